package org.sillok.query;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of this JVM; each test has a database of its own. */
public final class Database {

    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Database() {}

    /** Connections to a new, empty database, which look for tables among the live views. */
    public static DataSource fresh() {
        var name = "views_" + COUNT.incrementAndGet();
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return pool(name);
    }

    private static DataSource pool(String name) {
        var source = (PGSimpleDataSource) SERVER.getDatabase("postgres", name);
        source.setCurrentSchema("view");
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(6);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
