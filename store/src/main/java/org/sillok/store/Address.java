package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A PostgreSQL database and whom to be there.
 *
 * @param url {@code jdbc:postgresql://host:port/name}
 */
public record Address(String url, String user, String password) {

    public Address {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StoreFault("The database's address must begin with jdbc:postgresql: but is " + url);
        }
        if (user.isBlank() || password.isEmpty()) {
            throw new StoreFault("The database at " + url + " needs the name and the password of the record's owner");
        }
    }

    Address as(String otherUser, String otherPassword) {
        return new Address(url, otherUser, otherPassword);
    }

    /** A connection outside every pool; the caller closes it. */
    Connection connect(String application) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", application);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new StoreFault("The database's address is not understood: " + url);
        }
        return connection;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
