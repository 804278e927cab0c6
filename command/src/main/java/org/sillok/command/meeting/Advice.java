package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.ADVICE_NAMES_ITS_OPINIONS;
import static org.sillok.meeting.MeetingRule.ONLY_ADVICE_ITEMS_ARE_ADVISED_ON;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Subject;

/** Where advice is summed up from what was said (자문). */
final class Advice {

    private final Course course;
    private final Chair chair;
    private final Agenda agenda;
    private final Floor floor;

    Advice(Course course, Chair chair, Agenda agenda, Floor floor) {
        this.course = course;
        this.chair = chair;
        this.agenda = agenda;
        this.floor = floor;
    }

    @CommandHandler
    void handle(ConcludeAdvice conclude) {
        var item = conclude.item();
        var kind = agenda.item(item).kind();
        conclude.points().forEach(point -> floor.mustHaveHeard(point.opinions()));
        var verdict = course.inOpenMeeting(Subject.Kind.ADVICE, item, conclude.at());
        chair.mustBePresent(verdict);
        verdict.requires(kind == ItemKind.ADVICE, ONLY_ADVICE_ITEMS_ARE_ADVISED_ON, Map.of("item", item, "kind", kind));
        agenda.mustBeUndecided(verdict, List.of(item));
        var sourced =
                conclude.points().stream().noneMatch(point -> point.opinions().isEmpty());
        verdict.requiresStated(sourced, ADVICE_NAMES_ITS_OPINIONS, Map.of("item", item));
        verdict.records(new AdviceConcluded(conclude.meetingId(), item, conclude.points(), conclude.at()));
    }
}
