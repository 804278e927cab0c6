package org.sillok.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sillok.record.RecordFeed;
import org.sillok.record.Recorded;

/** A record that cannot be read for a while. */
final class BrokenFeed implements RecordFeed {

    private final RecordFeed feed;
    private volatile boolean broken;

    BrokenFeed(RecordFeed feed) {
        this.feed = feed;
    }

    void breakDown() {
        broken = true;
    }

    void mend() {
        broken = false;
    }

    @Override
    public List<Recorded> after(long position, int atMost) {
        if (broken) {
            throw new IllegalStateException("the record cannot be read");
        }
        return feed.after(position, atMost);
    }

    @Override
    public long last() {
        return feed.last();
    }

    @Override
    public long lastAt(Instant instant) {
        return feed.lastAt(instant);
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        return feed.awaitBeyond(position, atMost);
    }
}
