package org.sillok.query;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.record.RecordFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the views up with the record: reads what stands behind their position, writes the rows, and moves the position
 * in the same transaction. Any number may run on one database; the lock on the position lets one work at a time, so
 * each fact is taken exactly once.
 */
public final class Projector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final int BATCH = 1_000;
    private static final Duration IDLE = Duration.ofSeconds(1);

    /** A batch costs as much as several facts: where many come, those about to come go along with them. */
    private static final Duration GATHERING = Duration.ofMillis(25);

    private static final int MANY = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ViewSchema schema;
    private final RecordFeed feed;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "projector");
    private volatile @Nullable Exception failure;
    private long position = RecordFeed.START;

    /** @param source connections of the role that owns the views */
    public Projector(DataSource source, RecordFeed feed, List<? extends View> views) {
        schema = new ViewSchema(source, views);
        this.feed = feed;
    }

    /**
     * Makes the views' tables where there are none.
     *
     * @return whether what stands there has this program's shape; if not, a {@link Rebuild} must come first
     */
    public boolean prepare() {
        try {
            return schema.prepare();
        } catch (SQLException e) {
            throw new ViewFault("make the tables of the views", e);
        }
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** What last went wrong and has not been overcome; null while all is well. */
    public @Nullable Exception failure() {
        return failure;
    }

    /** The last position that this projector knows the views to hold. */
    public synchronized long position() {
        return position;
    }

    /** Waits until the views hold {@code wanted}, so that its writer reads what it wrote; answers whether they do. */
    public synchronized boolean await(long wanted, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        for (var left = atMost.toNanos(); position < wanted && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return position >= wanted;
    }

    private void follow() {
        var pause = FIRST_PAUSE;
        while (closing.getCount() > 0) {
            try {
                var taken = advance();
                if (taken == 0) {
                    feed.awaitBeyond(position(), IDLE);
                } else if (taken >= MANY && taken < BATCH) {
                    closing.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
                }
                failure = null;
                pause = FIRST_PAUSE;
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (closing.getCount() == 0) {
                    return;
                }
                report(e);
                if (pausedForClosing(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void report(Exception e) {
        if (failure == null) {
            LOG.error("the views stand still behind position {}; trying again until it succeeds", position(), e);
        }
        failure = e;
    }

    private boolean pausedForClosing(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Takes all that the record holds, without following it. */
    public void catchUp() {
        try {
            for (var taken = advance(); taken > 0; ) {
                taken = advance();
            }
        } catch (SQLException e) {
            throw new ViewFault("take what the record holds behind position " + position(), e);
        }
    }

    /** Takes one batch; answers how many facts it held. */
    int advance() throws SQLException {
        try {
            return advance(false);
        } catch (Poisoned e) {
            LOG.warn("a fact behind position {} fits no view: taking each for itself", position(), e);
            return advance(true);
        }
    }

    private int advance(boolean apart) throws SQLException {
        try (var work = schema.begin(ViewSchema.LIVE)) {
            var from = work.lockPosition();
            var facts = feed.after(from, BATCH);
            if (facts.isEmpty()) {
                moved(from);
                return 0;
            }
            var to = work.take(facts, apart);
            work.commit();
            moved(to);
            return facts.size();
        }
    }

    private synchronized void moved(long to) {
        position = to;
        notifyAll();
    }

    /** Ends after the batch at hand. */
    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
