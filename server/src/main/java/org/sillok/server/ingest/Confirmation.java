package org.sillok.server.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Reading;
import org.sillok.ledger.Digest;
import org.sillok.record.Contents;
import org.sillok.record.Provenance;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.sillok.server.desk.Copyist;
import org.sillok.server.desk.Receipt;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.source.ConfirmProposal;
import org.sillok.source.FinishRecording;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.SourceRule;
import org.sillok.store.RecordStore;

/**
 * Records what a person confirmed of a document. It is settled as a whole before the first order is sent: from then on each
 * order bears a request of its own, so that whoever repeats the confirmation carries on where it was cut off.
 */
final class Confirmation {

    private final Sources sources;
    private final Contents contents;
    private final Planning planning;
    private final PlanText text;
    private final Copyist copyist;

    private Confirmation(Sources sources, Contents contents, Planning planning, PlanText text, Copyist copyist) {
        this.sources = sources;
        this.contents = contents;
        this.planning = planning;
        this.text = text;
        this.copyist = copyist;
    }

    static Confirmation on(RecordStore record, Sources sources, Copyist copyist) {
        var text = new PlanText();
        var planning = new Planning(record.engine(), record.holders(), text);
        return new Confirmation(sources, record.contents(), planning, text, copyist);
    }

    /**
     * Confirms, or carries on with what was confirmed.
     *
     * @param committee of the record that the meeting is one of; null where the document founds it
     */
    Recording confirm(Reading reading, @Nullable String committee, String actor) {
        var before = sources.of(reading.sha256()).confirmed();
        return carryOut(before == null ? confirmedFirst(reading, committee, actor) : same(before, committee));
    }

    /** What another clerk has begun to record meanwhile stands in the way of a plan for the same document. */
    private ProposalConfirmed confirmedFirst(Reading reading, @Nullable String committee, String actor) {
        try {
            return confirmed(reading, committee, actor);
        } catch (Refusal | Complaint refused) {
            var meanwhile = sources.of(reading.sha256()).confirmed();
            if (meanwhile == null) {
                throw refused;
            }
            return same(meanwhile, committee);
        }
    }

    private ProposalConfirmed confirmed(Reading reading, @Nullable String committee, String actor) {
        var plan = planning.plan(reading.proposal(), committee);
        var proposal = contents.keep(text.write(plan));
        try {
            copyist.submit(order(reading, plan, proposal, actor), actor, proposal);
        } catch (Refusal refused) {
            if (refused.rule() != SourceRule.A_SOURCE_IS_CONFIRMED_ONCE) {
                throw refused;
            }
        }
        var first = Objects.requireNonNull(sources.of(reading.sha256()).confirmed());
        if (!first.proposal().equals(proposal)) {
            throw confirmedOtherwise(first);
        }
        return first;
    }

    private static ConfirmProposal order(Reading reading, Plan plan, String proposal, String actor) {
        return new ConfirmProposal(
                reading.sha256(),
                reading.ruleSet(),
                proposal,
                plan.acts().size(),
                reading.findings().size(),
                plan.committee(),
                plan.meeting(),
                actor);
    }

    private static ProposalConfirmed same(ProposalConfirmed before, @Nullable String committee) {
        if (committee != null && !committee.equals(before.committee())) {
            throw confirmedOtherwise(before);
        }
        return before;
    }

    private static Refusal confirmedOtherwise(ProposalConfirmed before) {
        return new Refusal(
                SourceRule.A_SOURCE_IS_CONFIRMED_ONCE,
                Map.of("ruleSet", before.ruleSet(), "confirmedBy", before.confirmedBy()));
    }

    /** What was recorded before is answered from its request, and not recorded again. */
    private Recording carryOut(ProposalConfirmed confirmed) {
        if (!sources.of(confirmed.sha256()).recorded()) {
            kept(confirmed).acts().forEach(act -> carryOut(confirmed, act));
        }
        var finish = new FinishRecording(confirmed.sha256(), confirmed.proposal());
        var receipt =
                copyist.submitOnce(finish, confirmed.confirmedBy(), key(confirmed, "end"), confirmed.proposal(), null);
        return new Recording(
                confirmed.sha256(), confirmed.committee(), confirmed.meeting(), confirmed.steps(), receipt.position());
    }

    private Receipt carryOut(ProposalConfirmed confirmed, Plan.Act act) {
        var provenance =
                new Provenance(confirmed.sha256(), Planning.spans(act), confirmed.ruleSet(), confirmed.confirmedBy());
        var step = String.valueOf(act.step());
        try {
            return copyist.submitOnce(
                    act.what(), confirmed.confirmedBy(), key(confirmed, step), digest(confirmed, step), provenance);
        } catch (Refusal | Unknown refused) {
            throw Planning.refused(Kind.RECORDING_STOPPED, act, refused);
        }
    }

    private Plan kept(ProposalConfirmed confirmed) {
        return contents.find(confirmed.proposal())
                .map(text::read)
                .orElseThrow(() -> new IllegalStateException(
                        "the proposal " + confirmed.proposal() + " was confirmed and is not kept"));
    }

    private static String key(ProposalConfirmed confirmed, String step) {
        return "source-" + confirmed.sha256() + "-" + step;
    }

    private static String digest(ProposalConfirmed confirmed, String step) {
        return Digest.sha256((confirmed.proposal() + " " + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
