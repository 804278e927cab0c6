package org.sillok.query.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Disclosures;
import org.sillok.disclosure.Part;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingConvened;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicMeeting;
import org.sillok.publication.Withheld;
import org.sillok.record.RecordStreams;
import org.sillok.record.Recorded;

/**
 * What the public reads of a meeting, or would read if its record were opened in part: for those who decide on it. It is
 * composed as the press composes it, from the record alone, and published nowhere.
 */
public final class Proof {

    private final RecordStreams streams;

    public Proof(RecordStreams streams) {
        this.streams = streams;
    }

    /**
     * A composed edition.
     *
     * @param assumed whether nobody has decided on the record yet
     */
    public record Composed(PublicMeeting line, PublicEdition edition, boolean assumed) {}

    /** Empty while the meeting goes on. */
    public Optional<Composed> of(String meeting, long upTo) {
        var facts = streams.upTo(upTo, List.of(meeting, Disclosures.of(meeting)));
        if (facts.stream().noneMatch(each -> each.fact() instanceof MeetingConvened)) {
            return Optional.empty();
        }
        var editions = Editions.of(facts);
        var current = editions.current();
        if (current != null) {
            return Optional.of(new Composed(line(current, editions.all().size(), facts), current, false));
        }
        return Optional.ofNullable(Editions.after(facts, inPart(meeting)))
                .map(edition -> new Composed(line(edition, 1, facts), edition, true));
    }

    private static DisclosureDecided inPart(String meeting) {
        return new DisclosureDecided(
                meeting,
                1,
                Part.ofRecord(),
                Openness.PARTIAL,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Basis.LIVE,
                null);
    }

    private static PublicMeeting line(PublicEdition edition, int number, List<Recorded> facts) {
        return new PublicMeeting(
                edition.meeting(),
                edition.committee(),
                edition.committeeName(),
                edition.number(),
                edition.kind(),
                edition.heldOn(),
                edition.openness(),
                grounds(edition.withheld()),
                number,
                Canonical.sha256(Canonical.json(edition)),
                facts.get(facts.size() - 1).recordedAt());
    }

    private static List<Integer> grounds(@Nullable Withheld withheld) {
        return withheld == null ? List.of() : withheld.grounds();
    }
}
