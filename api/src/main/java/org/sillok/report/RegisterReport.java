package org.sillok.report;

import org.sillok.record.Given;

/** Register a past report whose source does not tell of its approval, or tells of its registration elsewhere. */
public record RegisterReport(String meetingId, Registration registration) implements ReportCommand {

    public RegisterReport {
        Given.id("meetingId", meetingId);
        Given.present("registration", registration).checked("registration");
    }
}
