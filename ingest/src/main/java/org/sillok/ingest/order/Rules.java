package org.sillok.ingest.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.Allowance;
import org.sillok.committee.Citation;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Said;

/** The rules of the day. A report states none but what was paid; the rest is the general default, and says so. */
final class Rules {

    private final Report report;
    private final Steps steps;

    Rules(Report report, Steps steps) {
        this.report = report;
        this.steps = steps;
    }

    void propose(String committee, LocalDate day, String article, @Nullable Said basis) {
        var spans = new ArrayList<>(Steps.spans(basis));
        report.account().lines().stream()
                .filter(line -> Expenses.purpose(line) != null)
                .forEach(line -> spans.add(line.amount().place().span()));
        steps.propose(() -> new AdoptRules(committee, rulebook(day, article)), spans);
        steps.tell(
                "committee.rules",
                "정족수 등 운영 규정은 적혀 있지 않아 일반 기준(재적 과반수 개의, 출석 과반수 의결)으로 제안합니다. 조문을 확인하십시오.",
                "No rule on quorum, notice or proxies is stated; the general default (majority of members opens, majority of"
                        + " those present decides) is proposed. Check the article.",
                basis);
    }

    private Rulebook rulebook(LocalDate day, String article) {
        var silent = new Citation(article, CommitteeOrders.NOT_STATED);
        return new Rulebook(
                day,
                new OpeningRule(OpeningRule.Kind.MAJORITY_OF_MEMBERS, null, silent),
                new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, silent),
                null,
                List.of(),
                new ProxyRule(List.of(), silent),
                null,
                0,
                0,
                0,
                allowances(),
                Openness.OPEN);
    }

    /** The rates that the report paid, to the kind of seat that it says it paid. */
    private List<Allowance> allowances() {
        var rates = new ArrayList<Allowance>();
        for (var line : report.account().lines()) {
            var purpose = Expenses.purpose(line);
            if (purpose != null && line.each() != null) {
                rates.add(new Allowance(SeatKind.APPOINTED, purpose, 0, line.each()));
            }
        }
        return rates.stream().distinct().toList();
    }
}
