package org.sillok.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sillok.record.RecordFeed;
import org.sillok.record.Recorded;

/**
 * Makes the views anew from the first fact on, beside the live ones, and switches at the end. Readers see the old ones
 * until then, and the live projector goes on. Nothing is sent, signed or printed by it.
 */
public final class Rebuild {

    /** Where a rebuild is. */
    public enum Stage {
        READING,
        INDEXING,
        SWITCHING,
        DONE
    }

    /**
     * How far a rebuild has come.
     *
     * @param position the last position that the new views hold
     * @param last the last position of the record when it was looked up
     * @param perSecond facts taken in a second, from the start of the rebuild
     */
    public record Progress(Stage stage, long position, long last, Duration elapsed, double perSecond) {}

    private static final int BATCH = 2_000;
    private static final long LOCK = 0x53494c4c4f4cL;

    private final DataSource source;
    private final RecordFeed feed;
    private final ViewSchema schema;

    /** @param source connections of the role that owns the views */
    public Rebuild(DataSource source, RecordFeed feed, List<? extends View> views) {
        this.source = source;
        this.feed = feed;
        schema = new ViewSchema(source, views);
    }

    /**
     * Rebuilds and switches.
     *
     * @param watcher is told after each batch and at each stage
     * @return false where a rebuild already runs, on this node or another
     */
    public boolean run(Consumer<Progress> watcher) {
        try (var guard = source.getConnection()) {
            if (!locked(guard)) {
                return false;
            }
            try {
                rebuild(new Watch(watcher));
            } finally {
                unlock(guard);
            }
            return true;
        } catch (SQLException e) {
            throw new ViewFault("rebuild the views", e);
        }
    }

    private void rebuild(Watch watch) throws SQLException {
        schema.prepare();
        schema.makeRebuilt();
        read(watch);
        watch.tell(Stage.INDEXING);
        schema.indexRebuilt();
        read(watch);
        watch.tell(Stage.SWITCHING);
        switchIn(watch);
        schema.dropFormer();
        watch.tell(Stage.DONE);
    }

    private void read(Watch watch) throws SQLException {
        try (var ahead = new ReadAhead(feed, watch.position, BATCH)) {
            for (var facts = ahead.next(); !facts.isEmpty(); facts = ahead.next()) {
                try {
                    take(watch, facts, false);
                } catch (Poisoned e) {
                    take(watch, facts, true);
                }
                watch.tell(Stage.READING);
            }
        }
    }

    private void take(Watch watch, List<Recorded> facts, boolean apart) throws SQLException {
        try (var work = schema.begin(ViewSchema.REBUILT)) {
            watch.position = work.take(facts, apart);
            work.commit();
        }
    }

    /** What came in meanwhile is few: it is taken while the live views are held, so that no reader ever goes back. */
    private void switchIn(Watch watch) throws SQLException {
        try (var work = schema.begin(ViewSchema.REBUILT)) {
            schema.holdLive(work);
            for (var facts = feed.after(watch.position, BATCH);
                    !facts.isEmpty();
                    facts = feed.after(watch.position, BATCH)) {
                watch.position = work.take(facts, true);
            }
            schema.rename(work);
            work.commit();
        }
    }

    private static boolean locked(Connection guard) throws SQLException {
        try (var statement = guard.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void unlock(Connection guard) throws SQLException {
        try (var statement = guard.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    /** What is told to the one who watches. */
    private final class Watch {
        private final Consumer<Progress> watcher;
        private final long started = System.nanoTime();
        private long position = RecordFeed.START;

        Watch(Consumer<Progress> watcher) {
            this.watcher = watcher;
        }

        void tell(Stage stage) {
            var elapsed = Duration.ofNanos(System.nanoTime() - started);
            var perSecond = (position + 1) * 1e9 / Math.max(1, elapsed.toNanos());
            watcher.accept(new Progress(stage, position, feed.last(), elapsed, perSecond));
        }
    }
}
