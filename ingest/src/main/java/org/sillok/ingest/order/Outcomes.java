package org.sillok.ingest.order;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Ballots.Ballot;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.Results.Item;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.DeferItem;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.Passage;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.ReferItem;
import org.sillok.meeting.Referral;
import org.sillok.meeting.RejectResolution;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.VoteMethod;
import org.sillok.record.Order;

/** What became of each item. A vote is proposed only where the minutes show it, and a tally never. */
final class Outcomes {

    private final String meeting;
    private final Report report;
    private final Steps steps;
    private final Set<Integer> settled = new HashSet<>();
    private int questions;

    Outcomes(String meeting, Report report, Steps steps) {
        this.meeting = meeting;
        this.report = report;
        this.steps = steps;
    }

    /** One question for all that passed, or one each where there are as many questions as items. */
    void put(Ballot ballot, int ballots) {
        var passed = report.results().items().stream()
                .filter(item ->
                        item.kind() == ItemKind.DELIBERATION && isPassed(item) && !settled.contains(item.number()))
                .toList();
        if (passed.isEmpty()) {
            return;
        }
        var put = ballots > 1 && ballots - questions == passed.size() ? passed.subList(0, 1) : passed;
        var numbers = put.stream().map(Item::number).distinct().toList();
        boolean asked = steps.propose(
                () -> new PutQuestion(meeting, numbers, ballot.motion(), null),
                ballot.question().words());
        if (!asked) {
            return;
        }
        questions++;
        int question = questions;
        steps.propose(
                () -> new TakeVote(meeting, question, VoteMethod.NO_OBJECTION, null, List.of(), null, null),
                ballot.question().words(),
                ballot.answer().words());
        put.forEach(item -> settle(item, question, ballot.answer().words()));
    }

    /** What the report says passed, failed or was put off, though its minutes show no question for it. */
    void withoutQuestion() {
        for (var item : report.results().items()) {
            if (item.kind() != ItemKind.ADVICE && item.outcome() != null && !settled.contains(item.number())) {
                settle(item, null, null);
            }
        }
    }

    void advise(Item item) {
        var points = item.points().stream()
                .map(point -> new AdvicePoint(point.words(), List.of()))
                .toList();
        var spans = item.points().stream().map(Said::span).toList();
        steps.propose(() -> new ConcludeAdvice(meeting, item.number(), points, null), spans);
    }

    private void settle(Item item, @Nullable Integer question, @Nullable Said answer) {
        var outcome = item.outcome();
        if (outcome == null || !settled.add(item.number())) {
            return;
        }
        var word = outcome.squeezed();
        if (word.equals("가결")) {
            steps.tell(
                    "outcome.form",
                    item.number() + "번 안건이 원안·수정·조건부 가운데 어떻게 가결되었는지 적혀 있지 않아 제안에서 뺐습니다.",
                    "Whether item " + item.number()
                            + " passed as proposed, amended or on conditions is not stated; it was" + " left out.",
                    outcome);
            return;
        }
        steps.propose(() -> order(item, word, question), item.title(), outcome, item.condition(), answer);
    }

    private Order order(Item item, String word, @Nullable Integer question) {
        int number = item.number();
        var condition =
                item.condition() == null ? null : Words.line(item.condition().words());
        var detail = condition == null ? CommitteeOrders.NOT_STATED : condition;
        return switch (word) {
            case "원안가결" -> new PassResolution(meeting, number, question, Passage.AS_PROPOSED, null, List.of(), null);
            case "수정가결" -> new PassResolution(meeting, number, question, Passage.AMENDED, detail, List.of(), null);
            case "조건부가결" ->
                new PassResolution(meeting, number, question, Passage.CONDITIONAL, null, List.of(detail), null);
            case "부결" -> new RejectResolution(meeting, number, question, condition, null);
            case "보류" -> new DeferItem(meeting, number, question, condition, null);
            case "재심의" -> new ReferItem(meeting, number, question, Referral.RECONSIDERATION, condition, null);
            default -> new ReferItem(meeting, number, question, Referral.SUBCOMMITTEE, condition, null);
        };
    }

    private static boolean isPassed(Item item) {
        return item.outcome() != null && item.outcome().squeezed().endsWith("가결");
    }
}
