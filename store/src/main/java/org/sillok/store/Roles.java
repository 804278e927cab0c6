package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;

/** The six roles that the application works in. None may change what was recorded; one erases what the record says is disposed of. */
final class Roles {

    /** Reads the record and adds to it. */
    static final String RECORDER = "sillok_recorder";

    /** Reads the record and owns the views. */
    static final String VIEWER = "sillok_viewer";

    /** Reads the public edition and nothing else; who answers the public can tell no more than it. */
    static final String PUBLIC = "sillok_public";

    /** Keeps the accounts and reads nothing of the record, so that whoever answers the door can tell no more than who is let in. */
    static final String DOORKEEPER = "sillok_doorkeeper";

    /** Writes down who read what, and reads that; neither the record nor the accounts. */
    static final String WATCH = "sillok_watch";

    /** Has one right: to run the function that erases what a disposal in the record names. It reads no table. */
    static final String DISPOSER = "sillok_disposer";

    private static final String CREATE = """
            do $$ begin
                if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
            end $$
            """;

    private static final String LET_THE_VIEWER_MAKE_SCHEMAS = """
            do $$ begin
                execute format('grant create on database %I to sillok_viewer', current_database());
            end $$
            """;

    private static final String MARK = """
            do $$ begin
                execute format('comment on role %s is %%L', current_database());
            end $$
            """;

    private static final String MARKED_FOR_ANOTHER = """
            select database from pg_roles, shobj_description(oid, 'pg_authid') as database
            where rolname = ? and database <> current_database()
            """;

    private final Address owner;

    Roles(Address owner) {
        this.owner = owner;
    }

    Address owner() {
        return owner;
    }

    Address recorder() {
        return owner.as(RECORDER, password(RECORDER));
    }

    Address viewer() {
        return owner.as(VIEWER, password(VIEWER));
    }

    Address ofThePublic() {
        return owner.as(PUBLIC, password(PUBLIC));
    }

    Address doorkeeper() {
        return owner.as(DOORKEEPER, password(DOORKEEPER));
    }

    Address watch() {
        return owner.as(WATCH, password(WATCH));
    }

    Address disposer() {
        return owner.as(DISPOSER, password(DISPOSER));
    }

    /** Makes the roles where they are missing; the caller keeps other nodes from doing so at the same time. */
    void establish(Connection connection) throws SQLException {
        establish(connection, recorder());
        establish(connection, viewer());
        establish(connection, ofThePublic());
        establish(connection, doorkeeper());
        establish(connection, watch());
        establish(connection, disposer());
        run(connection, LET_THE_VIEWER_MAKE_SCHEMAS);
    }

    private static void establish(Connection connection, Address role) throws SQLException {
        run(connection, CREATE.formatted(role.user()));
        if (opens(role)) {
            return;
        }
        refuseToRobAnother(connection, role);
        // The driver sends a salted verifier, so that the password stands in no server log.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
        run(connection, MARK.formatted(role.user()));
    }

    /** Roles belong to the whole server: a new password here would lock out another record that uses them. */
    private static void refuseToRobAnother(Connection connection, Address role) throws SQLException {
        try (var query = connection.prepareStatement(MARKED_FOR_ANOTHER)) {
            query.setString(1, role.user());
            try (var another = query.executeQuery()) {
                if (another.next()) {
                    throw new StoreFault("The role %s of this server serves the database %s. Several records on one "
                                    .formatted(role.user(), another.getString(1))
                            + "server need the same owner's password.");
                }
            }
        }
    }

    private static boolean opens(Address role) {
        try (var connection = role.connect("sillok")) {
            return connection.isValid(10);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Derived, so that nodes need no more than the owner's password and nothing is stored. */
    private String password(String role) {
        try {
            var hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(owner.password().getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(hmac.doFinal(role.getBytes(UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform must offer HmacSHA256", absent);
        }
    }
}
