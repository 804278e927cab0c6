package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A database on a server that knows nothing of Sillok, handed over with an owner who is no superuser. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sillok.store.Version#present")
class OutsideOwnerTest {

    @Parameter
    Version version = Version.EMBEDDED;

    @Test
    void needsToCreateRolesAndNoMore() throws Exception {
        try (var server = Servers.startBare(
                version.installation(), "bare-" + version.name().toLowerCase(Locale.ROOT))) {
            var lowly = owner(server, "lowly", "nocreaterole", "secret");
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> Database.at(lowly))
                    .withMessageContaining("allowed to create roles");

            var owner = owner(server, "ours", "createrole", "secret");
            assertWorks(owner);
            assertWorks(owner);
            assertWorks(newPassword(server, owner));
            assertRobsNoOther(owner(server, "theirs", "createrole", "another"));
            assertWorks(newPassword(server, owner));
        }
    }

    private static void assertWorks(Address owner) {
        try (var database = Database.at(owner);
                var store = RecordStore.open(database)) {
            Waiting.until("it leads", store::isSequencing);
            assertThat(store.feed().last()).isEqualTo(-1);
        }
    }

    private static void assertRobsNoOther(Address other) {
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> Database.at(other))
                .withMessageContaining("serves the database ours");
    }

    private static Address newPassword(EmbeddedServer server, Address owner) throws SQLException {
        run(server, "alter role " + owner.user() + " password 'renewed'");
        return new Address(owner.url(), owner.user(), "renewed");
    }

    private static Address owner(EmbeddedServer server, String name, String right, String password)
            throws SQLException {
        run(server, "create role " + name + " login " + right + " password '" + password + "'");
        run(server, "create database " + name + " owner " + name);
        var url = server.database("postgres").url().replaceAll("/[^/]*$", "/" + name);
        return new Address(url, name, password);
    }

    private static void run(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = server.database("postgres").connect("test");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
