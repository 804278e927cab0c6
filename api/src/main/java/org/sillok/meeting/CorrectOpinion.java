package org.sillok.meeting;

import org.sillok.record.Given;

/** Correct the text of a speech. */
public record CorrectOpinion(String meetingId, int opinion, String text, Nature nature, String reason, String by)
        implements MeetingCommand {

    public CorrectOpinion {
        Given.id("meetingId", meetingId);
        Given.text("text", text, Given.SPEECH);
        Given.present("nature", nature);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.text("by", by, Given.LINE);
    }
}
