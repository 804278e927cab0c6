package org.sillok.server.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Settings;
import org.sillok.server.settings.Settings.Outside;
import org.sillok.store.ReadAccess;

/** A way to a record that prepares nothing and changes nothing, beside a server or without one. */
public final class ReadOnly implements AutoCloseable {

    private static final String SECONDS = "10";

    private final @Nullable ReadAccess own;
    private final @Nullable Outside outside;
    private final String application;

    private ReadOnly(@Nullable ReadAccess own, @Nullable Outside outside, String application) {
        this.own = own;
        this.outside = outside;
        this.application = application;
    }

    /**
     * To the database that is set, as whoever is set there, who needs the right to read the schema {@code record}; or to
     * our own, which is started for as long as this is open where no server runs on it.
     *
     * @param application what the database calls it
     * @throws org.sillok.store.StoreFault where there is no data, or the server does not start
     */
    public static ReadOnly of(Settings settings, String application) {
        var outside = settings.database();
        return outside == null
                ? new ReadOnly(ReadAccess.to(settings.data().resolve("postgresql")), null, application)
                : at(outside, application);
    }

    static ReadOnly at(Outside outside, String application) {
        return new ReadOnly(null, outside, application);
    }

    /** The caller closes it. */
    public Connection connect() throws SQLException {
        if (own != null) {
            return own.connect(application);
        }
        if (outside == null) {
            throw new IllegalStateException("neither our own nor another's");
        }
        var properties = new Properties();
        properties.setProperty("user", outside.user());
        properties.setProperty("password", outside.password());
        properties.setProperty("ApplicationName", application);
        properties.setProperty("connectTimeout", SECONDS);
        return DriverManager.getConnection(outside.url(), properties);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
