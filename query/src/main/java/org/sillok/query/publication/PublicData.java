package org.sillok.query.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All that is public, one meeting after the other, over connections that can see nothing else. */
public final class PublicData {

    /** Each may be long. */
    private static final int SENT_AT_ONCE = 50;

    private final JdbcClient tables;
    private final TransactionTemplate reading;

    /** @param source connections of the public's role */
    public PublicData(DataSource source) {
        this.tables = JdbcClient.create(source);
        this.reading = new TransactionTemplate(new JdbcTransactionManager(source));
        this.reading.setReadOnly(true);
    }

    /** A meeting as a list shows it, and all that is public of it. */
    public record Published(PublicMeeting meeting, PublicEdition edition) {}

    /**
     * Over what time there is something.
     *
     * @param from the day of the first meeting
     * @param to the day of the last
     * @param changedAt when something last became public
     */
    public record Extent(LocalDate from, LocalDate to, OffsetDateTime changedAt) {}

    /** Hands on each as the database sends it, the first held first, as of one moment. */
    public void each(Consumer<Published> taking) {
        // The driver sends an answer in parts only within a transaction.
        reading.executeWithoutResult(
                transaction -> tables.sql("select * from public_edition.meeting order by held_on, meeting")
                        .withFetchSize(SENT_AT_ONCE)
                        .query(row -> {
                            var edition = Canonical.edition(row.getString("json"));
                            taking.accept(new Published(PublicReading.meeting(row), edition));
                        }));
    }

    /** Null where nothing is public. */
    public @Nullable Extent extent() {
        return tables.sql("""
                        select min(held_on) as first, max(held_on) as last, max(published_at) as changed
                        from public_edition.meeting having count(*) > 0""")
                .query((row, number) -> new Extent(
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getObject("changed", OffsetDateTime.class)))
                .optional()
                .orElse(null);
    }
}
