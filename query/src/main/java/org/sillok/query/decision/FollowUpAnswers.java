package org.sillok.query.decision;

import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.decision.FindFollowUps;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUpState;
import org.sillok.decision.FollowUps;
import org.sillok.decision.ReadFollowUps;
import org.sillok.meeting.FollowUpKind;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;

/** Tells what is to be done after meetings. */
public final class FollowUpAnswers {

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
                reading.list("""
                        select * from follow_up
                        where meeting = :meeting and known(known_from, known_until, :asOf)
                        order by follow_up""", asOf, Map.of("meeting", read.meetingId()), FollowUpAnswers::followUp));
    }

    @QueryHandler
    public Page<FollowUp> answer(FindFollowUps find) {
        var where = new Where("known(f.known_from, f.known_until, :asOf)")
                .and("committee", find.committee(), "f.committee = :committee")
                .and("state", find.state(), "f.state = :state");
        return reading.page(
                "select f.*",
                "from follow_up f",
                where,
                "f.due_on nulls last, f.meeting, f.follow_up",
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                FollowUpAnswers::followUp);
    }

    private static FollowUp followUp(Line line) {
        return new FollowUp(
                line.text("meeting"),
                line.text("committee"),
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
