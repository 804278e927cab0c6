package org.sillok.decision;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Irregularity;
import org.sillok.meeting.Reckoning;

/** The reckonings of a meeting, each as it was recorded, with the irregularities beside it. */
public record ValiditySheet(String meetingId, List<Line> lines) {

    /**
     * A reckoning.
     *
     * @param item null for the opening
     * @param outcome null for the opening
     * @param title of the item
     */
    public record Line(
            Subject subject,
            @Nullable Integer item,
            @Nullable String title,
            @Nullable Outcome outcome,
            @Nullable OffsetDateTime at,
            Reckoning reckoning,
            List<Irregularity> irregularities) {}

    /** What is reckoned. */
    public enum Subject {
        OPENING,
        FAILURE,
        OUTCOME
    }
}
