package org.sillok.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.meeting.Subject;
import org.sillok.record.Origin;
import org.sillok.record.Refusal;
import org.sillok.record.Rule;
import org.sillok.report.ReportEvent;
import org.sillok.report.ReportIrregularityFound;

/** Judges one act by its basis: a live one is refused by the first rule it breaks, of a past one each is noted beside. */
final class Verdict {

    private final String meeting;
    private final Basis basis;
    private final Subject subject;
    private final List<ReportIrregularityFound> irregularities = new ArrayList<>();

    /** @param part of the report that the act is about, such as {@code approval} */
    Verdict(String meeting, Basis basis, String part) {
        this.meeting = meeting;
        this.basis = basis;
        this.subject = new Subject(Subject.Kind.REPORT, part);
    }

    boolean isLive() {
        return basis == Basis.LIVE;
    }

    /** The fact shows whether the rule is kept. */
    void requires(boolean kept, Rule rule, Map<String, Object> because) {
        requires(kept, Finding.BROKEN, rule, because);
    }

    /** A live act must state it; the source of a past one may be silent, and then nobody can tell. */
    void requiresStated(boolean stated, Rule rule, Map<String, Object> because) {
        requires(stated, Finding.UNCHECKABLE, rule, because);
    }

    private void requires(boolean kept, Finding otherwise, Rule rule, Map<String, Object> because) {
        if (kept) {
            return;
        }
        if (isLive()) {
            throw new Refusal(rule, because);
        }
        var words = new TreeMap<String, String>();
        because.forEach((figure, value) -> words.put(figure, value.toString()));
        irregularities.add(new ReportIrregularityFound(meeting, rule.name(), otherwise, subject, words));
    }

    /** The only place where a fact of a report is applied: the facts first, then what was found against them. */
    void records(ReportEvent... facts) {
        var metadata = MetaData.with(Origin.BASIS, basis.name());
        for (var fact : facts) {
            apply(fact, metadata);
        }
        irregularities.forEach(irregularity -> apply(irregularity, metadata));
    }
}
