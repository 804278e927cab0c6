package org.sillok.command.disclosure;

import static java.util.Objects.requireNonNull;
import static org.sillok.disclosure.DisclosureRule.A_SPAN_LIES_WITHIN_ITS_SPEECH;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.command.Refuse;
import org.sillok.committee.Openness;
import org.sillok.disclosure.Part;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.record.Fact;
import org.sillok.record.Unknown;

/** The meeting that a decision is about, before anything of it is withheld: what there is to decide on. */
public final class Original {

    private final Map<Integer, Speech> speeches = new LinkedHashMap<>();
    private final Map<Integer, Openness> papers = new LinkedHashMap<>();
    private final Set<Integer> items = new HashSet<>();
    private final Set<Integer> followUps = new HashSet<>();
    private final People people = new People();
    private boolean ended;

    private Original() {}

    static Original of(String meetingId, List<? extends Fact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof MeetingConvened)) {
            throw new Unknown("meeting", meetingId);
        }
        var original = new Original();
        facts.forEach(original::on);
        return original;
    }

    boolean hasEnded() {
        return ended;
    }

    Collection<Speech> speeches() {
        return speeches.values();
    }

    People people() {
        return people;
    }

    /** As they were filed, by number. */
    Map<Integer, Openness> papers() {
        return papers;
    }

    String text(int opinion) {
        return requireNonNull(speeches.get(opinion)).text();
    }

    /** What cannot be found cannot be decided on, whatever the basis. */
    void mustHave(Part part) {
        switch (part.kind()) {
            case RECORD -> {}
            case PAPER -> mustHold(papers.keySet(), "paper", part);
            case ITEM -> mustHold(items, "item", part);
            case FOLLOW_UP -> mustHold(followUps, "follow-up", part);
            case SPAN -> mustHoldSpan(part);
            case SEAT -> people.mustHoldSeat(requireNonNull(part.seat()));
            case PERSON -> people.mustName(requireNonNull(part.name()));
        }
    }

    private void mustHoldSpan(Part span) {
        mustHold(speeches.keySet(), "opinion", span);
        var text = text(requireNonNull(span.number()));
        int from = requireNonNull(span.from());
        int to = requireNonNull(span.to());
        Refuse.when(
                from < 0 || to > text.length() || from >= to || splits(text, from) || splits(text, to),
                A_SPAN_LIES_WITHIN_ITS_SPEECH,
                Map.of("from", from, "to", to, "length", text.length()));
    }

    /** Half a character can be neither shown nor withheld. */
    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static void mustHold(Set<Integer> numbers, String what, Part part) {
        int number = requireNonNull(part.number());
        if (!numbers.contains(number)) {
            throw new Unknown(what, String.valueOf(number));
        }
    }

    private void on(Fact fact) {
        people.on(fact);
        if (fact instanceof OpinionStated stated) {
            speeches.put(stated.opinion(), new Speech(stated.opinion(), stated.speaker(), stated.text()));
        } else if (fact instanceof OpinionCorrected corrected) {
            speeches.computeIfPresent(corrected.opinion(), (number, speech) -> speech.reading(corrected.after()));
        } else if (fact instanceof PaperFiled filed) {
            papers.put(filed.paper(), filed.disclosure());
        } else if (fact instanceof AgendaItemPlaced placed) {
            items.add(placed.item());
        } else if (fact instanceof FollowUpAssigned assigned) {
            followUps.add(assigned.followUp());
        } else if (fact instanceof MeetingClosed || fact instanceof MeetingFailedForQuorum) {
            ended = true;
        }
    }
}
