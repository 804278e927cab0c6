package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test on each PostgreSQL version, with a fresh database for each method. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sillok.store.Version#present")
abstract class OnEachVersion {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Parameter
    Version version = Version.EMBEDDED;

    Address owner;
    Database database;

    @BeforeEach
    final void openDatabase() {
        owner = Servers.fresh(version.server());
        database = Database.at(owner);
    }

    @AfterEach
    final void closeDatabase() {
        database.close();
    }

    RecordStore openStore() {
        return RecordStore.open(database, Remark.VOCABULARY, List.of(), step -> {});
    }

    Connection asOwner() throws SQLException {
        return owner.connect("test");
    }

    <T> T ask(Class<T> type, String sql, Object... arguments) {
        return Objects.requireNonNull(new JdbcTemplate(database.recorder()).queryForObject(sql, type, arguments));
    }

    static GenericDomainEventMessage<Remark> remark(String stream, long sequence) {
        return remark(stream, sequence, "발언 " + sequence);
    }

    static GenericDomainEventMessage<Remark> remark(String stream, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                "Remark", stream, sequence, new Remark(stream, text, null), Map.of("actor", "간사"));
    }
}
