package org.sillok.command.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.DisclosureIrregularityFound;
import org.sillok.disclosure.DisclosureRule;
import org.sillok.disclosure.Part;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.record.Origin;
import org.sillok.record.Refusal;

/** Judges one decision by its basis: a live one is refused by the first rule it breaks, of a past one each is noted. */
final class Judgement {

    private final DecideDisclosure decide;
    private final int decision;
    private final List<DisclosureIrregularityFound> irregularities = new ArrayList<>();

    Judgement(DecideDisclosure decide, int decision) {
        this.decide = decide;
        this.decision = decision;
    }

    boolean isLive() {
        return decide.basis() == Basis.LIVE;
    }

    /** The decision shows whether the rule is kept. */
    void requires(boolean kept, DisclosureRule rule, Map<String, Object> because) {
        requires(kept, Finding.BROKEN, rule, because);
    }

    /** A live decision must state it; the source of a past one may be silent, and then nobody can tell. */
    void requiresStated(boolean stated, DisclosureRule rule) {
        requires(stated, Finding.UNCHECKABLE, rule, Map.of());
    }

    private void requires(boolean kept, Finding otherwise, DisclosureRule rule, Map<String, Object> because) {
        if (kept) {
            return;
        }
        if (isLive()) {
            throw new Refusal(rule, because);
        }
        notes(decide.part(), otherwise, rule, because);
    }

    /** What leaves room for judgement is noted beside, even of a live decision. */
    void notes(Part about, Finding finding, DisclosureRule rule, Map<String, Object> because) {
        var words = new TreeMap<String, String>();
        because.forEach((figure, value) -> words.put(figure, value.toString()));
        irregularities.add(
                new DisclosureIrregularityFound(decide.meetingId(), decision, about, rule.name(), finding, words));
    }

    /** The decision first, then what was found against it. */
    void records(DisclosureDecided decided) {
        var metadata = MetaData.with(Origin.BASIS, decide.basis().name());
        apply(decided, metadata);
        irregularities.forEach(irregularity -> apply(irregularity, metadata));
    }
}
