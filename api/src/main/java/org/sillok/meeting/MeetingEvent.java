package org.sillok.meeting;

import org.sillok.record.Fact;

/** What happened in a meeting. */
public sealed interface MeetingEvent extends Fact
        permits MeetingConvened,
                AgendaItemPlaced,
                AgendaItemWithdrawn,
                PaperFiled,
                MemberAttended,
                MemberLeft,
                ObserverAdmitted,
                MeetingOpened,
                MeetingFailedForQuorum,
                ChairPassed,
                StageEntered,
                AgendaReported,
                OpinionStated,
                MemberRecused,
                QuestionPut,
                VoteTaken,
                ResolutionPassed,
                ResolutionRejected,
                ItemDeferred,
                ItemReferred,
                AdviceConcluded,
                FollowUpAssigned,
                FollowUpCompleted,
                FollowUpDismissed,
                MeetingRecessed,
                MeetingResumed,
                MeetingClosed,
                OpinionCorrected,
                AttendanceCorrected,
                AgendaItemCorrected,
                VoteCorrected,
                MinutesSigned,
                MinutesAdopted,
                IrregularityFound {

    String meetingId();

    @Override
    default String stream() {
        return meetingId();
    }
}
