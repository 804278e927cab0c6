package org.sillok.server.start;

import org.sillok.query.DeadLetters;
import org.sillok.query.Projector;
import org.sillok.record.RecordFeed;
import org.springframework.stereotype.Component;

/** How the program fares. */
@Component
final class Condition {

    private final RecordFeed feed;
    private final Projector projector;
    private final DeadLetters letters;

    Condition(RecordFeed feed, Projector projector, DeadLetters letters) {
        this.feed = feed;
        this.projector = projector;
        this.letters = letters;
    }

    /**
     * At a moment.
     *
     * @param last position of the record
     * @param shown position that the pages show
     * @param parked meetings that stand still because a fact of theirs could not be shown
     * @param follows whether the pages follow the record
     */
    record Now(long last, long shown, int parked, boolean follows) {}

    Now now() {
        return new Now(feed.last(), projector.position(), letters.parked().size(), projector.failure() == null);
    }
}
