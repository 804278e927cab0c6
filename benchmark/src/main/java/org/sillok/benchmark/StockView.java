package org.sillok.benchmark;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.sillok.meeting.OpinionStated;
import org.sillok.query.search.Findable;
import org.sillok.record.Fact;
import org.springframework.jdbc.core.JdbcTemplate;

/** A view as one writes it at first: an event, a row, a transaction. Speeches can be found as ours can. */
final class StockView {

    private static final String TABLES = """
            create table if not exists speech (meeting text, opinion int, text text, plain text, bigrams tsvector,
                morphemes tsvector, primary key (meeting, opinion));
            create index if not exists speech_bigrams on speech using gin (bigrams) with (fastupdate = off);
            create table if not exists trail (stream text, sequence bigint, type text, at text,
                primary key (stream, sequence));
            """;

    private final JdbcTemplate jdbc;
    private final Consumer<Fact> shown;
    private final AtomicLong rows = new AtomicLong();

    /** @param shown told of each fact whose row is committed */
    StockView(DataSource source, Consumer<Fact> shown) {
        jdbc = new JdbcTemplate(source);
        this.shown = shown;
        jdbc.execute(TABLES);
    }

    @EventHandler
    void on(Fact fact, DomainEventMessage<?> event) {
        if (fact instanceof OpinionStated said) {
            speech(said);
        } else {
            jdbc.update(
                    "insert into trail values (?, ?, ?, ?)",
                    fact.stream(),
                    event.getSequenceNumber(),
                    fact.getClass().getSimpleName(),
                    String.valueOf(fact.occurredAt()));
        }
        CurrentUnitOfWork.get().afterCommit(work -> {
            rows.incrementAndGet();
            shown.accept(fact);
        });
    }

    private void speech(OpinionStated said) {
        var found = Findable.of(said.text());
        jdbc.update(
                "insert into speech values (?, ?, ?, ?, ?::tsvector, ?::tsvector)",
                said.meetingId(),
                said.opinion(),
                said.text(),
                found.plain(),
                found.bigrams(),
                found.morphemes());
    }

    long rows() {
        return rows.get();
    }
}
