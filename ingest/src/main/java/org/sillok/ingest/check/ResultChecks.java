package org.sillok.ingest.check;

import org.sillok.ingest.part.Ballots;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.Results.Item;
import org.sillok.ingest.text.Words;
import org.sillok.meeting.ItemKind;

/** What became of the items: how many there are, whether each has an outcome, and what the minutes show of it. */
final class ResultChecks {

    private ResultChecks() {}

    static void look(Report report, Findings findings) {
        var results = report.results();
        var stated = results.countStated();
        if (stated != null && Words.number(stated.words()) != results.items().size()) {
            findings.tell(
                    "results.count",
                    "안건이 " + stated.words() + "건이라고 하나 " + results.items().size() + "건이 적혀 있습니다.",
                    stated.words() + " items are said to be reported, "
                            + results.items().size() + " are listed.",
                    stated);
        }
        var ballots = Ballots.of(report.minutes()).ballots();
        for (var item : results.items()) {
            outcome(item, findings);
            if (item.kind() == ItemKind.DELIBERATION && item.outcome() != null && ballots.isEmpty()) {
                findings.tell(
                        "results.question",
                        item.number() + "번 안건을 어떻게 물어 정하였는지 회의록에 없습니다.",
                        "The minutes show no question put for item " + item.number() + ".",
                        item.title(),
                        item.outcome());
            }
        }
        for (var ballot : ballots) {
            findings.tell(
                    "results.noObjection",
                    "'이의없음'으로 정하였고 표결 수와 동의자는 적혀 있지 않습니다.",
                    "It was decided without objection; no tally and no mover are stated.",
                    ballot.question().words(),
                    ballot.answer().words());
        }
        if (!results.items().isEmpty()) {
            findings.tell(
                    "results.sponsor",
                    "안건의 제안자는 적혀 있지 않습니다.",
                    "No sponsor of an item is stated.",
                    results.items().get(0).title());
        }
    }

    private static void outcome(Item item, Findings findings) {
        if (item.kind() == ItemKind.DELIBERATION && item.outcome() == null) {
            findings.tell(
                    "results.outcome",
                    item.number() + "번 심의 안건의 결과가 적혀 있지 않습니다.",
                    "No outcome is stated for item " + item.number() + ", which was to be decided.",
                    item.title());
        }
        if (item.kind() == ItemKind.ADVICE && item.outcome() != null) {
            findings.tell(
                    "results.advice",
                    item.number() + "번 자문 안건에 의결 결과가 적혀 있습니다.",
                    "Item " + item.number() + " is for advice, and an outcome of a decision is stated.",
                    item.title(),
                    item.outcome());
        }
    }
}
