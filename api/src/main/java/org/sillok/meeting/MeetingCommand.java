package org.sillok.meeting;

import org.sillok.record.Order;

/** What can be asked of a meeting. */
public sealed interface MeetingCommand extends Order
        permits ConveneMeeting,
                PlaceAgendaItem,
                WithdrawAgendaItem,
                FilePaper,
                RecordAttendance,
                RecordDeparture,
                AdmitObserver,
                OpenMeeting,
                FailForQuorum,
                PassTheChair,
                EnterStage,
                ReportAgenda,
                StateOpinion,
                RecuseMember,
                PutQuestion,
                TakeVote,
                PassResolution,
                RejectResolution,
                DeferItem,
                ReferItem,
                ConcludeAdvice,
                AssignFollowUp,
                CompleteFollowUp,
                DismissFollowUp,
                RecessMeeting,
                ResumeMeeting,
                CloseMeeting,
                CorrectOpinion,
                CorrectAttendance,
                CorrectAgendaItem,
                CorrectVote,
                SignMinutes,
                AdoptMinutes {

    String meetingId();

    @Override
    default String target() {
        return meetingId();
    }
}
