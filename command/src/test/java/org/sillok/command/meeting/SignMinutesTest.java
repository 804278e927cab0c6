package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.DAY;
import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.RULES;
import static org.sillok.command.meeting.Meetings.adopted;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.speaker;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.A_SIGNER_SIGNS_ONCE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_AFTER_THE_CLOSE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_BEFORE_ADOPTION;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_IN_TIME;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.SignMinutes;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Subject;

class SignMinutesTest {

    private static final LocalDate IN_TIME = DAY.plusDays(7);

    private static SignMinutes sign(Speaker signer, LocalDate on) {
        return new SignMinutes(ID, signer, on);
    }

    private static Trial<Meeting> over(Basis basis) {
        return meeting().given(sitting(basis, 26, 14)).given(closed());
    }

    private static MinutesSigned signed(Speaker signer, LocalDate on) {
        return new MinutesSigned(ID, signer, on);
    }

    @Test
    void recordsTheSignatureOfAMember() {
        over(LIVE).when(sign(Speaker.seat("s8"), IN_TIME)).records(signed(speaker(8), IN_TIME));
    }

    @Test
    void recordsTheSignatureOfTheSecretaryByPost() {
        over(LIVE)
                .when(sign(Speaker.official(null, "Head of division"), IN_TIME))
                .records(signed(Speaker.official("Secretary", "Head of division"), IN_TIME));
    }

    @Test
    void recordsAMemberWhoLeftBeforeTheEnd() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(left(8), closed())
                .when(sign(Speaker.seat("s8"), IN_TIME))
                .records(MinutesSigned.class);
    }

    @Test
    void refusesAMemberWhoWasAway() {
        over(LIVE).when(sign(Speaker.seat("s15"), IN_TIME)).refuses(ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN);
    }

    @Test
    void refusesAnOfficialBesidesTheSecretary() {
        over(LIVE)
                .when(sign(Speaker.official("Somebody", "Head of division"), IN_TIME))
                .refuses(ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN);
    }

    @Test
    void notesAPastSignatureOfAMemberWhoWasAway() {
        over(TRANSCRIBED)
                .when(sign(Speaker.seat("s15"), IN_TIME))
                .notes(BROKEN, ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN)
                .about(Subject.Kind.MINUTES, "");
    }

    @Test
    void cannotTellTheSecretaryWhereNoneIsKnown() {
        meeting()
                .given(sitting(called(IMPORTED, 26, RULES, MeetingKind.REGULAR, null), 14))
                .given(closed())
                .when(sign(Speaker.official(null, "Head of division"), IN_TIME))
                .notes(UNCHECKABLE, ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN);
    }

    @Test
    void refusesBeforeTheClose() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .when(sign(Speaker.seat("s8"), DAY))
                .refuses(MINUTES_ARE_SIGNED_AFTER_THE_CLOSE);
    }

    @Test
    void refusesADayBeforeTheClose() {
        over(LIVE).when(sign(Speaker.seat("s8"), DAY.minusDays(1))).refuses(MINUTES_ARE_SIGNED_AFTER_THE_CLOSE);
    }

    @Test
    void notesAPastSignatureBeforeTheClose() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .when(sign(Speaker.seat("s8"), DAY))
                .notes(BROKEN, MINUTES_ARE_SIGNED_AFTER_THE_CLOSE);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void notesALateSignatureOfEveryMeeting(Basis basis) {
        over(basis).when(sign(Speaker.seat("s8"), IN_TIME.plusDays(1))).notes(BROKEN, MINUTES_ARE_SIGNED_IN_TIME);
    }

    @Test
    void cannotTellTheDelayWhereTheSourceDoesNotSayWhenTheMeetingClosed() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(new MeetingClosed(ID, null))
                .when(sign(Speaker.seat("s8"), IN_TIME))
                .notes(UNCHECKABLE, MINUTES_ARE_SIGNED_IN_TIME);
    }

    @Test
    void notesASignatureAfterTheAdoption() {
        over(LIVE)
                .given(adopted())
                .when(sign(Speaker.seat("s8"), IN_TIME))
                .notes(BROKEN, MINUTES_ARE_SIGNED_BEFORE_ADOPTION);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesASignerTwice(Basis basis) {
        over(basis)
                .given(signed(speaker(8), IN_TIME))
                .when(sign(Speaker.seat("s8"), IN_TIME))
                .refuses(A_SIGNER_SIGNS_ONCE);
    }

    @Test
    void knowsTheSecretaryAgainByName() {
        over(LIVE)
                .given(signed(Speaker.official("Secretary", "Head of division"), IN_TIME))
                .when(sign(Speaker.official("Secretary", "Clerk"), IN_TIME))
                .refuses(A_SIGNER_SIGNS_ONCE);
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        over(TRANSCRIBED).when(sign(Speaker.seat("s27"), IN_TIME)).knowsNo("seat");
    }
}
