package org.sillok.command.retention;

import static org.sillok.command.retention.Kept.ARCHIVIST;
import static org.sillok.command.retention.Kept.BOARD;
import static org.sillok.command.retention.Kept.CLERK;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.LATER;
import static org.sillok.committee.SeatKind.APPOINTED;
import static org.sillok.committee.SeatKind.EX_OFFICIO;
import static org.sillok.retention.Disposition.DISPOSE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Trial;
import org.sillok.report.Retention;
import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.AppraisalReviewed;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.DecideDisposition;
import org.sillok.retention.Disposition;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.Official;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.ResolveAppraisal;
import org.sillok.retention.ReviewAppraisal;
import org.sillok.retention.StateCreatorsOpinion;

/** The opinions on a record, by words. */
final class Appraised {

    static final BoardResolution RESOLUTION = new BoardResolution(BOARD, 1);
    static final RecordFrozen FROZEN = new RecordFrozen(ID, 1, "감사", "감사원", ARCHIVIST, LATER);

    private Appraised() {}

    /** A board of three from outside and one official. */
    static Kept record() {
        return Kept.record().board(APPOINTED, APPOINTED, APPOINTED, EX_OFFICIO);
    }

    static StateCreatorsOpinion opinion(LocalDate on) {
        return new StateCreatorsOpinion(ID, DISPOSE, "활용 없음", CLERK, on);
    }

    static ReviewAppraisal review(Official by) {
        return new ReviewAppraisal(ID, DISPOSE, "보존가치 없음", by, LATER);
    }

    static ResolveAppraisal resolve(BoardResolution resolution) {
        return new ResolveAppraisal(ID, DISPOSE, resolution, ARCHIVIST, LATER);
    }

    static CreatorsOpinionStated stated() {
        return new CreatorsOpinionStated(ID, 1, DISPOSE, "활용 없음", CLERK, LATER);
    }

    static AppraisalReviewed reviewed() {
        return new AppraisalReviewed(ID, 1, DISPOSE, "보존가치 없음", ARCHIVIST, LATER);
    }

    static AppraisalResolved resolved(Disposition disposition) {
        return new AppraisalResolved(ID, 1, disposition, RESOLUTION, 4, 3, ARCHIVIST, LATER);
    }

    /** All three have spoken. */
    static Trial<Custody> heard(Disposition disposition) {
        return record().classified().given(stated(), reviewed(), resolved(disposition));
    }

    static DecideDisposition decide(
            Disposition disposition, @Nullable Retention extendedTo, @Nullable LocalDate again) {
        return new DecideDisposition(ID, disposition, extendedTo, again, ARCHIVIST, LATER);
    }

    static DispositionDecided decided(
            Disposition disposition,
            @Nullable Retention extendedTo,
            @Nullable LocalDate until,
            @Nullable LocalDate again) {
        return new DispositionDecided(ID, 1, disposition, extendedTo, until, again, ARCHIVIST, LATER);
    }
}
