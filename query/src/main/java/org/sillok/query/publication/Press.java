package org.sillok.query.publication;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.disclosure.Disclosures;
import org.sillok.publication.RecordedEdition;
import org.sillok.record.RecordFeed;
import org.sillok.record.RecordStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the public edition up with the record. A meeting that anything happened to is composed anew from the record, and
 * its rows are replaced: what was withdrawn is gone from them. Any number may run on one database; one works at a time.
 * What is logged here names a meeting and never anything that it says.
 */
public final class Press implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    private static final int BATCH = 5_000;
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Most facts touch nothing public; those about to come are looked at together. */
    private static final Duration GATHERING = Duration.ofMillis(25);

    private final PublicTables tables;
    private final RecordFeed feed;
    private final RecordStreams streams;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "press");
    private volatile long position = RecordFeed.START;
    private volatile long stuck;
    private volatile @Nullable String failure;

    /** @param source connections of the role that owns the views, which may read the record */
    public Press(DataSource source, RecordFeed feed, RecordStreams streams) {
        this.tables = new PublicTables(source);
        this.feed = feed;
        this.streams = streams;
    }

    /** Makes the tables where there are none, and makes all editions anew where the tables are of an older form. */
    public void prepare() {
        try {
            tables.prepare();
        } catch (SQLException failed) {
            throw new IllegalStateException("could not make the tables of the public edition", failed);
        }
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** The last position that the public edition is known to hold. */
    public long position() {
        return position;
    }

    /** What last went wrong and has not been overcome, by the name of the fault; null while all is well. */
    public @Nullable String failure() {
        return failure;
    }

    /** How many meetings could not be composed, and have nothing public until they can; known once one was composed. */
    public long stuck() {
        return stuck;
    }

    /** All editions of a meeting, with the digests of those that were withdrawn: for those inside. */
    public List<RecordedEdition> editions(String meeting) {
        return tables.editions(meeting);
    }

    /** Makes every edition anew. Readers see the old ones until all are done. */
    public void rebuild() {
        try (var sheet = tables.begin()) {
            sheet.clear();
            while (advance(sheet) > 0) {
                // A batch at a time, within one transaction.
            }
            sheet.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("could not make the public edition anew", failed);
        }
    }

    /** Takes all that the record holds, without following it. */
    public void catchUp() {
        try {
            while (advance() > 0) {
                // Until nothing is left.
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("could not publish what the record holds", failed);
        }
    }

    private void follow() {
        while (closing.getCount() > 0) {
            try {
                if (advance() == 0) {
                    feed.awaitBeyond(position, IDLE);
                } else if (closing.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                failure = null;
            } catch (InterruptedException stop) {
                return;
            } catch (SQLException | RuntimeException failed) {
                if (pausedForClosing(failed)) {
                    return;
                }
            }
        }
    }

    private boolean pausedForClosing(Exception failed) {
        if (failure == null) {
            LOG.error(
                    "the public edition stands still behind position {}: {}",
                    position,
                    failed.getClass().getName());
        }
        failure = failed.getClass().getName();
        try {
            return closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            return true;
        }
    }

    /** Takes one batch; answers how many facts it held. */
    private long advance() throws SQLException {
        try (var sheet = tables.begin()) {
            var taken = advance(sheet);
            sheet.commit();
            return taken;
        }
    }

    private long advance(PublicTables.Sheet sheet) throws SQLException {
        var from = sheet.lockPosition();
        var to = Math.min(feed.last(), from + BATCH);
        if (to > from) {
            publish(sheet, sheet.touched(from, to), to);
            sheet.moveTo(to);
        }
        position = Math.max(from, to);
        return Math.max(0, to - from);
    }

    private void publish(PublicTables.Sheet sheet, List<String> meetings, long upTo) throws SQLException {
        if (meetings.isEmpty()) {
            // Nothing is lost with it: whoever starts again looks at the same facts once more.
            sheet.commitWithoutTheDisk();
            return;
        }
        for (var meeting : meetings) {
            publish(sheet, meeting, upTo);
        }
        stuck = sheet.stuck();
    }

    /** Of a meeting that cannot be composed nothing stays public: better no edition than one of before a withdrawal. */
    private void publish(PublicTables.Sheet sheet, String meeting, long upTo) throws SQLException {
        try {
            var facts = streams.upTo(upTo, List.of(meeting, Disclosures.of(meeting)));
            sheet.put(meeting, Editions.of(facts));
        } catch (RuntimeException unfit) {
            LOG.error(
                    "the meeting {} cannot be published: {}",
                    meeting,
                    unfit.getClass().getName());
            sheet.withdraw(meeting, upTo, unfit.getClass().getName());
        }
    }

    /** Ends after the batch at hand. */
    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
