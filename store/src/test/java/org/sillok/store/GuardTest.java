package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the record stays in it, whoever asks. */
class GuardTest extends OnEachVersion {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @BeforeEach
    void recordSomething() throws InterruptedException {
        try (var store = openStore()) {
            store.contents().keep(new byte[] {1});
            store.engine().appendEvents(List.of(remark("회의-1", 0)));
            assertThat(store.feed().awaitBeyond(-1, PATIENCE)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.event set payload = '{}'",
                "update record.event set stream = stream where false",
                "delete from record.event",
                "truncate record.event",
                "update record.ledger set position = position + 1",
                "delete from record.ledger",
                "truncate record.ledger",
                "delete from record.pass",
                "truncate record.meeting_number",
                "delete from record.document_number",
                "delete from record.committee_name",
                "update record.content set content = content where false",
                "delete from record.content",
                "truncate record.content",
                "insert into record.content (digest, content, kept_at)"
                        + " values (sha256('a'::bytea), 'a'::bytea, now())",
                "update record.cosignature set line = line where false",
                "delete from record.cosignature",
                "truncate record.cosignature",
                "insert into record.cosignature (size, witness, line, taken_at) values (1, 'w', 'l', now())",
                "drop table record.event",
                "alter table record.event disable trigger all",
                "insert into record.event (id, event_id, stream, sequence, type, revision, payload, metadata, salt,"
                        + " request, request_part, recorded_at) overriding system value"
                        + " select id + 10, event_id, stream, 99, type, revision, payload, metadata, salt,"
                        + " gen_random_uuid(), 0, now() from record.event"
            })
    void refusesTheRecorder(String change) throws SQLException {
        try (var connection = database.recorder().getConnection()) {
            assertRefused(connection, change);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.event set payload = '{}'",
                "delete from record.event",
                "truncate record.event",
                "truncate record.event, record.ledger, record.pass cascade",
                "update record.ledger set position = position + 1",
                "delete from record.ledger",
                "truncate record.pass",
                "set session_replication_role = replica; delete from record.event",
                "delete from record.meeting_number",
                "update record.document_number set serial = serial + 1",
                "update record.content set content = content where false",
                "delete from record.content",
                "truncate record.content",
                "set session_replication_role = replica; delete from record.content",
                "update record.cosignature set line = line where false",
                "delete from record.cosignature",
                "truncate record.cosignature",
                "set session_replication_role = replica; delete from record.cosignature",
                "update record.access set outcome = 'GIVEN' where false",
                "delete from record.access",
                "truncate record.access",
                "set session_replication_role = replica; delete from record.access"
            })
    void refusesTheOwner(String change) throws SQLException {
        try (var connection = asOwner()) {
            assertRefused(connection, change);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.event set payload = '{}'",
                "delete from record.ledger",
                "insert into record.content (digest, content) values (sha256('a'::bytea), 'a'::bytea)",
                "delete from record.content",
                "insert into record.cosignature (size, witness, line) values (1, 'w', 'l')",
                "insert into record.ledger values (1, 1, decode(repeat('00', 32), 'hex'))",
                "insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,"
                        + " request, request_part) select event_id, stream, 1, type, revision, payload, metadata, salt,"
                        + " gen_random_uuid(), 0 from record.event"
            })
    void refusesTheViewer(String change) throws SQLException {
        try (var connection = database.viewer().getConnection()) {
            assertRefused(connection, change);
        }
    }

    /** Whoever writes down who read what can neither unwrite it, nor set its clock back, nor read what was read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.access set account = 'somebody'",
                "delete from record.access",
                "truncate record.access",
                "alter table record.access disable trigger all",
                "insert into record.access (at, noted_at, outcome, roles, method, path, address)"
                        + " values (now(), now() - interval '1 day', 'GIVEN', '', 'GET', '/', '')",
                "select payload from record.event",
                "select name from account.account"
            })
    void refusesTheWatch(String change) throws SQLException {
        try (var connection = database.watch().getConnection()) {
            assertRefused(connection, change);
        }
    }

    /** Who keeps the record, the views or the accounts forges no access, and reads of none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into record.access (at, outcome, roles, method, path, address)"
                        + " values (now(), 'GIVEN', '', 'GET', '/', '')",
                "select account from record.access"
            })
    void refusesTheAccessesToOthers(String statement) throws SQLException {
        for (var other : List.of(database.recorder(), database.viewer(), database.doorkeeper())) {
            try (var connection = other.getConnection()) {
                assertRefused(connection, statement);
            }
        }
    }

    private void assertRefused(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
        assertThat(ask(String.class, "select convert_from(payload, 'UTF8') from record.event"))
                .isEqualTo("{\"stream\":\"회의-1\",\"text\":\"발언 0\"}");
        assertThat(ask(Long.class, "select position from record.ledger")).isZero();
    }
}
