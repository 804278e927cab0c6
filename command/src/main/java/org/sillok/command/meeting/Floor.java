package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.command.Refuse;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.CorrectOpinion;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.ReportAgenda;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.Subject;
import org.sillok.record.Unknown;

/** Who has the floor, and what was said. */
final class Floor {

    private final Call call;
    private final Course course;
    private final Roll roll;
    private final Minutes minutes;
    private final Agenda agenda;
    private final Recusals recusals;
    private final List<String> texts = new ArrayList<>();
    private long characters;

    Floor(Call call, Course course, Roll roll, Minutes minutes, Agenda agenda, Recusals recusals) {
        this.call = call;
        this.course = course;
        this.roll = roll;
        this.minutes = minutes;
        this.agenda = agenda;
        this.recusals = recusals;
    }

    long characters() {
        return characters;
    }

    void mustHaveHeard(Collection<Integer> opinions) {
        opinions.forEach(this::text);
    }

    @CommandHandler
    void handle(ReportAgenda report) {
        agenda.mustHave(report.items());
        var verdict = course.inOpenMeeting(Subject.Kind.MEETING, "", report.at());
        agenda.mustBeTreated(verdict, report.items());
        var reporter = roll.heard(verdict, report.reporter());
        verdict.records(new AgendaReported(report.meetingId(), report.items(), reporter, report.gist(), report.at()));
    }

    @CommandHandler
    int handle(StateOpinion state) {
        agenda.mustHave(state.items());
        var number = texts.size() + 1;
        var verdict = course.inOpenMeeting(Subject.Kind.OPINION, number, state.at());
        agenda.mustBeTreated(verdict, state.items());
        var speaker = roll.heard(verdict, state.speaker());
        if (speaker.seat() != null) {
            recusals.mustStepAside(verdict, speaker.seat(), state.items());
        }
        verdict.records(new OpinionStated(
                state.meetingId(), number, speaker, state.text(), state.items(), state.kind(), state.at()));
        return number;
    }

    @CommandHandler
    void handle(CorrectOpinion correct) {
        var before = text(correct.opinion());
        minutes.mustTake(correct.nature());
        Refuse.when(
                before.equals(correct.text()), A_CORRECTION_CHANGES_SOMETHING, Map.of("opinion", correct.opinion()));
        call.judge(Subject.Kind.OPINION, correct.opinion())
                .records(new OpinionCorrected(
                        correct.meetingId(),
                        correct.opinion(),
                        before,
                        correct.text(),
                        correct.nature(),
                        correct.reason(),
                        correct.by()));
    }

    @EventSourcingHandler
    void on(OpinionStated stated) {
        texts.add(stated.text());
        characters += stated.text().length();
    }

    @EventSourcingHandler
    void on(OpinionCorrected corrected) {
        texts.set(corrected.opinion() - 1, corrected.after());
        characters += corrected.after().length() - corrected.before().length();
    }

    private String text(int opinion) {
        if (opinion < 1 || opinion > texts.size()) {
            throw new Unknown("opinion", String.valueOf(opinion));
        }
        return texts.get(opinion - 1);
    }
}
