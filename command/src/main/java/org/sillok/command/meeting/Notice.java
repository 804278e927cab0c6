package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_MEETING_IS_NOTICED_IN_TIME;
import static org.sillok.meeting.MeetingRule.WRITTEN_DELIBERATION_NEEDS_A_RULE;

import java.util.Map;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.Subject;

/** Judges the calling of a meeting: notice in time or a stated urgency, and an article for a written one. */
final class Notice {

    private Notice() {}

    static void judge(MeetingConvened convened) {
        var verdict = new Verdict(convened.meetingId(), convened.basis(), new Subject(Subject.Kind.MEETING, ""));
        var rules = convened.rules();
        verdict.requires(
                convened.kind() != MeetingKind.WRITTEN || rules.writtenDeliberation() != null,
                WRITTEN_DELIBERATION_NEEDS_A_RULE,
                Map.of());
        if (convened.urgency() == null && rules.noticeDays() > 0) {
            requireNotice(verdict, convened, rules.noticeDays());
        }
        verdict.records(convened);
    }

    private static void requireNotice(Verdict verdict, MeetingConvened convened, int days) {
        var notice = convened.noticeOn();
        if (notice == null) {
            verdict.requiresStated(false, A_MEETING_IS_NOTICED_IN_TIME, Map.of("noticeDays", days));
            return;
        }
        var latest = convened.plannedStart().toLocalDate().minusDays(days);
        verdict.requires(
                !notice.isAfter(latest),
                A_MEETING_IS_NOTICED_IN_TIME,
                Map.of("noticeDays", days, "noticeOn", notice, "latest", latest));
    }
}
