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
                "delete from record.committee_name",
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
                "delete from record.meeting_number"
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
