package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.RULES;
import static org.sillok.command.meeting.Meetings.SECRETARY;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.came;
import static org.sillok.command.meeting.Meetings.cameFor;
import static org.sillok.command.meeting.Meetings.holder;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.proxiesOf;
import static org.sillok.command.meeting.Meetings.proxy;
import static org.sillok.command.meeting.Meetings.s;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.A_MEMBER_ATTENDS_ONCE;
import static org.sillok.meeting.MeetingRule.A_PROXY_NEEDS_A_RULE;
import static org.sillok.meeting.MeetingRule.A_PROXY_SHOWS_AUTHORITY;
import static org.sillok.meeting.MeetingRule.WRITTEN_DELIBERATION_NEEDS_A_RULE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.committee.SeatKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.Subject;

class RecordAttendanceTest {

    private static RecordAttendance attend(int seat, @Nullable Proxy proxy, Manner manner) {
        return new RecordAttendance(ID, s(seat), proxy, manner, at("14:00"));
    }

    private static RecordAttendance attend(int seat) {
        return attend(seat, null, Manner.IN_PERSON);
    }

    @Test
    void recordsWhoCameBeforeTheOpening() {
        meeting().given(called(LIVE, 26)).when(attend(8)).records(came(8));
    }

    @Test
    void recordsALateArrival() {
        meeting().given(sitting(LIVE, 26, 14)).when(attend(15)).records(came(15));
    }

    @Test
    void recordsWhoComesBack() {
        meeting().given(sitting(LIVE, 26, 15)).given(left(15)).when(attend(15)).records(came(15));
    }

    @Test
    void recordsAMemberWhoTakesPartRemotely() {
        meeting()
                .given(called(LIVE, 26))
                .when(attend(8, null, Manner.REMOTE))
                .records(new MemberAttended(ID, "s8", holder(8), null, Manner.REMOTE, at("14:00")));
    }

    @Test
    void recordsAProxyWhereTheRulesAllowOne() {
        meeting()
                .given(called(LIVE, 26, proxiesOf(SeatKind.EX_OFFICIO)))
                .when(attend(3, proxy("letter 12"), Manner.IN_PERSON))
                .records(cameFor(3));
    }

    @Test
    void refusesAProxyForAKindOfSeatThatMaySendNone() {
        meeting()
                .given(called(LIVE, 26, proxiesOf(SeatKind.EX_OFFICIO)))
                .when(attend(8, proxy("letter 12"), Manner.IN_PERSON))
                .refuses(A_PROXY_NEEDS_A_RULE);
    }

    @Test
    void refusesAProxyWithoutAuthority() {
        meeting()
                .given(called(LIVE, 26, proxiesOf(SeatKind.EX_OFFICIO)))
                .when(attend(3, proxy(null), Manner.IN_PERSON))
                .refuses(A_PROXY_SHOWS_AUTHORITY);
    }

    @Test
    void notesAPastProxyThatNoRuleAllowed() {
        meeting()
                .given(called(TRANSCRIBED, 26))
                .when(attend(3, proxy("letter 12"), Manner.NOT_STATED))
                .notes(BROKEN, A_PROXY_NEEDS_A_RULE);
    }

    @Test
    void cannotTellTheAuthorityOfAPastProxy() {
        meeting()
                .given(called(TRANSCRIBED, 26, proxiesOf(SeatKind.EX_OFFICIO)))
                .when(attend(3, proxy(null), Manner.NOT_STATED))
                .notes(UNCHECKABLE, A_PROXY_SHOWS_AUTHORITY);
    }

    @Test
    void refusesWhoIsThereAlready() {
        meeting().given(called(LIVE, 26), came(8)).when(attend(8)).refuses(A_MEMBER_ATTENDS_ONCE);
    }

    @Test
    void notesASeatThatTheSourceListsTwice() {
        meeting()
                .given(called(IMPORTED, 26), came(8))
                .when(attend(8))
                .notes(BROKEN, A_MEMBER_ATTENDS_ONCE)
                .about(Subject.Kind.ATTENDANCE, "s8");
    }

    @Test
    void takesAnswersInWritingInAWrittenDeliberation() {
        meeting()
                .given(called(LIVE, 26, RULES, MeetingKind.WRITTEN, SECRETARY))
                .when(attend(8, null, Manner.IN_WRITING))
                .records(MemberAttended.class);
    }

    @Test
    void refusesAnAnswerInWritingToAMeetingThatSits() {
        meeting()
                .given(called(LIVE, 26))
                .when(attend(8, null, Manner.IN_WRITING))
                .refuses(WRITTEN_DELIBERATION_NEEDS_A_RULE);
    }

    @Test
    void notesAnAnswerInWritingToAPastMeetingThatSat() {
        meeting()
                .given(called(TRANSCRIBED, 26))
                .when(attend(8, null, Manner.IN_WRITING))
                .notes(BROKEN, WRITTEN_DELIBERATION_NEEDS_A_RULE);
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        meeting().given(called(IMPORTED, 26)).when(attend(27)).knowsNo("seat");
    }
}
