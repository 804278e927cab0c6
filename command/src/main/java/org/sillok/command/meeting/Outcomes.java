package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.ONLY_DELIBERATION_ITEMS_ARE_RESOLVED;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.DeferItem;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.ReferItem;
import org.sillok.meeting.RejectResolution;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.Subject;

/** Where the presiding member declares what became of an item. */
final class Outcomes {

    private final Course course;
    private final Chair chair;
    private final Agenda agenda;
    private final Validity validity;

    Outcomes(Course course, Chair chair, Agenda agenda, Validity validity) {
        this.course = course;
        this.chair = chair;
        this.agenda = agenda;
        this.validity = validity;
    }

    @CommandHandler
    void handle(PassResolution pass) {
        var verdict = declare(pass.item(), pass.at());
        mustBeResolvable(verdict, pass.item());
        var reckoning = validity.judge(verdict, pass.item(), pass.question(), true);
        verdict.records(new ResolutionPassed(
                pass.meetingId(),
                pass.item(),
                pass.question(),
                pass.passage(),
                pass.amendment(),
                pass.conditions(),
                reckoning,
                pass.at()));
    }

    @CommandHandler
    void handle(RejectResolution reject) {
        var verdict = declare(reject.item(), reject.at());
        mustBeResolvable(verdict, reject.item());
        var reckoning = validity.judge(verdict, reject.item(), reject.question(), false);
        verdict.records(new ResolutionRejected(
                reject.meetingId(), reject.item(), reject.question(), reject.reason(), reckoning, reject.at()));
    }

    /** To put a matter off or to refer it is open to items of every kind. */
    @CommandHandler
    void handle(DeferItem defer) {
        var verdict = declare(defer.item(), defer.at());
        var reckoning = validity.judge(verdict, defer.item(), defer.question(), true);
        verdict.records(new ItemDeferred(
                defer.meetingId(), defer.item(), defer.question(), defer.reason(), reckoning, defer.at()));
    }

    @CommandHandler
    void handle(ReferItem refer) {
        var verdict = declare(refer.item(), refer.at());
        var reckoning = validity.judge(verdict, refer.item(), refer.question(), true);
        verdict.records(new ItemReferred(
                refer.meetingId(), refer.item(), refer.question(), refer.to(), refer.reason(), reckoning, refer.at()));
    }

    private Verdict declare(int item, @Nullable OffsetDateTime at) {
        agenda.item(item);
        var verdict = course.inOpenMeeting(Subject.Kind.ITEM, item, at);
        chair.mustBePresent(verdict);
        agenda.mustBeUndecided(verdict, List.of(item));
        return verdict;
    }

    private void mustBeResolvable(Verdict verdict, int item) {
        var kind = agenda.item(item).kind();
        verdict.requires(
                kind == ItemKind.DELIBERATION,
                ONLY_DELIBERATION_ITEMS_ARE_RESOLVED,
                Map.of("item", item, "kind", kind));
    }
}
