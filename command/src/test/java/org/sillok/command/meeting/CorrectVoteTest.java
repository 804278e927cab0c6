package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.adopted;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.hands;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.noObjection;
import static org.sillok.command.meeting.Meetings.passed;
import static org.sillok.command.meeting.Meetings.roll;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Choice.AGAINST;
import static org.sillok.meeting.Choice.IN_FAVOUR;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.ADOPTED_MINUTES_TAKE_ONLY_WORDING;
import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;
import static org.sillok.meeting.MeetingRule.NO_MORE_VOTES_THAN_MEMBERS;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CorrectVote;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.Passage;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Subject;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;
import org.sillok.record.Invalid;

class CorrectVoteTest {

    private static CorrectVote correct(@Nullable Tally tally, List<RollEntry> roll) {
        return new CorrectVote(ID, 1, tally, roll, "miscounted", "clerk");
    }

    private static VoteCorrected corrected(Tally before, Tally after) {
        return new VoteCorrected(ID, 1, before, after, List.of(), List.of(), "miscounted", "clerk");
    }

    private static Trial<Meeting> voted(Basis basis, VoteTaken vote) {
        return meeting().given(sitting(basis, 26, 14)).given(item(1), asked(1, 1), vote);
    }

    @Test
    void correctsTheTally() {
        voted(LIVE, hands(1, tally(9, 5)))
                .given(passed(1, 1), closed())
                .when(correct(tally(8, 6), List.of()))
                .records(corrected(tally(9, 5), tally(8, 6)));
    }

    @Test
    void countsTheCorrectedRoll() {
        var before = roll(IN_FAVOUR, 1, 2, 3);
        var after = roll(AGAINST, 1, 2, 3);
        voted(LIVE, new VoteTaken(ID, 1, VoteMethod.ROLL_CALL, tally(3, 0), before, null, at("14:00")))
                .when(correct(null, after))
                .records(new VoteCorrected(ID, 1, tally(3, 0), tally(0, 3), before, after, "miscounted", "clerk"));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void notesThatTheOutcomeIsNoLongerSupported(Basis basis) {
        voted(basis, hands(1, tally(8, 6)))
                .given(passed(1, 1), closed())
                .when(correct(tally(7, 7), List.of()))
                .notes(BROKEN, THE_VOTE_SUPPORTS_THE_RESULT)
                .about(Subject.Kind.ITEM, 1);
    }

    @Test
    void judgesOutcomesOfOtherQuestionsByTheirOwn() {
        voted(LIVE, hands(1, tally(8, 6)))
                .given(item(2), asked(2, 2), hands(2, tally(8, 6)), passed(2, 2))
                .when(correct(tally(7, 7), List.of()))
                .records(VoteCorrected.class);
    }

    @Test
    void judgesAnOutcomeDeclaredAfterItByTheCorrectedTally() {
        voted(LIVE, hands(1, tally(8, 6)))
                .given(corrected(tally(8, 6), tally(7, 7)))
                .when(new PassResolution(ID, 1, 1, Passage.AS_PROPOSED, null, List.of(), at("14:30")))
                .refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void refusesMoreVotesThanMembers() {
        voted(LIVE, hands(1, tally(8, 6))).when(correct(tally(9, 6), List.of())).refuses(NO_MORE_VOTES_THAN_MEMBERS);
    }

    @Test
    void examinesWhoWasInTheRoomAtTheVote() {
        voted(LIVE, hands(1, tally(9, 5)))
                .given(left(13), left(14))
                .when(correct(tally(8, 6), List.of()))
                .records(VoteCorrected.class);
    }

    @Test
    void refusesATallyOfWhatNobodyObjectedTo() {
        voted(LIVE, noObjection(1))
                .when(correct(tally(14, 0), List.of()))
                .fails("an invalid tally", Invalid.class::isInstance);
    }

    @Test
    void refusesARollOfAShowOfHands() {
        voted(LIVE, hands(1, tally(1, 0)))
                .when(correct(null, roll(AGAINST, 1)))
                .fails("an invalid roll", Invalid.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesACorrectionThatChangesNothing(Basis basis) {
        voted(basis, hands(1, tally(8, 6)))
                .when(correct(tally(8, 6), List.of()))
                .refuses(A_CORRECTION_CHANGES_SOMETHING);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesAdoptedMinutes(Basis basis) {
        voted(basis, hands(1, tally(8, 6)))
                .given(closed(), adopted())
                .when(correct(tally(9, 5), List.of()))
                .refuses(ADOPTED_MINUTES_TAKE_ONLY_WORDING);
    }

    @Test
    void knowsNoVoteThatWasNotTaken() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), asked(1, 1))
                .when(correct(tally(8, 6), List.of()))
                .knowsNo("vote");
    }

    @Test
    void knowsNoQuestionThatWasNotPut() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .when(correct(tally(8, 6), List.of()))
                .knowsNo("question");
    }
}
