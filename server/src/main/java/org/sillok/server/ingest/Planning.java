package org.sillok.server.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.CommitteeCommand;
import org.sillok.committee.FoundCommittee;
import org.sillok.ingest.Proposal;
import org.sillok.ingest.Span;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.MeetingConvened;
import org.sillok.record.Fact;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.sillok.server.desk.Rehearsal;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.Holders;

/** Makes of a proposal what can be recorded as a whole, or says why it cannot. Nothing is recorded by it. */
final class Planning {

    private final EventStorageEngine record;
    private final Holders holders;
    private final SeatNames names;

    Planning(EventStorageEngine record, Holders holders, PlanText text) {
        this.record = record;
        this.holders = holders;
        this.names = new SeatNames(text);
    }

    /** @param committee of the record that the meeting is one of; null where the document founds it */
    Plan plan(Proposal proposal, @Nullable String committee) {
        var proposed = Plan.of(proposal);
        var plan = committee == null ? withItsOwnCommittee(proposed) : of(committee, proposed);
        if (plan.acts().isEmpty()) {
            throw new Complaint(Kind.NOTHING_PROPOSED, Map.of());
        }
        rehearse(plan, committee);
        return plan;
    }

    private Plan withItsOwnCommittee(Plan plan) {
        plan.first(FoundCommittee.class)
                .ifPresent(found -> holders.ofName(found.name(), found.on()).ifPresent(known -> {
                    throw new Complaint(Kind.COMMITTEE_IS_KNOWN, Map.of("committee", known, "name", found.name()));
                }));
        return plan;
    }

    private Plan of(String committee, Plan proposed) {
        var meeting = Plan.of(proposed.acts().stream().filter(act -> !(act.what() instanceof CommitteeCommand)));
        var convene = meeting.first(ConveneMeeting.class);
        if (convene.isEmpty()) {
            return meeting;
        }
        var seats =
                new Reseating(convenedAsProposed(proposed), convenedBy(committee, convene.get())).of(names.in(meeting));
        return Plan.of(meeting.acts().stream()
                .map(act -> new Plan.Act(0, "", names.moved(act.what(), committee, seats), act.spans())));
    }

    private MeetingConvened convenedAsProposed(Plan proposed) {
        var rehearsal = new Rehearsal(record);
        for (var act : proposed.acts()) {
            for (var fact : performed(rehearsal, act)) {
                if (fact instanceof MeetingConvened convened) {
                    return convened;
                }
            }
        }
        throw new IllegalStateException("a meeting was to be convened, and was not");
    }

    private MeetingConvened convenedBy(String committee, ConveneMeeting convene) {
        var rehearsal = new Rehearsal(record);
        if (!rehearsal.begin(committee)) {
            throw new Unknown("committee", committee);
        }
        var facts = rehearsal.perform(names.moved(convene, committee, Map.of()));
        return (MeetingConvened) facts.get(0);
    }

    private void rehearse(Plan plan, @Nullable String committee) {
        var rehearsal = new Rehearsal(record);
        if (committee != null && !rehearsal.begin(committee)) {
            throw new Unknown("committee", committee);
        }
        holders.tryOut(plan.acts().stream()
                .flatMap(act -> performed(rehearsal, act).stream())
                .toList());
    }

    private static List<Fact> performed(Rehearsal rehearsal, Plan.Act act) {
        try {
            return rehearsal.perform(act.what());
        } catch (Refusal | Unknown | AggregateNotFoundException refused) {
            throw refused(Kind.PROPOSAL_REFUSED, act, refused);
        }
    }

    /** The complaint that names the step, where in the document it comes from, and what is against it. */
    static Complaint refused(Kind kind, Plan.Act act, RuntimeException refused) {
        return new Complaint(
                kind,
                Map.of(
                        "step", act.step(),
                        "order", act.order(),
                        "spans", spans(act),
                        "reason", reason(refused)));
    }

    private static String reason(RuntimeException refused) {
        if (refused instanceof Refusal refusal) {
            return refusal.rule().slug() + (refusal.because().isEmpty() ? "" : " " + refusal.because());
        }
        return refused instanceof Unknown unknown ? "no " + unknown.what() + " " + unknown.id() : "unknown";
    }

    /** As a provenance tells them. */
    static String spans(Plan.Act act) {
        return act.spans().stream().map(Planning::fromTo).collect(Collectors.joining(","));
    }

    private static String fromTo(Span span) {
        return span.from() + "-" + span.to();
    }
}
