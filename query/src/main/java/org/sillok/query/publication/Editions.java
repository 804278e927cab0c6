package org.sillok.query.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.MeetingEvent;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.Withheld;
import org.sillok.record.Fact;
import org.sillok.record.Recorded;
import org.sillok.record.Unreadable;
import org.sillok.retention.StreamDisposed;

/**
 * The editions that the record of one meeting has made: a new one whenever a fact changes what is public. They follow
 * from the record alone, so that whoever reckons them again finds the same numbers and the same digests.
 */
final class Editions {

    /** One of them. Its content is kept of the last alone. */
    record Edition(
            int number,
            long position,
            Instant publishedAt,
            String sha256,
            @Nullable Withheld withdrawn) {
        private Edition withdrawn(Withheld why) {
            return withdrawn == null ? new Edition(number, position, publishedAt, sha256, why) : this;
        }
    }

    private final List<Edition> all = new ArrayList<>();
    private final Sitting sitting = new Sitting();
    private final Standing standing = new Standing();
    private @Nullable PublicEdition current;
    private String json = "";

    private Editions() {}

    /** Reckons them from the facts of a meeting and of the decisions on it, in ledger order. */
    static Editions of(List<Recorded> facts) {
        var editions = new Editions();
        facts.forEach(editions::on);
        return editions;
    }

    /** What would be public after one more decision; null where nothing would be. */
    static @Nullable PublicEdition after(List<Recorded> facts, DisclosureDecided assumed) {
        var editions = new Editions();
        facts.forEach(recorded -> editions.changes(recorded.fact()));
        editions.standing.on(assumed);
        return new Composition(editions.sitting, editions.standing).edition();
    }

    List<Edition> all() {
        return all;
    }

    /** What is public now; null where nothing is. */
    @Nullable
    PublicEdition current() {
        return current;
    }

    /** The bytes that the last digest was taken of, as text. */
    String json() {
        return json;
    }

    private void on(Recorded recorded) {
        if (recorded.fact() instanceof StreamDisposed) {
            // From then on there were none, digests included, whether the content is erased yet or not.
            forget();
            return;
        }
        if (changes(recorded.fact())) {
            publish(recorded);
        }
    }

    private boolean changes(Fact fact) {
        if (fact instanceof Unreadable unreadable) {
            throw new IllegalStateException("a fact of " + unreadable.stream() + " cannot be read");
        }
        if (fact instanceof MeetingEvent event) {
            sitting.on(event);
            return true;
        }
        if (fact instanceof DisclosureDecided decided) {
            standing.on(decided);
            return true;
        }
        return false;
    }

    private void forget() {
        all.clear();
        current = null;
        json = "";
    }

    private void publish(Recorded because) {
        var edition = new Composition(sitting, standing).edition();
        if (edition == null) {
            return;
        }
        var text = Canonical.json(edition);
        if (text.equals(json)) {
            return;
        }
        if (because.fact() instanceof DisclosureDecided decided && decided.level() != Openness.OPEN) {
            all.replaceAll(earlier -> earlier.withdrawn(Mask.why(decided)));
        }
        current = edition;
        json = text;
        all.add(new Edition(all.size() + 1, because.position(), because.recordedAt(), Canonical.sha256(text), null));
    }
}
