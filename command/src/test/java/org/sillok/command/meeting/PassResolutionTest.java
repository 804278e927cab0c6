package org.sillok.command.meeting;

import static org.sillok.command.committee.Committees.article;
import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.came;
import static org.sillok.command.meeting.Meetings.cameFor;
import static org.sillok.command.meeting.Meetings.cast;
import static org.sillok.command.meeting.Meetings.castingVote;
import static org.sillok.command.meeting.Meetings.decidedBy;
import static org.sillok.command.meeting.Meetings.hands;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.noObjection;
import static org.sillok.command.meeting.Meetings.opened;
import static org.sillok.command.meeting.Meetings.recused;
import static org.sillok.command.meeting.Meetings.seats;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.command.meeting.Meetings.withdrawn;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Choice.AGAINST;
import static org.sillok.meeting.Choice.IN_FAVOUR;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.AN_ITEM_IS_DECIDED_ONCE;
import static org.sillok.meeting.MeetingRule.A_QUORUM_DECIDES;
import static org.sillok.meeting.MeetingRule.A_RESOLUTION_NEEDS_A_QUESTION;
import static org.sillok.meeting.MeetingRule.A_RESOLUTION_NEEDS_A_VOTE;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;
import static org.sillok.meeting.MeetingRule.ONLY_DELIBERATION_ITEMS_ARE_RESOLVED;
import static org.sillok.meeting.MeetingRule.THE_PRESIDING_MEMBER_IS_PRESENT;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.committee.DecidingRule;
import org.sillok.meeting.Basis;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.Reckoning.WithoutProxy;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.Subject;

class PassResolutionTest {

    private static PassResolution pass(int item, @Nullable Integer question) {
        return new PassResolution(ID, item, question, Passage.AS_PROPOSED, null, List.of(), at("14:30"));
    }

    private static ResolutionPassed passed(int item, int question, Reckoning reckoning) {
        return new ResolutionPassed(ID, item, question, Passage.AS_PROPOSED, null, List.of(), reckoning, at("14:30"));
    }

    private static Reckoning reckoning(int present, List<String> recused, int toDecide) {
        return new Reckoning(
                26,
                present,
                seats(1, present),
                recused,
                14,
                toDecide,
                present >= 14,
                article("art. 9(1)"),
                article("art. 9(2)"),
                List.of());
    }

    private static Trial<Meeting> sat(Basis basis, int present) {
        return meeting().given(sitting(basis, 26, present)).given(item(1), item(2));
    }

    @Test
    void passesTwoItemsByOneQuestionThatNobodyObjectedTo() {
        sat(LIVE, 14)
                .given(asked(1, 1, 2), noObjection(1), Meetings.passed(1, 1))
                .when(pass(2, 1))
                .records(passed(2, 1, reckoning(14, List.of(), 8)));
    }

    @Test
    void reckonsWithoutTheProxyWhoStoodInAtTheVote() {
        var without = new WithoutProxy(List.of("s3"), 13, 7, false);
        var all = reckoning(14, List.of(), 8);
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(left(3), cameFor(3), item(1), asked(1, 1), noObjection(1))
                .when(pass(1, 1))
                .records(passed(
                        1,
                        1,
                        new Reckoning(
                                26,
                                14,
                                all.counted(),
                                List.of(),
                                14,
                                8,
                                true,
                                all.opening(),
                                all.deciding(),
                                List.of(without))));
    }

    @Test
    void passesByAMajorityOfThosePresent() {
        sat(LIVE, 14).given(asked(1, 1), hands(1, tally(8, 6))).when(pass(1, 1)).records(ResolutionPassed.class);
    }

    @Test
    void refusesHalfOfThosePresent() {
        sat(LIVE, 14).given(asked(1, 1), hands(1, tally(7, 0))).when(pass(1, 1)).refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void notesAPastPassageByHalfOfThosePresent() {
        sat(TRANSCRIBED, 14)
                .given(asked(1, 1), hands(1, tally(7, 6)))
                .when(pass(1, 1))
                .records(
                        passed(1, 1, reckoning(14, List.of(), 8)),
                        new IrregularityFound(
                                ID,
                                THE_VOTE_SUPPORTS_THE_RESULT.name(),
                                BROKEN,
                                new Subject(Subject.Kind.ITEM, "1"),
                                Map.of("method", "SHOW_OF_HANDS", "needed", "8", "inFavour", "7")));
    }

    @Test
    void cannotTellWhetherAVoteThatNobodyCountedSupportsTheResult() {
        sat(TRANSCRIBED, 14)
                .given(asked(1, 1), hands(1, null))
                .when(pass(1, 1))
                .notes(UNCHECKABLE, THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void passesATieByTheCastingVote() {
        meeting()
                .given(sitting(called(LIVE, 26, castingVote()), 14))
                .given(item(1), asked(1, 1), cast(1, tally(7, 7), IN_FAVOUR))
                .when(pass(1, 1))
                .records(ResolutionPassed.class);
    }

    @Test
    void refusesATieThatTheCastingVoteBroke() {
        meeting()
                .given(sitting(called(LIVE, 26, castingVote()), 14))
                .given(item(1), asked(1, 1), cast(1, tally(7, 7), AGAINST))
                .when(pass(1, 1))
                .refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void ignoresAPastCastingVoteThatNoRuleGave() {
        sat(TRANSCRIBED, 14)
                .given(asked(1, 1), cast(1, tally(7, 7), IN_FAVOUR))
                .when(pass(1, 1))
                .notes(BROKEN, THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void leavesWhoSteppedAsideOutOfTheReckoning() {
        sat(LIVE, 15)
                .given(recused(15, 1), asked(1, 1), hands(1, tally(8, 6)))
                .when(pass(1, 1))
                .records(passed(1, 1, reckoning(14, List.of("s15"), 8)));
    }

    @Test
    void refusesWhereTooFewAreLeftAfterARecusal() {
        sat(LIVE, 14)
                .given(recused(14, 1), asked(1, 1), noObjection(1))
                .when(pass(1, 1))
                .refuses(A_QUORUM_DECIDES);
    }

    @Test
    void countsARecusedMemberForOtherItems() {
        sat(LIVE, 14)
                .given(recused(14, 2), asked(1, 1), noObjection(1))
                .when(pass(1, 1))
                .records(ResolutionPassed.class);
    }

    @Test
    void refusesWhereTooFewWereInTheRoomAtTheVote() {
        sat(LIVE, 14)
                .given(left(14), asked(1, 1), noObjection(1), came(14))
                .when(pass(1, 1))
                .refuses(A_QUORUM_DECIDES);
    }

    @Test
    void refusesWhereTooFewAreLeftAtTheResult() {
        sat(LIVE, 14)
                .given(asked(1, 1), noObjection(1), left(14))
                .when(pass(1, 1))
                .refuses(A_QUORUM_DECIDES);
    }

    @Test
    void reckonsThoseWhoWereInTheRoomAtTheVote() {
        sat(LIVE, 14)
                .given(asked(1, 1), hands(1, tally(8, 6)), came(15), came(16))
                .when(pass(1, 1))
                .records(passed(1, 1, reckoning(14, List.of(), 8)));
    }

    @Test
    void notesAPastPassageWithoutAQuorum() {
        sat(TRANSCRIBED, 13).given(asked(1, 1), noObjection(1)).when(pass(1, 1)).notes(BROKEN, A_QUORUM_DECIDES);
    }

    @Test
    void cannotTellAQuorumWhereTheSourceNamesNobodyPresent() {
        meeting()
                .given(called(IMPORTED, 26), item(1), opened(1), asked(1, 1), noObjection(1))
                .when(pass(1, 1))
                .notes(UNCHECKABLE, THE_PRESIDING_MEMBER_IS_PRESENT, A_QUORUM_DECIDES);
    }

    @Test
    void refusesWithoutAQuestion() {
        sat(LIVE, 14).when(pass(1, null)).refuses(A_RESOLUTION_NEEDS_A_QUESTION);
    }

    @Test
    void refusesAQuestionOnAnotherItem() {
        sat(LIVE, 14).given(asked(1, 2), noObjection(1)).when(pass(1, 1)).refuses(A_RESOLUTION_NEEDS_A_QUESTION);
    }

    @Test
    void cannotTellAQuestionThatTheSourceDoesNotState() {
        sat(IMPORTED, 14).when(pass(1, null)).notes(UNCHECKABLE, A_RESOLUTION_NEEDS_A_QUESTION);
    }

    @Test
    void notesAPastQuestionOnAnotherItem() {
        sat(IMPORTED, 14)
                .given(asked(1, 2), noObjection(1))
                .when(pass(1, 1))
                .notes(BROKEN, A_RESOLUTION_NEEDS_A_QUESTION);
    }

    @Test
    void refusesWithoutAVote() {
        sat(LIVE, 14).given(asked(1, 1)).when(pass(1, 1)).refuses(A_RESOLUTION_NEEDS_A_VOTE);
    }

    @Test
    void cannotTellAVoteThatTheSourceDoesNotState() {
        sat(IMPORTED, 14).given(asked(1, 1)).when(pass(1, 1)).notes(UNCHECKABLE, A_RESOLUTION_NEEDS_A_VOTE);
    }

    @Test
    void refusesAnItemTwice() {
        sat(LIVE, 14)
                .given(asked(1, 1), noObjection(1), Meetings.passed(1, 1))
                .when(pass(1, 1))
                .refuses(AN_ITEM_IS_DECIDED_ONCE);
    }

    @Test
    void notesAPastItemThatWasDecidedTwice() {
        sat(TRANSCRIBED, 14)
                .given(asked(1, 1), noObjection(1), Meetings.passed(1, 1))
                .when(pass(1, 1))
                .notes(BROKEN, AN_ITEM_IS_DECIDED_ONCE);
    }

    @Test
    void refusesAWithdrawnItem() {
        sat(LIVE, 14)
                .given(asked(1, 1), noObjection(1), withdrawn(1))
                .when(pass(1, 1))
                .refuses(A_WITHDRAWN_ITEM_IS_NOT_TREATED);
    }

    @ParameterizedTest
    @EnumSource(value = ItemKind.class, names = "DELIBERATION", mode = EnumSource.Mode.EXCLUDE)
    void refusesToResolveAnItemOfAnotherKind(ItemKind kind) {
        sat(LIVE, 14)
                .given(item(3, kind), asked(1, 3), noObjection(1))
                .when(pass(3, 1))
                .refuses(ONLY_DELIBERATION_ITEMS_ARE_RESOLVED);
    }

    @Test
    void notesAPastResolutionOnAdvice() {
        sat(TRANSCRIBED, 14)
                .given(item(3, ItemKind.ADVICE), asked(1, 3), noObjection(1))
                .when(pass(3, 1))
                .notes(BROKEN, ONLY_DELIBERATION_ITEMS_ARE_RESOLVED);
    }

    @Test
    void recordsAmendmentsAndConditions() {
        sat(LIVE, 14)
                .given(asked(1, 1), noObjection(1))
                .when(new PassResolution(ID, 1, 1, Passage.CONDITIONAL, null, List.of("with a budget"), at("14:30")))
                .records(new ResolutionPassed(
                        ID,
                        1,
                        1,
                        Passage.CONDITIONAL,
                        null,
                        List.of("with a budget"),
                        reckoning(14, List.of(), 8),
                        at("14:30")));
    }

    @Test
    void decidesByAMajorityOfAllMembersWhereTheRulesSaySo() {
        var rules = decidedBy(DecidingRule.Kind.MAJORITY_OF_MEMBERS);
        meeting()
                .given(sitting(called(LIVE, 26, rules), 16))
                .given(item(1), asked(1, 1), hands(1, tally(13, 3)))
                .when(pass(1, 1))
                .refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void decidesByTwoThirdsWhereTheRulesSaySo() {
        var rules = decidedBy(DecidingRule.Kind.TWO_THIRDS_OF_PRESENT);
        meeting()
                .given(sitting(called(LIVE, 26, rules), 16))
                .given(item(1), asked(1, 1), hands(1, tally(11, 5)))
                .when(pass(1, 1))
                .records(ResolutionPassed.class);
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        sat(TRANSCRIBED, 14).when(pass(3, null)).knowsNo("item");
    }

    @Test
    void knowsNoQuestionThatWasNotPut() {
        sat(TRANSCRIBED, 14).when(pass(1, 1)).knowsNo("question");
    }
}
