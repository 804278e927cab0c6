package org.sillok.command.retention;

import static java.util.Objects.requireNonNull;
import static org.sillok.retention.RetentionRule.AN_EXTENSION_ENDS_LATER;
import static org.sillok.retention.RetentionRule.A_CLASS_IS_IN_FORCE_WHEN_A_RECORD_IS_COMPLETE;
import static org.sillok.retention.RetentionRule.A_DISPOSAL_IS_DECIDED_ONCE;
import static org.sillok.retention.RetentionRule.A_PERIOD_STARTS_FROM_A_KNOWN_DAY;
import static org.sillok.retention.RetentionRule.A_PERMANENT_RECORD_IS_KEPT_FOR_GOOD;
import static org.sillok.retention.RetentionRule.A_RECLASSIFICATION_STATES_ITS_REASON;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_CLASSIFIED_AFTER_ITS_MEETING;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_COMPLETE_AFTER_ITS_MEETING;
import static org.sillok.retention.RetentionRule.ONLY_A_CLASSIFIED_RECORD_IS_APPRAISED;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.record.Refusal;
import org.sillok.report.Retention;
import org.sillok.retention.ClassifyRecord;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.RecordClassified;

/** In which class a record is, how long it is kept, and whether it is to be disposed of. */
final class Period {

    private @Nullable RecordClassified classified;
    private @Nullable Retention retention;
    private @Nullable LocalDate keptUntil;
    private @Nullable LocalDate dueFrom;
    private boolean toBeDisposedOf;

    boolean isClassified() {
        return classified != null;
    }

    void classify(ClassifyRecord classify, Shelves shelves) {
        mustNotBeDisposedOf();
        var dossier = shelves.dossier(classify.meetingId());
        Refuse.when(!dossier.hasEnded(), A_RECORD_IS_CLASSIFIED_AFTER_ITS_MEETING, Map.of());
        Refuse.when(isClassified() && classify.reason() == null, A_RECLASSIFICATION_STATES_ITS_REASON, Map.of());
        var complete = complete(classify.completeOn(), dossier);
        var inClass = shelves.inForce(classify.scheduleId(), classify.code(), complete);
        if (inClass == null) {
            throw new Refusal(
                    A_CLASS_IS_IN_FORCE_WHEN_A_RECORD_IS_COMPLETE, Map.of("code", classify.code(), "day", complete));
        }
        Applied.records(new RecordClassified(
                classify.meetingId(),
                classify.scheduleId(),
                inClass,
                complete,
                Retention.from(complete),
                inClass.period().until(complete),
                classify.reason(),
                classify.by(),
                classify.on()));
    }

    private static LocalDate complete(@Nullable LocalDate stated, Dossier dossier) {
        var complete = stated == null ? dossier.completeOn() : stated;
        if (complete == null) {
            throw new Refusal(A_PERIOD_STARTS_FROM_A_KNOWN_DAY, Map.of());
        }
        var ended = dossier.endedOn();
        if (ended != null) {
            Refuse.when(
                    complete.isBefore(ended),
                    A_RECORD_IS_COMPLETE_AFTER_ITS_MEETING,
                    Map.of("day", complete, "ended", ended));
        }
        return complete;
    }

    void mustNotBeDisposedOf() {
        Refuse.when(toBeDisposedOf, A_DISPOSAL_IS_DECIDED_ONCE, Map.of());
    }

    /** Only what was kept for its period is appraised. */
    void mustHaveEnded(LocalDate on) {
        Refuse.when(!isClassified(), ONLY_A_CLASSIFIED_RECORD_IS_APPRAISED, Map.of());
        Refuse.when(retention == Retention.PERMANENT, A_PERMANENT_RECORD_IS_KEPT_FOR_GOOD, Map.of());
        if (dueFrom == null) {
            throw new Refusal(A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED, Map.of("on", on));
        }
        Refuse.when(
                on.isBefore(dueFrom), A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED, Map.of("on", on, "due", dueFrom));
    }

    /** The end of a longer period, which must be later than that of the present one and than the day itself. */
    @Nullable
    LocalDate extended(Retention to, LocalDate on) {
        var until = to.until(requireNonNull(classified).completeOn());
        if (until != null && keptUntil != null) {
            Refuse.when(
                    !until.isAfter(keptUntil) || until.isBefore(on),
                    AN_EXTENSION_ENDS_LATER,
                    Map.of("until", until, "before", keptUntil, "on", on));
        }
        return until;
    }

    @Nullable
    LocalDate keptUntil() {
        return keptUntil;
    }

    @EventSourcingHandler
    void on(RecordClassified into) {
        classified = into;
        keep(into.inClass().period(), into.keptUntil());
    }

    @EventSourcingHandler
    void on(DispositionDecided decided) {
        switch (decided.disposition()) {
            case DISPOSE -> toBeDisposedOf = true;
            case EXTEND -> keep(requireNonNull(decided.extendedTo()), decided.keptUntil());
            case HOLD -> dueFrom = decided.againOn();
        }
    }

    private void keep(Retention forPeriod, @Nullable LocalDate until) {
        retention = forPeriod;
        keptUntil = until;
        dueFrom = until == null ? null : until.plusDays(1);
    }
}
