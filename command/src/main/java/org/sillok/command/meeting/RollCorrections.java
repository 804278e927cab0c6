package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.sillok.command.Refuse;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.CorrectAttendance;
import org.sillok.meeting.Nature;
import org.sillok.meeting.Subject;

/** Where the roll is corrected, and what was reckoned by it is judged anew. */
final class RollCorrections {

    private final Call call;
    private final Roll roll;
    private final Chair chair;
    private final Minutes minutes;
    private final Validity validity;

    RollCorrections(Call call, Roll roll, Chair chair, Minutes minutes, Validity validity) {
        this.call = call;
        this.roll = roll;
        this.chair = chair;
        this.minutes = minutes;
        this.validity = validity;
    }

    @CommandHandler
    void handle(CorrectAttendance correct) {
        var seat = correct.seat();
        var member = call.member(seat).holder();
        minutes.mustTake(Nature.MEANING);
        var before = roll.attendance(seat);
        var after = correct.attendance();
        Refuse.when(isSame(before, after), A_CORRECTION_CHANGES_SOMETHING, Map.of("seat", seat));
        var verdict = call.judge(Subject.Kind.ATTENDANCE, seat);
        if (after.attended()) {
            roll.mayAttend(verdict, seat, after.proxy(), after.manner());
        }
        var corrected = new AttendanceCorrected(
                correct.meetingId(), seat, member, before, after, correct.reason(), correct.by());
        chair.rejudge(verdict, corrected);
        validity.rejudge(verdict, corrected);
        verdict.records(corrected);
    }

    /** In which manner a seat was not attended makes no difference. */
    private static boolean isSame(Attendance before, Attendance after) {
        return before.equals(after) || (!before.attended() && !after.attended());
    }
}
