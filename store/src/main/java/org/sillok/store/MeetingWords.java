package org.sillok.store;

import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.StageEntered;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteTaken;

/** The words of what happens in meetings. A line is never changed or taken away; an event may be added. */
final class MeetingWords {

    private MeetingWords() {}

    static Vocabulary.Builder add(Vocabulary.Builder vocabulary) {
        return vocabulary
                .word("MeetingConvened", "1", MeetingConvened.class)
                .word("AgendaItemPlaced", "1", AgendaItemPlaced.class)
                .word("AgendaItemWithdrawn", "1", AgendaItemWithdrawn.class)
                .word("PaperFiled", "1", PaperFiled.class)
                .word("MemberAttended", "2", MemberAttended.class)
                .upcast(MemberAttendedBefore.UPCAST)
                .word("MemberLeft", "1", MemberLeft.class)
                .word("ObserverAdmitted", "1", ObserverAdmitted.class)
                .word("MeetingOpened", "1", MeetingOpened.class)
                .word("MeetingFailedForQuorum", "1", MeetingFailedForQuorum.class)
                .word("ChairPassed", "1", ChairPassed.class)
                .word("StageEntered", "1", StageEntered.class)
                .word("AgendaReported", "1", AgendaReported.class)
                .word("OpinionStated", "1", OpinionStated.class)
                .word("MemberRecused", "1", MemberRecused.class)
                .word("QuestionPut", "1", QuestionPut.class)
                .word("VoteTaken", "1", VoteTaken.class)
                .word("ResolutionPassed", "1", ResolutionPassed.class)
                .word("ResolutionRejected", "1", ResolutionRejected.class)
                .word("ItemDeferred", "1", ItemDeferred.class)
                .word("ItemReferred", "1", ItemReferred.class)
                .word("AdviceConcluded", "1", AdviceConcluded.class)
                .word("FollowUpAssigned", "1", FollowUpAssigned.class)
                .word("FollowUpCompleted", "1", FollowUpCompleted.class)
                .word("FollowUpDismissed", "1", FollowUpDismissed.class)
                .word("MeetingRecessed", "1", MeetingRecessed.class)
                .word("MeetingResumed", "1", MeetingResumed.class)
                .word("MeetingClosed", "1", MeetingClosed.class)
                .word("OpinionCorrected", "1", OpinionCorrected.class)
                .word("AttendanceCorrected", "1", AttendanceCorrected.class)
                .word("AgendaItemCorrected", "1", AgendaItemCorrected.class)
                .word("VoteCorrected", "1", VoteCorrected.class)
                .word("MinutesSigned", "1", MinutesSigned.class)
                .word("MinutesAdopted", "1", MinutesAdopted.class)
                .word("IrregularityFound", "1", IrregularityFound.class)
                .all(MeetingEvent.class);
    }
}
