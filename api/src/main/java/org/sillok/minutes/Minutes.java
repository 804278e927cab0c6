package org.sillok.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Nature;
import org.sillok.meeting.Speaker;

/**
 * The minutes (회의록) of a meeting.
 *
 * @param fields the nine that the Records decree names in art. 18(2), and whether each is there
 * @param stages what happened, in the order of the record; what came before the first stage has a stage without a name
 * @param adoptedOn null until they are
 */
public record Minutes(
        MeetingSheet meeting,
        List<Field> fields,
        List<MinutesStage> stages,
        List<Signature> signatures,
        @Nullable LocalDate adoptedOn,
        List<Correction> corrections) {

    /** A statutory field of minutes. */
    public record Field(StatutoryField field, Statement statement) {}

    /** Somebody's signature. */
    public record Signature(Speaker signer, LocalDate on) {}

    /**
     * A correction: what stood there, what stands there, why, by whom.
     *
     * @param number of the opinion, item or question; the seat for attendance
     */
    public record Correction(
            Corrected what,
            String number,
            @Nullable String before,
            @Nullable String after,
            @Nullable Nature nature,
            String reason,
            String by) {}

    /** What may be corrected. */
    public enum Corrected {
        OPINION,
        ATTENDANCE,
        AGENDA_ITEM,
        VOTE
    }
}
