package org.sillok.command.meeting;

import static org.sillok.meeting.Subject.Kind.MEETING;

import org.axonframework.commandhandling.CommandHandler;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.RecessMeeting;
import org.sillok.meeting.ResumeMeeting;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StageEntered;

/** The stages of a meeting, its interruptions and its end. */
final class Proceedings {

    private final Course course;
    private final Chair chair;

    Proceedings(Course course, Chair chair) {
        this.course = course;
        this.chair = chair;
    }

    /** The opening stage begins before the meeting is declared open. */
    @CommandHandler
    void handle(EnterStage enter) {
        var verdict = enter.stage() == Stage.OPENING
                ? course.beforeTheEnd(MEETING, "", enter.at())
                : course.inOpenMeeting(MEETING, "", enter.at());
        verdict.records(new StageEntered(enter.meetingId(), enter.stage(), enter.label(), enter.lead(), enter.at()));
    }

    @CommandHandler
    void handle(RecessMeeting recess) {
        var verdict = course.inOpenMeeting(MEETING, "", recess.at());
        chair.mustBePresent(verdict);
        verdict.records(new MeetingRecessed(recess.meetingId(), recess.at()));
    }

    @CommandHandler
    void handle(ResumeMeeting resume) {
        var verdict = course.inRecess(resume.at());
        chair.mustBePresent(verdict);
        verdict.records(new MeetingResumed(resume.meetingId(), resume.at()));
    }

    @CommandHandler
    void handle(CloseMeeting close) {
        var verdict = course.inOpenMeeting(MEETING, "", close.at());
        chair.mustBePresent(verdict);
        verdict.records(new MeetingClosed(close.meetingId(), close.at()));
    }
}
