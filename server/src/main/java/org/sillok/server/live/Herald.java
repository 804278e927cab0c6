package org.sillok.server.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sillok.minutes.ActiveMeetings;
import org.sillok.minutes.FindActs;
import org.sillok.query.Projector;
import org.sillok.server.inquiry.Inquiry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the views of this node, whoever wrote them, and tells each gallery what has come. */
final class Herald implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);
    private static final Duration IDLE = Duration.ofSeconds(1);

    /** How often it is looked whether those who follow are still signed in, which may have ended on another node. */
    private static final Duration REVIEW = Duration.ofSeconds(5);

    private final Galleries galleries;
    private final Usher usher;
    private final Projector projector;
    private final Inquiry inquiry;
    private final Duration beat;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "live");
    private long told;

    /** @param beat how often a page is told that its line still stands */
    Herald(Galleries galleries, Usher usher, Projector projector, Inquiry inquiry, Duration beat) {
        this.galleries = galleries;
        this.usher = usher;
        this.projector = projector;
        this.inquiry = inquiry;
        this.beat = beat;
    }

    void start() {
        told = projector.position();
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        var beaten = System.nanoTime();
        var reviewed = beaten;
        try {
            while (closing.getCount() > 0) {
                projector.await(told + 1, IDLE.compareTo(beat) < 0 ? IDLE : beat);
                if (!tryTo(() -> tell(projector.position()))) {
                    closing.await(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                }
                if (System.nanoTime() - beaten > beat.toNanos()) {
                    beaten = System.nanoTime();
                    galleries.open().forEach(Gallery::beat);
                }
                if (System.nanoTime() - reviewed > REVIEW.toNanos()) {
                    reviewed = System.nanoTime();
                    usher.review();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(long position) {
        var open = galleries.open();
        if (position > told && !open.isEmpty()) {
            var active = inquiry.ask(new FindActs(told, position), ActiveMeetings.class)
                    .meetings();
            for (var gallery : open) {
                // One that was entered while this went on may have begun before what was told last.
                var isActive = active.contains(gallery.meeting()) || gallery.upTo() < told;
                tell(gallery, isActive ? each -> each.advance(position) : each -> each.passed(position));
            }
        }
        told = position;
    }

    /** What cannot be told to one must not keep the others waiting; their pages come again and are told anew. */
    private static void tell(Gallery gallery, Consumer<Gallery> what) {
        if (!tryTo(() -> what.accept(gallery))) {
            gallery.close();
        }
    }

    private static boolean tryTo(Runnable what) {
        try {
            what.run();
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("open pages cannot be told what was recorded; they are told again", failed);
            return false;
        }
    }

    /** Ends all open pages' lines, and then itself. */
    @Override
    public void close() {
        galleries.close();
        closing.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
