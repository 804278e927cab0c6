package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_QUORUM_DECIDES;
import static org.sillok.meeting.MeetingRule.A_RESOLUTION_NEEDS_A_QUESTION;
import static org.sillok.meeting.MeetingRule.A_RESOLUTION_NEEDS_A_VOTE;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Finding;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.Subject;

/** Whether outcomes are valid: a question, a vote, a quorum and a majority stand behind each. */
final class Validity {

    private final Call call;
    private final Roll roll;
    private final Questions questions;
    private final Recusals recusals;
    private final List<Outcome> outcomes = new ArrayList<>();

    Validity(Call call, Roll roll, Questions questions, Recusals recusals) {
        this.call = call;
        this.roll = roll;
        this.questions = questions;
        this.recusals = recusals;
    }

    /** Those in the room at the vote count; but a result that is declared to an empty room is not declared. */
    Reckoning judge(Verdict verdict, int item, @Nullable Integer question, boolean carried) {
        var vote = vote(verdict, item, question);
        var now = reckon(roll.headcount(), item);
        var reckoning = vote == null ? now : reckon(vote.room(), item);
        var shortest = reckoning.quorum() ? now : reckoning;
        verdict.requires(shortest.quorum(), roll.absence(), A_QUORUM_DECIDES, Chair.figures(shortest));
        if (vote != null) {
            var doubt = doubt(vote, carried, reckoning);
            verdict.requires(
                    doubt == null,
                    doubt == null ? Finding.BROKEN : doubt,
                    THE_VOTE_SUPPORTS_THE_RESULT,
                    figures(vote, reckoning));
        }
        return reckoning;
    }

    void rejudge(Verdict verdict, AttendanceCorrected correction) {
        for (var outcome : outcomes) {
            var room = outcome.room().corrected(correction, outcome.at());
            var aside = recusals.from(outcome.item()).contains(correction.seat());
            if (!aside && !room.equals(outcome.room())) {
                rejudge(verdict, outcome.in(room));
            }
        }
    }

    void rejudge(Verdict verdict, int question, Vote corrected) {
        for (var outcome : outcomes) {
            if (outcome.question() != null && outcome.question() == question) {
                rejudge(verdict, outcome, corrected, reckon(outcome.room(), outcome.item()));
            }
        }
    }

    private void rejudge(Verdict verdict, Outcome outcome) {
        var reckoning = reckon(outcome.room(), outcome.item());
        if (!reckoning.quorum()) {
            verdict.notes(about(outcome), Finding.BROKEN, A_QUORUM_DECIDES, Chair.figures(reckoning));
        }
        var vote = outcome.question() == null
                ? null
                : questions.question(outcome.question()).vote();
        if (vote != null) {
            rejudge(verdict, outcome, vote, reckoning);
        }
    }

    private void rejudge(Verdict verdict, Outcome outcome, Vote vote, Reckoning reckoning) {
        var doubt = doubt(vote, outcome.carried(), reckoning);
        if (doubt != null) {
            verdict.notes(about(outcome), doubt, THE_VOTE_SUPPORTS_THE_RESULT, figures(vote, reckoning));
        }
    }

    @EventSourcingHandler
    void on(ResolutionPassed passed) {
        settle(passed.item(), passed.question(), true, passed.occurredAt());
    }

    @EventSourcingHandler
    void on(ResolutionRejected rejected) {
        settle(rejected.item(), rejected.question(), false, rejected.occurredAt());
    }

    @EventSourcingHandler
    void on(ItemDeferred deferred) {
        settle(deferred.item(), deferred.question(), true, deferred.occurredAt());
    }

    @EventSourcingHandler
    void on(ItemReferred referred) {
        settle(referred.item(), referred.question(), true, referred.occurredAt());
    }

    @EventSourcingHandler
    void on(AttendanceCorrected corrected) {
        outcomes.replaceAll(outcome -> outcome.in(outcome.room().corrected(corrected, outcome.at())));
    }

    private void settle(int item, @Nullable Integer question, boolean carried, @Nullable OffsetDateTime at) {
        var vote = question == null ? null : questions.question(question).vote();
        outcomes.add(
                vote == null
                        ? new Outcome(item, question, carried, roll.headcount(), at)
                        : new Outcome(item, question, carried, vote.room(), vote.at()));
    }

    private @Nullable Vote vote(Verdict verdict, int item, @Nullable Integer number) {
        if (number == null) {
            verdict.requiresStated(false, A_RESOLUTION_NEEDS_A_QUESTION, Map.of("item", item));
            return null;
        }
        var question = questions.question(number);
        var because = Map.<String, Object>of("item", item, "question", number);
        verdict.requires(question.items().contains(item), A_RESOLUTION_NEEDS_A_QUESTION, because);
        verdict.requiresStated(question.vote() != null, A_RESOLUTION_NEEDS_A_VOTE, because);
        return question.vote();
    }

    private Reckoning reckon(Headcount room, int item) {
        return room.reckon(call, recusals.from(item));
    }

    /** Null where the vote supports the result; what nobody objected to is never a rejection. */
    private @Nullable Finding doubt(Vote vote, boolean carried, Reckoning reckoning) {
        var result = vote.carried(reckoning.neededToDecide(), call.rules().castingVote() != null);
        if (result == null) {
            return Finding.UNCHECKABLE;
        }
        return result == carried ? null : Finding.BROKEN;
    }

    private static Map<String, Object> figures(Vote vote, Reckoning reckoning) {
        var figures =
                new HashMap<String, Object>(Map.of("method", vote.method(), "needed", reckoning.neededToDecide()));
        if (vote.tally() != null) {
            figures.put("inFavour", vote.tally().inFavour());
        }
        return figures;
    }

    private static Subject about(Outcome outcome) {
        return new Subject(Subject.Kind.ITEM, String.valueOf(outcome.item()));
    }
}
