package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.AN_ITEM_NUMBER_IS_USED_ONCE;
import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;
import static org.sillok.meeting.MeetingRule.THE_AGENDA_IS_SET_BEFORE_THE_CLOSE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.sillok.command.Refuse;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.CorrectAgendaItem;
import org.sillok.meeting.PlaceAgendaItem;
import org.sillok.meeting.Subject;
import org.sillok.meeting.WithdrawAgendaItem;

/** Where items are put on the agenda, taken off it and corrected. */
final class AgendaDesk {

    private final Call call;
    private final Course course;
    private final Minutes minutes;
    private final Agenda agenda;

    AgendaDesk(Call call, Course course, Minutes minutes, Agenda agenda) {
        this.call = call;
        this.course = course;
        this.minutes = minutes;
        this.agenda = agenda;
    }

    @CommandHandler
    int handle(PlaceAgendaItem place) {
        mustNotHaveEnded();
        int number = place.item() == null ? agenda.next() : place.item();
        Refuse.when(agenda.has(number), AN_ITEM_NUMBER_IS_USED_ONCE, Map.of("item", number));
        call.judge(Subject.Kind.ITEM, number)
                .records(new AgendaItemPlaced(
                        place.meetingId(), number, place.kind(), place.title(), place.sponsor(), place.earlier()));
        return number;
    }

    @CommandHandler
    void handle(WithdrawAgendaItem withdraw) {
        mustNotHaveEnded();
        var verdict = course.beforeTheEnd(Subject.Kind.ITEM, withdraw.item(), withdraw.at());
        agenda.mustBeUndecided(verdict, List.of(withdraw.item()));
        verdict.records(
                new AgendaItemWithdrawn(withdraw.meetingId(), withdraw.item(), withdraw.reason(), withdraw.at()));
    }

    @CommandHandler
    void handle(CorrectAgendaItem correct) {
        var item = agenda.item(correct.item());
        minutes.mustTake(correct.nature());
        var same = item.title().equals(correct.title()) && Objects.equals(item.sponsor(), correct.sponsor());
        Refuse.when(same, A_CORRECTION_CHANGES_SOMETHING, Map.of("item", correct.item()));
        call.judge(Subject.Kind.ITEM, correct.item())
                .records(new AgendaItemCorrected(
                        correct.meetingId(),
                        correct.item(),
                        item.title(),
                        correct.title(),
                        item.sponsor(),
                        correct.sponsor(),
                        correct.nature(),
                        correct.reason(),
                        correct.by()));
    }

    private void mustNotHaveEnded() {
        Refuse.when(course.hasEnded(), THE_AGENDA_IS_SET_BEFORE_THE_CLOSE, Map.of());
    }
}
