package org.sillok.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads one stream page by page, so that a meeting of any length takes a page of memory. */
final class StreamReader {

    private static final int PAGE = 500;

    private static final String READ = """
            select event_id, stream, sequence, recorded_at, type, revision, payload, metadata from record.event
            where stream = ? and sequence >= ? order by sequence limit %d
            """.formatted(PAGE);

    private final JdbcTemplate jdbc;
    private final Messages messages;

    StreamReader(JdbcTemplate jdbc, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.messages = new Messages(vocabulary);
    }

    DomainEventStream read(String stream, long first) {
        return DomainEventStream.of(
                Stream.iterate(page(stream, first), page -> !page.isEmpty(), page -> next(stream, page))
                        .flatMap(List::stream));
    }

    private List<DomainEventMessage<?>> next(String stream, List<DomainEventMessage<?>> page) {
        return page.size() < PAGE ? List.of() : page(stream, page.get(PAGE - 1).getSequenceNumber() + 1);
    }

    private List<DomainEventMessage<?>> page(String stream, long first) {
        return jdbc.query(READ, this::event, stream, first);
    }

    private DomainEventMessage<?> event(ResultSet row, int number) throws SQLException {
        return messages.event(row);
    }
}
