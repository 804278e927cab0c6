package org.sillok.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.Subject;
import org.sillok.record.Origin;
import org.sillok.record.Refusal;
import org.sillok.record.Rule;

/** Judges one act by its basis: a live one is refused by the first rule it breaks, of a past one each is noted beside. */
final class Verdict {

    private final String meeting;
    private final Basis basis;
    private final Subject subject;
    private final List<IrregularityFound> irregularities = new ArrayList<>();

    Verdict(String meeting, Basis basis, Subject subject) {
        this.meeting = meeting;
        this.basis = basis;
        this.subject = subject;
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

    void requires(boolean kept, Finding otherwise, Rule rule, Map<String, Object> because) {
        if (kept) {
            return;
        }
        if (isLive()) {
            throw new Refusal(rule, because);
        }
        notes(subject, otherwise, rule, because);
    }

    /** What no refusal could undo is noted beside, even of a live act. */
    void notes(Finding finding, Rule rule, Map<String, Object> because) {
        notes(subject, finding, rule, because);
    }

    /** The act shows that something else, recorded before, breaks a rule. */
    void notes(Subject about, Finding finding, Rule rule, Map<String, Object> because) {
        var words = new TreeMap<String, String>();
        because.forEach((figure, value) -> words.put(figure, value.toString()));
        irregularities.add(new IrregularityFound(meeting, rule.name(), finding, about, words));
    }

    /** The only place where a fact of a meeting is applied: the fact first, then what was found against it. */
    void records(MeetingEvent fact) {
        var metadata = MetaData.with(Origin.BASIS, basis.name());
        apply(fact, metadata);
        irregularities.forEach(irregularity -> apply(irregularity, metadata));
    }
}
