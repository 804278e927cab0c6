package org.sillok.command.retention;

import static org.sillok.retention.RetentionRule.AN_OPINION_IS_STATED_ONCE;
import static org.sillok.retention.RetentionRule.A_BOARD_DOES_NOT_JUDGE_ITS_OWN_RECORD;
import static org.sillok.retention.RetentionRule.A_DISPOSITION_FOLLOWS_THREE_OPINIONS;
import static org.sillok.retention.RetentionRule.A_DISPOSITION_IS_WHAT_THE_BOARD_RESOLVED;
import static org.sillok.retention.RetentionRule.A_RECORD_UNDER_APPRAISAL_KEEPS_ITS_CLASS;
import static org.sillok.retention.RetentionRule.THE_ARCHIVIST_FOLLOWS_THE_CREATOR;
import static org.sillok.retention.RetentionRule.THE_ARCHIVIST_IS_NOT_THE_CREATOR;
import static org.sillok.retention.RetentionRule.THE_BOARD_FOLLOWS_THE_ARCHIVIST;
import static org.sillok.retention.RetentionRule.WHAT_IS_HELD_IS_LOOKED_AT_AGAIN;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.record.Refusal;
import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.AppraisalReviewed;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.DecideDisposition;
import org.sillok.retention.Disposition;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.Official;
import org.sillok.retention.ResolveAppraisal;
import org.sillok.retention.ReviewAppraisal;
import org.sillok.retention.StateCreatorsOpinion;

/** Where the department, the archivist and the board say what they think of keeping a record, and it is decided. */
final class Appraisal {

    private final Days days;
    private final Period period;
    private final Freezes freezes;
    private int appraisal = 1;
    private @Nullable Official creator;
    private boolean reviewed;
    private @Nullable Disposition resolved;

    Appraisal(Days days, Period period, Freezes freezes) {
        this.days = days;
        this.period = period;
        this.freezes = freezes;
    }

    /** What opinions were stated on stays as it was until it is decided. */
    void mustNotBeUnderWay() {
        Refuse.when(creator != null, A_RECORD_UNDER_APPRAISAL_KEEPS_ITS_CLASS, Map.of("appraisal", appraisal));
    }

    @CommandHandler
    void handle(StateCreatorsOpinion opinion) {
        mustBeOpen(opinion.on());
        Refuse.when(creator != null, AN_OPINION_IS_STATED_ONCE, Map.of());
        Applied.records(new CreatorsOpinionStated(
                opinion.meetingId(), appraisal, opinion.proposes(), opinion.reason(), opinion.by(), opinion.on()));
    }

    @CommandHandler
    void handle(ReviewAppraisal review) {
        mustBeOpen(review.on());
        if (creator == null) {
            throw new Refusal(THE_ARCHIVIST_FOLLOWS_THE_CREATOR, Map.of());
        }
        Refuse.when(reviewed, AN_OPINION_IS_STATED_ONCE, Map.of());
        Refuse.when(
                creator.name().equals(review.by().name()),
                THE_ARCHIVIST_IS_NOT_THE_CREATOR,
                Map.of("name", creator.name()));
        Applied.records(new AppraisalReviewed(
                review.meetingId(), appraisal, review.proposes(), review.reason(), review.by(), review.on()));
    }

    @CommandHandler
    void handle(ResolveAppraisal resolve, Shelves shelves) {
        mustBeOpen(resolve.on());
        Refuse.when(!reviewed, THE_BOARD_FOLLOWS_THE_ARCHIVIST, Map.of());
        Refuse.when(resolved != null, AN_OPINION_IS_STATED_ONCE, Map.of());
        freezes.mustNotStand();
        var resolution = resolve.resolution();
        Refuse.when(
                resolution.meetingId().equals(resolve.meetingId()), A_BOARD_DOES_NOT_JUDGE_ITS_OWN_RECORD, Map.of());
        var board = shelves.board(resolution);
        board.mustHaveResolved(resolution);
        Applied.records(new AppraisalResolved(
                resolve.meetingId(),
                appraisal,
                resolve.resolved(),
                resolution,
                board.members(),
                board.outsiders(),
                resolve.by(),
                resolve.on()));
    }

    @CommandHandler
    void handle(DecideDisposition decide) {
        mustBeOpen(decide.on());
        if (resolved == null) {
            throw new Refusal(A_DISPOSITION_FOLLOWS_THREE_OPINIONS, Map.of());
        }
        freezes.mustNotStand();
        Refuse.when(
                decide.disposition() != resolved,
                A_DISPOSITION_IS_WHAT_THE_BOARD_RESOLVED,
                Map.of("resolved", resolved));
        var extendedTo = decide.extendedTo();
        var until = extendedTo == null ? period.keptUntil() : period.extended(extendedTo, decide.on());
        var again = decide.againOn();
        if (again != null) {
            Refuse.when(
                    !again.isAfter(decide.on()),
                    WHAT_IS_HELD_IS_LOOKED_AT_AGAIN,
                    Map.of("again", again, "on", decide.on()));
        }
        Applied.records(new DispositionDecided(
                decide.meetingId(),
                appraisal,
                decide.disposition(),
                extendedTo,
                until,
                again,
                decide.by(),
                decide.on()));
    }

    private void mustBeOpen(LocalDate on) {
        days.mustFollow(on);
        period.mustNotBeDisposedOf();
        period.mustHaveEnded(on);
    }

    @EventSourcingHandler
    void on(CreatorsOpinionStated stated) {
        creator = stated.by();
    }

    @EventSourcingHandler
    void on(AppraisalReviewed by) {
        reviewed = true;
    }

    @EventSourcingHandler
    void on(AppraisalResolved by) {
        resolved = by.resolved();
    }

    @EventSourcingHandler
    void on(DispositionDecided decided) {
        appraisal = decided.appraisal() + 1;
        creator = null;
        reviewed = false;
        resolved = null;
    }
}
