package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.adopted;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.correction;
import static org.sillok.command.meeting.Meetings.hands;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.passed;
import static org.sillok.command.meeting.Meetings.proxiesOf;
import static org.sillok.command.meeting.Meetings.proxy;
import static org.sillok.command.meeting.Meetings.recused;
import static org.sillok.command.meeting.Meetings.s;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.ADOPTED_MINUTES_TAKE_ONLY_WORDING;
import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;
import static org.sillok.meeting.MeetingRule.A_PROXY_NEEDS_A_RULE;
import static org.sillok.meeting.MeetingRule.A_PROXY_SHOWS_AUTHORITY;
import static org.sillok.meeting.MeetingRule.A_QUORUM_DECIDES;
import static org.sillok.meeting.MeetingRule.A_QUORUM_OPENS_THE_MEETING;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_LEAVE;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.committee.SeatKind;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CorrectAttendance;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.RecordDeparture;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;

class CorrectAttendanceTest {

    private static final Attendance AWAY = new Attendance(false, null, Manner.NOT_STATED, null, null);

    private static Attendance there(@Nullable String arrived, @Nullable String left) {
        return new Attendance(
                true, null, Manner.IN_PERSON, arrived == null ? null : at(arrived), left == null ? null : at(left));
    }

    private static CorrectAttendance correct(int seat, Attendance attendance) {
        return new CorrectAttendance(ID, s(seat), attendance, "misread", "clerk");
    }

    /** Opened with fourteen at 14:00; passed by 8 of them, without a quorum to spare. */
    private static Trial<Meeting> decided(Basis basis) {
        return meeting()
                .given(sitting(basis, 26, 14))
                .given(item(1), asked(1, 1), hands(1, tally(8, 6)), passed(1, 1), closed());
    }

    @Test
    void recordsThatASeatWasAway() {
        meeting()
                .given(sitting(LIVE, 26, 15))
                .when(correct(15, AWAY))
                .records(correction(15, there("14:00", null), AWAY));
    }

    @Test
    void recordsThatASeatWasThere() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .when(correct(15, there("14:00", "15:00")))
                .records(correction(15, AWAY, there("14:00", "15:00")));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void notesThatTheOpeningAndTheOutcomesHadNoQuorumWithoutTheSeat(Basis basis) {
        decided(basis).when(correct(14, AWAY)).notes(BROKEN, A_QUORUM_OPENS_THE_MEETING, A_QUORUM_DECIDES);
    }

    @Test
    void notesThatTheOutcomeNeededMoreVotesWithTheSeat() {
        var arrivedAfterTheOpening = meeting()
                .given(sitting(LIVE, 26, 15))
                .given(item(1), new QuestionPut(ID, 1, List.of(1), "as proposed", at("14:30")))
                .given(new VoteTaken(ID, 1, VoteMethod.SHOW_OF_HANDS, tally(8, 7), List.of(), null, at("14:30")))
                .given(passed(1, 1), closed());
        arrivedAfterTheOpening.when(correct(16, there("14:20", null))).notes(BROKEN, THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void leavesAloneWhatHappenedWhileTheSeatWasThere() {
        decided(LIVE).when(correct(14, there("13:55", "15:00"))).notesNothing();
    }

    @Test
    void notesThatTheSeatHadLeftBeforeTheOpening() {
        decided(LIVE)
                .when(correct(14, there("13:50", "13:55")))
                .notes(BROKEN, A_QUORUM_OPENS_THE_MEETING, A_QUORUM_DECIDES);
    }

    @Test
    void leavesOutcomesAloneForWhichTheSeatHadSteppedAside() {
        meeting()
                .given(sitting(LIVE, 26, 16))
                .given(item(1), recused(16, 1), asked(1, 1), hands(1, tally(8, 7)), passed(1, 1), closed())
                .when(correct(16, AWAY))
                .notesNothing();
    }

    @Test
    void leavesAloneWhatWasFoundBefore() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 13))
                .given(item(1), asked(1, 1), hands(1, tally(6, 7)), passed(1, 1), closed())
                .when(correct(13, there("13:55", "15:00")))
                .notesNothing();
    }

    @Test
    void leavesAloneWhatWasFoundOfAnItemThatTheSeatHadSteppedAsideFor() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 16))
                .given(item(1), recused(16, 1), asked(1, 1), hands(1, tally(7, 8)), passed(1, 1), closed())
                .when(correct(16, AWAY))
                .notesNothing();
    }

    @Test
    void judgesALaterCorrectionByTheOneBefore() {
        meeting()
                .given(sitting(LIVE, 26, 15))
                .given(correction(15, there("14:00", null), AWAY))
                .when(correct(14, AWAY))
                .notes(BROKEN, A_QUORUM_OPENS_THE_MEETING);
    }

    @Test
    void takesTheSeatOutOfTheRoom() {
        meeting()
                .given(sitting(LIVE, 26, 15))
                .given(correction(15, there("14:00", null), AWAY))
                .when(new RecordDeparture(ID, "s15", at("14:30")))
                .refuses(ONLY_THE_PRESENT_LEAVE);
    }

    @Test
    void putsTheSeatIntoTheRoom() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(correction(15, AWAY, there("14:00", null)))
                .when(new RecordDeparture(ID, "s15", at("14:30")))
                .records(MemberLeft.class);
    }

    @Test
    void refusesAProxyThatNoRuleAllows() {
        var byProxy = new Attendance(true, proxy("letter 12"), Manner.IN_PERSON, at("14:00"), null);
        meeting().given(sitting(LIVE, 26, 15)).when(correct(3, byProxy)).refuses(A_PROXY_NEEDS_A_RULE);
    }

    @Test
    void cannotTellTheAuthorityOfAPastProxy() {
        var byProxy = new Attendance(true, proxy(null), Manner.IN_PERSON, at("14:00"), null);
        meeting()
                .given(sitting(called(TRANSCRIBED, 26, proxiesOf(SeatKind.EX_OFFICIO)), 15))
                .when(correct(3, byProxy))
                .notes(UNCHECKABLE, A_PROXY_SHOWS_AUTHORITY);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesACorrectionThatChangesNothing(Basis basis) {
        meeting()
                .given(sitting(basis, 26, 14))
                .when(correct(8, there("14:00", null)))
                .refuses(A_CORRECTION_CHANGES_SOMETHING);
        meeting()
                .given(sitting(basis, 26, 14))
                .when(correct(15, new Attendance(false, null, Manner.IN_PERSON, null, null)))
                .refuses(A_CORRECTION_CHANGES_SOMETHING);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesAdoptedMinutes(Basis basis) {
        decided(basis).given(adopted()).when(correct(14, AWAY)).refuses(ADOPTED_MINUTES_TAKE_ONLY_WORDING);
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        decided(TRANSCRIBED).when(correct(27, AWAY)).knowsNo("seat");
    }
}
