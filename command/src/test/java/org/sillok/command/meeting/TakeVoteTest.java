package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.castingVote;
import static org.sillok.command.meeting.Meetings.hands;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.noObjection;
import static org.sillok.command.meeting.Meetings.recused;
import static org.sillok.command.meeting.Meetings.roll;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Choice.ABSTAINED;
import static org.sillok.meeting.Choice.AGAINST;
import static org.sillok.meeting.Choice.IN_FAVOUR;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.A_CASTING_VOTE_NEEDS_A_RULE_AND_A_TIE;
import static org.sillok.meeting.MeetingRule.A_COUNTED_VOTE_HAS_A_TALLY;
import static org.sillok.meeting.MeetingRule.A_MEMBER_VOTES_ONCE;
import static org.sillok.meeting.MeetingRule.A_QUESTION_IS_VOTED_ONCE;
import static org.sillok.meeting.MeetingRule.A_RECUSED_MEMBER_STEPS_ASIDE;
import static org.sillok.meeting.MeetingRule.NO_MORE_VOTES_THAN_MEMBERS;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_VOTE;
import static org.sillok.meeting.MeetingRule.THE_TALLY_MATCHES_THE_ROLL;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.meeting.Basis;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Subject;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;

class TakeVoteTest {

    private static TakeVote take(VoteMethod method, @Nullable Tally tally, List<RollEntry> roll) {
        return new TakeVote(ID, 1, method, tally, roll, null, at("14:00"));
    }

    private static TakeVote cast(Tally tally) {
        return new TakeVote(ID, 1, VoteMethod.SHOW_OF_HANDS, tally, List.of(), IN_FAVOUR, at("14:00"));
    }

    /** Fifteen present, the fifteenth stepped aside for item 2, one question for both. */
    private static Trial<Meeting> asked(Basis basis) {
        return asked(called(basis, 26));
    }

    private static Trial<Meeting> asked(MeetingConvened called) {
        return meeting().given(sitting(called, 15)).given(item(1), item(2), recused(15, 2), Meetings.asked(1, 1, 2));
    }

    @Test
    void recordsThatNobodyObjectedWithoutATally() {
        asked(LIVE)
                .when(take(VoteMethod.NO_OBJECTION, null, List.of()))
                .records(new VoteTaken(ID, 1, VoteMethod.NO_OBJECTION, null, List.of(), null, at("14:00")));
    }

    @Test
    void recordsAShowOfHands() {
        asked(LIVE)
                .when(take(VoteMethod.SHOW_OF_HANDS, tally(10, 4), List.of()))
                .records(hands(1, tally(10, 4)));
    }

    @Test
    void countsARollCall() {
        var roll = Stream.concat(
                        roll(IN_FAVOUR, 1, 2, 3, 4, 5, 6, 7, 8).stream(),
                        Stream.concat(roll(AGAINST, 9, 10).stream(), roll(ABSTAINED, 11).stream()))
                .toList();
        asked(LIVE)
                .when(take(VoteMethod.ROLL_CALL, null, roll))
                .records(new VoteTaken(ID, 1, VoteMethod.ROLL_CALL, new Tally(8, 2, 1, 0), roll, null, at("14:00")));
    }

    @Test
    void refusesATallyThatDiffersFromTheRoll() {
        asked(LIVE)
                .when(take(VoteMethod.ROLL_CALL, tally(3, 0), roll(IN_FAVOUR, 1, 2)))
                .refuses(THE_TALLY_MATCHES_THE_ROLL);
    }

    @Test
    void notesATallyThatDiffersFromTheRoll() {
        asked(TRANSCRIBED)
                .when(take(VoteMethod.ROLL_CALL, tally(3, 0), roll(IN_FAVOUR, 1, 2)))
                .notes(BROKEN, THE_TALLY_MATCHES_THE_ROLL);
    }

    @Test
    void refusesARollCallWithoutARoll() {
        asked(LIVE).when(take(VoteMethod.ROLL_CALL, tally(10, 4), List.of())).refuses(THE_TALLY_MATCHES_THE_ROLL);
    }

    @Test
    void cannotTellARollThatTheSourceDoesNotGive() {
        asked(IMPORTED)
                .when(take(VoteMethod.ROLL_CALL, tally(10, 4), List.of()))
                .notes(UNCHECKABLE, THE_TALLY_MATCHES_THE_ROLL);
    }

    @Test
    void takesVotesInWritingWithoutARoll() {
        asked(LIVE).when(take(VoteMethod.WRITTEN, tally(10, 4), List.of())).records(VoteTaken.class);
    }

    @Test
    void refusesACountedVoteWithoutATally() {
        asked(LIVE).when(take(VoteMethod.SECRET_BALLOT, null, List.of())).refuses(A_COUNTED_VOTE_HAS_A_TALLY);
    }

    @Test
    void neverMakesATallyUp() {
        asked(TRANSCRIBED)
                .when(take(VoteMethod.SHOW_OF_HANDS, null, List.of()))
                .records(
                        hands(1, null),
                        new IrregularityFound(
                                ID,
                                A_COUNTED_VOTE_HAS_A_TALLY.name(),
                                UNCHECKABLE,
                                new Subject(Subject.Kind.VOTE, "1"),
                                Map.of()));
    }

    @Test
    void refusesMoreVotesThanMembersWhoMayVote() {
        asked(LIVE)
                .when(take(VoteMethod.SECRET_BALLOT, new Tally(10, 3, 1, 1), List.of()))
                .refuses(NO_MORE_VOTES_THAN_MEMBERS);
    }

    @Test
    void notesMoreVotesThanMembersWhoMightVote() {
        asked(TRANSCRIBED)
                .when(take(VoteMethod.SHOW_OF_HANDS, tally(15, 0), List.of()))
                .notes(BROKEN, NO_MORE_VOTES_THAN_MEMBERS)
                .about(Subject.Kind.VOTE, 1);
    }

    @Test
    void refusesTheVoteOfAMemberWhoIsAway() {
        asked(LIVE).when(take(VoteMethod.ROLL_CALL, null, roll(AGAINST, 16))).refuses(ONLY_THE_PRESENT_VOTE);
    }

    @Test
    void notesTheVoteOfAMemberWhoWasAway() {
        asked(IMPORTED)
                .when(take(VoteMethod.ROLL_CALL, null, roll(AGAINST, 16)))
                .notes(BROKEN, ONLY_THE_PRESENT_VOTE);
    }

    @Test
    void refusesTheVoteOfAMemberWhoSteppedAsideForOneOfTheItems() {
        asked(LIVE).when(take(VoteMethod.ROLL_CALL, null, roll(AGAINST, 15))).refuses(A_RECUSED_MEMBER_STEPS_ASIDE);
    }

    @Test
    void notesTheVoteOfAMemberWhoHadSteppedAside() {
        asked(TRANSCRIBED)
                .when(take(VoteMethod.ROLL_CALL, null, roll(AGAINST, 15)))
                .notes(BROKEN, A_RECUSED_MEMBER_STEPS_ASIDE);
    }

    @Test
    void refusesAMemberWhoVotesTwice() {
        asked(LIVE)
                .when(take(VoteMethod.ROLL_CALL, null, roll(AGAINST, 8, 9, 8)))
                .refuses(A_MEMBER_VOTES_ONCE);
    }

    @Test
    void notesAMemberWhoVotedTwice() {
        asked(TRANSCRIBED)
                .when(take(VoteMethod.ROLL_CALL, null, roll(AGAINST, 8, 9, 8)))
                .notes(BROKEN, A_MEMBER_VOTES_ONCE);
    }

    @Test
    void recordsACastingVoteOnATie() {
        asked(called(LIVE, 26, castingVote())).when(cast(tally(7, 7))).records(VoteTaken.class);
    }

    @Test
    void refusesACastingVoteWithoutATie() {
        asked(called(LIVE, 26, castingVote())).when(cast(tally(8, 6))).refuses(A_CASTING_VOTE_NEEDS_A_RULE_AND_A_TIE);
    }

    @Test
    void refusesACastingVoteWithoutARule() {
        asked(LIVE).when(cast(tally(7, 7))).refuses(A_CASTING_VOTE_NEEDS_A_RULE_AND_A_TIE);
    }

    @Test
    void notesAPastCastingVoteWithoutARule() {
        asked(TRANSCRIBED).when(cast(tally(7, 7))).notes(BROKEN, A_CASTING_VOTE_NEEDS_A_RULE_AND_A_TIE);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesASecondVoteOnAQuestion(Basis basis) {
        asked(basis)
                .given(noObjection(1))
                .when(take(VoteMethod.SHOW_OF_HANDS, tally(10, 4), List.of()))
                .refuses(A_QUESTION_IS_VOTED_ONCE);
    }

    @Test
    void knowsNoQuestionThatWasNotPut() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .when(take(VoteMethod.NO_OBJECTION, null, List.of()))
                .knowsNo("question");
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        asked(TRANSCRIBED)
                .when(take(VoteMethod.ROLL_CALL, null, roll(AGAINST, 27)))
                .knowsNo("seat");
    }
}
