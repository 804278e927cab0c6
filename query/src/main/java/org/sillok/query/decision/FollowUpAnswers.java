package org.sillok.query.decision;

import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.CountFollowUps;
import org.sillok.decision.DecisionCounts.Of;
import org.sillok.decision.DecisionCounts.OfCommittee;
import org.sillok.decision.FindFollowUps;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUpCounts;
import org.sillok.decision.FollowUpState;
import org.sillok.decision.FollowUps;
import org.sillok.decision.ReadFollowUps;
import org.sillok.meeting.FollowUpKind;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;

/** Tells what is to be done after meetings. */
public final class FollowUpAnswers {

    private static final String COLUMNS =
            "select f.*, m.committee_name, m.number_year, m.ordinal, m.kind as meeting_kind, m.held_on";

    private static final String OF_MEETING =
            " from follow_up f join meeting m on m.meeting = f.meeting and known(m.known_from, m.known_until, :asOf)";

    private static final String ORDER = "f.due_on nulls last, f.meeting, f.follow_up";

    private final Reading reading;

    public FollowUpAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public FollowUps answer(ReadFollowUps read) {
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(read.meetingId(), asOf);
        return new FollowUps(
                read.meetingId(),
                reading.list(
                        COLUMNS + OF_MEETING + """
                         where f.meeting = :meeting and known(f.known_from, f.known_until, :asOf)
                        order by f.follow_up""",
                        asOf,
                        Map.of("meeting", read.meetingId()),
                        FollowUpAnswers::followUp));
    }

    @QueryHandler
    public Page<FollowUp> answer(FindFollowUps find) {
        return reading.page(
                COLUMNS,
                OF_MEETING,
                where(find.committee(), find.state()),
                ORDER,
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                FollowUpAnswers::followUp);
    }

    /** Hands on all of them in the order of the pages. */
    public void each(@Nullable String committee, @Nullable FollowUpState state, long asOf, Consumer<FollowUp> taking) {
        var where = where(committee, state);
        var sql = COLUMNS + OF_MEETING + where.sql() + " order by " + ORDER;
        reading.each(sql, asOf, where.parameters(), FollowUpAnswers::followUp, taking);
    }

    @QueryHandler
    public FollowUpCounts answer(CountFollowUps count) {
        var asOf = reading.at(count.asOf());
        var ofState = where(count.committee(), null);
        var states = reading.list(
                "select f.state, count(*) as total from follow_up f" + ofState.sql()
                        + " group by f.state order by f.state",
                asOf,
                ofState.parameters(),
                line -> new Of<>(line.word(FollowUpState.class, "state"), line.position("total")));
        var ofCommittee = where(null, count.state());
        var committees = reading.list(
                """
                select c.committee, c.total, (
                    select n.name from committee_name n
                    where n.committee = c.committee and known(n.known_from, n.known_until, :asOf)
                    order by n.since desc, n.known_from desc limit 1) as name
                from (select f.committee, count(*) as total from follow_up f%s group by f.committee) as c
                order by total desc, name""".formatted(ofCommittee.sql()),
                asOf,
                ofCommittee.parameters(),
                line -> new OfCommittee(line.text("committee"), line.text("name"), line.position("total")));
        return new FollowUpCounts(states, committees);
    }

    private static Where where(@Nullable String committee, @Nullable FollowUpState state) {
        return new Where("known(f.known_from, f.known_until, :asOf)")
                .and("committee", committee, "f.committee = :committee")
                .and("state", state, "f.state = :state");
    }

    static FollowUp followUp(Line line) {
        return new FollowUp(
                line.text("meeting"),
                line.text("committee"),
                line.text("committee_name"),
                Parts.number(line, "meeting_kind"),
                line.date("held_on"),
                line.number("follow_up"),
                line.word(FollowUpKind.class, "kind"),
                line.text("text"),
                line.optionalText("who"),
                line.optionalText("due"),
                line.optionalDate("due_on"),
                line.numbers("opinions"),
                line.word(FollowUpState.class, "state"),
                line.optionalText("ending"),
                line.optionalTime("ended"));
    }
}
