package org.sillok.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.record.RecordFeed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The meetings that stand still because a view could not take one of their facts, and the way to get them going. */
public final class DeadLetters {

    /**
     * A meeting or committee that stands still.
     *
     * @param position of the fact that was not taken
     * @param waiting how many facts stand still, that one included
     */
    public record Parked(String stream, long position, String type, String cause, int tries, long waiting) {}

    private record Letter(long position, int tries) {}

    private final JdbcClient views;
    private final RecordFeed feed;
    private final ViewSchema schema;

    /** @param source connections of the role that owns the views, which look for tables in the live schema */
    public DeadLetters(DataSource source, RecordFeed feed, List<? extends View> views) {
        this.views = JdbcClient.create(source);
        this.feed = feed;
        schema = new ViewSchema(source, views);
    }

    /** All that stand still, the longest standing first. */
    public List<Parked> parked() {
        return views.sql("""
                        select first.stream, first.position, first.type, coalesce(first.cause, '') as cause, first.tries,
                               (select count(*) from dead_letter later where later.stream = first.stream) as waiting
                        from dead_letter first
                        where not exists (
                            select from dead_letter earlier
                            where earlier.stream = first.stream and earlier.position < first.position)
                        order by first.position""").query(Parked.class).list();
    }

    /** Tries a stream's letters again, in order, until one still fails; answers how many were taken. */
    public int retry(String stream) {
        var taken = 0;
        try {
            while (retryFirst(stream)) {
                taken++;
            }
            return taken;
        } catch (SQLException e) {
            throw new ViewFault("retry the parked facts of " + stream, e);
        }
    }

    private boolean retryFirst(String stream) throws SQLException {
        try (var work = schema.begin(ViewSchema.LIVE)) {
            work.lockPosition();
            var letter = first(work, stream).orElse(null);
            if (letter == null) {
                return false;
            }
            var fault = work.takeAlone(feed.after(letter.position - 1, 1).get(0));
            settle(work, letter, fault);
            work.commit();
            return fault == null;
        }
    }

    private static Optional<Letter> first(Work work, String stream) throws SQLException {
        try (var select = work.connection().prepareStatement("""
                select position, tries from dead_letter where stream = ? order by position limit 1""")) {
            select.setString(1, stream);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new Letter(row.getLong(1), row.getInt(2))) : Optional.empty();
            }
        }
    }

    private static void settle(Work work, Letter letter, @Nullable Poisoned fault) throws SQLException {
        if (fault == null) {
            try (var delete = work.connection().prepareStatement("delete from dead_letter where position = ?")) {
                delete.setLong(1, letter.position);
                delete.executeUpdate();
            }
            return;
        }
        try (var update =
                work.connection().prepareStatement("update dead_letter set cause = ?, tries = ? where position = ?")) {
            update.setString(1, fault.words());
            update.setInt(2, letter.tries + 1);
            update.setLong(3, letter.position);
            update.executeUpdate();
        }
    }
}
