package org.sillok.command.retention;

import static java.util.Objects.requireNonNull;
import static org.sillok.retention.RetentionRule.AN_ACCEPTED_RECORD_IS_NOT_OFFERED_AGAIN;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_OFFERED_AFTER_ITS_MEETING;
import static org.sillok.retention.RetentionRule.A_RECORD_WITH_DEFECTS_IS_NOT_ACCEPTED;
import static org.sillok.retention.RetentionRule.A_RETURN_NAMES_A_DEFECT;
import static org.sillok.retention.RetentionRule.ONE_OFFER_IS_OPEN_AT_A_TIME;
import static org.sillok.retention.RetentionRule.ONLY_AN_INSPECTED_RECORD_IS_ACCEPTED;
import static org.sillok.retention.RetentionRule.ONLY_AN_OFFERED_RECORD_IS_INSPECTED;
import static org.sillok.retention.RetentionRule.ONLY_AN_OFFERED_RECORD_IS_RETURNED;
import static org.sillok.retention.RetentionRule.WHO_OFFERS_DOES_NOT_INSPECT;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.retention.AcceptRecord;
import org.sillok.retention.Defect;
import org.sillok.retention.InspectRecord;
import org.sillok.retention.OfferRecord;
import org.sillok.retention.Official;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordInspected;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordPrechecked;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.ReturnRecord;

/** Where a record passes from its department to the records office. */
final class Transfer {

    private enum Phase {
        /** Never offered, or returned. */
        WITH_ITS_DEPARTMENT,
        OFFERED,
        INSPECTED,
        ACCEPTED
    }

    private final Days days;
    private final Period period;
    private Phase phase = Phase.WITH_ITS_DEPARTMENT;
    private int offer;
    private @Nullable RecordOffered offered;
    private List<Defect> defects = List.of();
    private List<String> remarks = List.of();

    Transfer(Days days, Period period) {
        this.days = days;
        this.period = period;
    }

    void offer(OfferRecord order, Shelves shelves) {
        period.mustNotBeDisposedOf();
        Refuse.when(phase == Phase.ACCEPTED, AN_ACCEPTED_RECORD_IS_NOT_OFFERED_AGAIN, Map.of("offer", offer));
        Refuse.when(phase != Phase.WITH_ITS_DEPARTMENT, ONE_OFFER_IS_OPEN_AT_A_TIME, Map.of("offer", offer));
        Refuse.when(!shelves.dossier(order.meetingId()).hasEnded(), A_RECORD_IS_OFFERED_AFTER_ITS_MEETING, Map.of());
        var found = shelves.precheck(order.meetingId()).defects(period.isClassified(), order.papers());
        var next = offer + 1;
        Applied.records(
                new RecordOffered(order.meetingId(), next, order.papers(), order.by(), order.on()),
                new RecordPrechecked(order.meetingId(), next, found, order.by(), order.on()));
    }

    @CommandHandler
    void handle(InspectRecord inspect) {
        days.mustFollow(inspect.on());
        Refuse.when(phase != Phase.OFFERED, ONLY_AN_OFFERED_RECORD_IS_INSPECTED, Map.of());
        var sender = requireNonNull(offered).by();
        Refuse.when(same(sender, inspect.by()), WHO_OFFERS_DOES_NOT_INSPECT, Map.of("name", sender.name()));
        Applied.records(new RecordInspected(inspect.meetingId(), offer, inspect.remarks(), inspect.by(), inspect.on()));
    }

    @CommandHandler
    void handle(AcceptRecord accept, Shelves shelves) {
        days.mustFollow(accept.on());
        Refuse.when(phase != Phase.INSPECTED, ONLY_AN_INSPECTED_RECORD_IS_ACCEPTED, Map.of());
        var precheck = shelves.precheck(accept.meetingId());
        // The record may have changed since it was offered: what counts is what is taken over.
        var now =
                precheck.defects(period.isClassified(), requireNonNull(offered).papers());
        Refuse.when(
                !now.isEmpty() || !remarks.isEmpty(),
                A_RECORD_WITH_DEFECTS_IS_NOT_ACCEPTED,
                Map.of("defects", now.size(), "remarks", remarks.size()));
        Applied.records(new RecordAccepted(
                accept.meetingId(),
                offer,
                requireNonNull(offered).papers(),
                precheck.inventory(),
                accept.copy(),
                accept.by(),
                accept.on()));
    }

    @CommandHandler
    void handle(ReturnRecord back) {
        days.mustFollow(back.on());
        Refuse.when(phase != Phase.OFFERED && phase != Phase.INSPECTED, ONLY_AN_OFFERED_RECORD_IS_RETURNED, Map.of());
        Refuse.when(defects.isEmpty() && remarks.isEmpty(), A_RETURN_NAMES_A_DEFECT, Map.of());
        Applied.records(
                new RecordReturned(back.meetingId(), offer, defects, remarks, back.reason(), back.by(), back.on()));
    }

    private static boolean same(Official one, Official other) {
        return one.name().equals(other.name());
    }

    @EventSourcingHandler
    void on(RecordOffered anew) {
        offer = anew.offer();
        offered = anew;
        phase = Phase.OFFERED;
        defects = List.of();
        remarks = List.of();
    }

    @EventSourcingHandler
    void on(RecordPrechecked checked) {
        defects = checked.defects();
    }

    @EventSourcingHandler
    void on(RecordInspected inspected) {
        phase = Phase.INSPECTED;
        remarks = inspected.remarks();
    }

    @EventSourcingHandler
    void on(RecordAccepted accepted) {
        phase = Phase.ACCEPTED;
    }

    @EventSourcingHandler
    void on(RecordReturned returned) {
        phase = Phase.WITH_ITS_DEPARTMENT;
    }
}
