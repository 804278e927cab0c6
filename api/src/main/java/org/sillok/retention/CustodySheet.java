package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.report.Retention;

/**
 * One record as it is kept, with everything that was done on it.
 *
 * @param version the sequence of the last fact about its keeping; null where there is none
 */
public record CustodySheet(
        CustodyLine record, @Nullable Long version, List<Offer> offers, List<Freeze> freezes, List<Opinion> opinions) {

    /**
     * An offer, and what came of it.
     *
     * @param papers how many the department stated
     * @param inspectedBy null where nobody has
     * @param endedBy who accepted or returned it; null where nobody has
     * @param returned why it went back; null where it did not
     * @param inventory the digest of what was taken over; null where nothing was
     */
    public record Offer(
            int offer,
            int papers,
            Official by,
            LocalDate on,
            List<Defect> defects,
            @Nullable Official inspectedBy,
            @Nullable LocalDate inspectedOn,
            List<String> remarks,
            @Nullable Official endedBy,
            @Nullable LocalDate endedOn,
            @Nullable String returned,
            @Nullable String inventory,
            @Nullable SendersCopy copy) {}

    /**
     * A freeze.
     *
     * @param liftedOn null where it stands
     */
    public record Freeze(
            int freeze,
            String reason,
            String authority,
            Official by,
            LocalDate on,
            @Nullable String liftedReason,
            @Nullable String liftedAuthority,
            @Nullable Official liftedBy,
            @Nullable LocalDate liftedOn) {}

    /**
     * What somebody said in an appraisal, or what was decided in it.
     *
     * @param reason null of the board, which resolved, and of the decision, which follows it
     * @param resolution of the board only
     * @param extendedTo of a decision to extend only
     * @param againOn of a decision to hold only
     */
    public record Opinion(
            int appraisal,
            Voice voice,
            Disposition disposition,
            @Nullable String reason,
            @Nullable BoardResolution resolution,
            @Nullable Retention extendedTo,
            @Nullable LocalDate againOn,
            Official by,
            LocalDate on) {}
}
