package org.sillok.query.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.decision.Decision;
import org.sillok.decision.FollowUp;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingKind;
import org.sillok.minutes.Matter;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.ReadMatter;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.record.Unknown;

/** Follows a matter from meeting to meeting, back to where it began and on to where it came back. */
public final class MatterAnswers {

    /** The items that are the matter; whichever is asked for, they are the same. */
    private static final String MATTER = """
            with recursive matter as (
                select i.meeting, i.item from agenda_item i
                where i.meeting = :meeting and i.item = :item and known(i.known_from, i.known_until, :asOf)
                union
                select next.meeting, next.item
                from matter m, lateral (
                    select i.earlier_meeting, i.earlier_item from agenda_item i
                    where i.meeting = m.meeting and i.item = m.item and i.earlier_meeting is not null
                    and known(i.known_from, i.known_until, :asOf)
                    union all
                    select i.meeting, i.item from agenda_item i
                    where i.earlier_meeting = m.meeting and i.earlier_item = m.item
                    and known(i.known_from, i.known_until, :asOf)) as next(meeting, item))
            """;

    private static final String SITTINGS = MATTER + """
            select i.*, h.committee, h.committee_name, h.number_year, h.ordinal, h.kind as meeting_kind, h.held_on, h.state
            from matter join agenda_item i using (meeting, item)
            join meeting h on h.meeting = i.meeting and known(h.known_from, h.known_until, :asOf)
            where known(i.known_from, i.known_until, :asOf)
            order by h.held_on, h.planned_start, i.meeting, i.item""";

    private static final String DECISIONS = MATTER + DecisionAnswers.COLUMNS + """
             from matter join decision d using (meeting, item)
            where known(d.known_from, d.known_until, :asOf) order by d.position""";

    private static final String FOLLOW_UPS = MATTER + """
            select f.*, matter.item as of_item, h.committee_name, h.number_year, h.ordinal, h.kind as meeting_kind, h.held_on
            from matter join follow_up f using (meeting)
            join meeting h on h.meeting = f.meeting and known(h.known_from, h.known_until, :asOf)
            where known(f.known_from, f.known_until, :asOf)
            and exists (
                select from speech s
                where s.meeting = f.meeting and s.opinion = any(f.opinions) and matter.item = any(s.items)
                and known(s.known_from, s.known_until, :asOf))
            order by f.follow_up""";

    private final Reading reading;

    public MatterAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Matter answer(ReadMatter read) {
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(read.meetingId(), asOf);
        var decisions = list(DECISIONS, read, asOf, DecisionAnswers::decision);
        var followUps = list(FOLLOW_UPS, read, asOf, Promise::of);
        var sittings = list(SITTINGS, read, asOf, line -> sitting(line, decisions, followUps));
        if (sittings.isEmpty()) {
            throw new Unknown("item", String.valueOf(read.item()));
        }
        return new Matter(sittings);
    }

    private <T> List<T> list(String sql, ReadMatter read, long asOf, Function<Line, T> as) {
        return reading.list(sql, asOf, Map.of("meeting", read.meetingId(), "item", read.item()), as);
    }

    private static Matter.Sitting sitting(Line line, List<Decision> decisions, List<Promise> followUps) {
        var meeting = line.text("meeting");
        var item = line.number("item");
        return new Matter.Sitting(
                meeting,
                line.text("committee"),
                line.text("committee_name"),
                Parts.number(line, "meeting_kind"),
                line.word(MeetingKind.class, "meeting_kind"),
                line.date("held_on"),
                line.word(MeetingState.class, "state"),
                item,
                line.word(ItemKind.class, "kind"),
                line.text("title"),
                line.optionalText("sponsor"),
                Parts.earlier(line),
                line.optionalText("withdrawn"),
                decisions.stream()
                        .filter(each -> each.meetingId().equals(meeting) && each.item() == item)
                        .toList(),
                followUps.stream()
                        .filter(each -> each.followUp.meetingId().equals(meeting) && each.item == item)
                        .map(Promise::followUp)
                        .toList());
    }

    /** A follow-up, and the item that it arose from. */
    private record Promise(int item, FollowUp followUp) {
        static Promise of(Line line) {
            return new Promise(line.number("of_item"), FollowUpAnswers.followUp(line));
        }
    }
}
