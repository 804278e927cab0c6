package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_MEMBER_IS_RECUSED_ONCE;
import static org.sillok.meeting.MeetingRule.A_RECUSAL_PRECEDES_THE_VOTE;
import static org.sillok.meeting.MeetingRule.A_RECUSED_MEMBER_STEPS_ASIDE;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.RecuseMember;
import org.sillok.meeting.Subject;

/** Who stepped aside for which item (제척, 기피, 회피). */
final class Recusals {

    private final Call call;
    private final Course course;
    private final Agenda agenda;
    private final Questions questions;
    private final Map<Integer, Set<String>> recused = new HashMap<>();

    Recusals(Call call, Course course, Agenda agenda, Questions questions) {
        this.call = call;
        this.course = course;
        this.agenda = agenda;
        this.questions = questions;
    }

    Set<String> from(int item) {
        return recused.getOrDefault(item, Set.of());
    }

    /** A question for several items at once is not for whoever stepped aside for one of them. */
    Set<String> fromAny(Collection<Integer> items) {
        var seats = new LinkedHashSet<String>();
        items.forEach(item -> seats.addAll(from(item)));
        return seats;
    }

    void mustStepAside(Verdict verdict, String seat, Collection<Integer> items) {
        verdict.requires(
                !fromAny(items).contains(seat), A_RECUSED_MEMBER_STEPS_ASIDE, Map.of("seat", seat, "items", items));
    }

    @CommandHandler
    void handle(RecuseMember recuse) {
        var seat = recuse.seat();
        var item = recuse.item();
        var member = call.member(seat).holder();
        agenda.item(item);
        var verdict = course.beforeTheEnd(Subject.Kind.RECUSAL, seat, recuse.at());
        agenda.mustBeTreated(verdict, List.of(item));
        var because = Map.<String, Object>of("seat", seat, "item", item);
        verdict.requires(!from(item).contains(seat), A_MEMBER_IS_RECUSED_ONCE, because);
        var early = !questions.hasVotedOn(item) && !agenda.item(item).decided();
        verdict.requires(early, A_RECUSAL_PRECEDES_THE_VOTE, because);
        verdict.records(new MemberRecused(
                recuse.meetingId(), seat, member, item, recuse.ground(), recuse.reason(), recuse.at()));
    }

    @EventSourcingHandler
    void on(MemberRecused recused) {
        this.recused
                .computeIfAbsent(recused.item(), item -> new LinkedHashSet<>())
                .add(recused.seat());
    }
}
