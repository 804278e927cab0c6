package org.sillok.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Convene a meeting. The committee answers it, with the members in office and the rules in force on the planned day.
 *
 * @param number null only where the source of a past meeting states none
 * @param noticeOn the day that the notice went out; null where it is not stated
 * @param urgency why the notice period was not kept; null where it was
 */
public record ConveneMeeting(
        String meetingId,
        String committeeId,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        Basis basis,
        @Nullable String titleAsPrinted,
        OffsetDateTime plannedStart,
        @Nullable OffsetDateTime plannedEnd,
        String place,
        @Nullable LocalDate noticeOn,
        @Nullable String urgency)
        implements MeetingCommand {

    public ConveneMeeting {
        Given.id("meetingId", meetingId);
        Given.id("committeeId", committeeId);
        Given.present("kind", kind);
        Given.present("basis", basis);
        if (number != null) {
            number.checked("number");
        }
        Given.agrees("number", number != null || basis != Basis.LIVE, "with LIVE");
        Given.agrees("number.kind", number == null || number.kind() == kind, "the kind of the meeting");
        Given.optional("titleAsPrinted", titleAsPrinted, Given.LINE);
        Given.present("plannedStart", plannedStart);
        Given.agrees("plannedEnd", plannedEnd == null || plannedEnd.isAfter(plannedStart), "after plannedStart");
        Given.text("place", place, Given.LINE);
        Given.optional("urgency", urgency, Given.PARAGRAPH);
    }

    @Override
    public String target() {
        return committeeId;
    }
}
