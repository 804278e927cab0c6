package org.sillok.query.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.query.Happened.asked;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.counted;
import static org.sillok.query.Happened.irregular;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.passed;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.placedAgain;
import static org.sillok.query.Happened.reckoning;
import static org.sillok.query.Happened.said;
import static org.sillok.query.Happened.unopposed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.decision.Decision;
import org.sillok.decision.FindFollowUps;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUpState;
import org.sillok.decision.FollowUps;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.Outcome;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.ReadFollowUps;
import org.sillok.decision.ReadValidity;
import org.sillok.decision.SearchDecisions;
import org.sillok.decision.ValiditySheet;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.Nature;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Referral;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.Subject;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteMethod;
import org.sillok.query.Answering;
import org.sillok.query.Happened;
import org.sillok.record.Unknown;

/** The decision log, validity sheets and follow-ups. */
class DecisionsTest extends Answering {

    @Test
    void tellsEachItemAndWhatBecameOfIt() {
        decided();

        var decisions =
                ask(new ReadDecisions("m", null), MeetingDecisions.class).decisions();

        assertThat(decisions)
                .extracting(Decision::outcome)
                .containsExactly(
                        Outcome.PASSED_AS_PROPOSED,
                        Outcome.PASSED_CONDITIONALLY,
                        Outcome.ADVISED,
                        Outcome.REJECTED,
                        Outcome.DEFERRED,
                        Outcome.REFERRED_TO_SUBCOMMITTEE);
        var first = decisions.get(0);
        assertThat(first.method()).isEqualTo(VoteMethod.NO_OBJECTION);
        assertThat(first.tally()).isNull();
        assertThat(first.quorum()).isTrue();
        assertThat(first.quorumWithoutProxies()).isFalse();
        assertThat(first.motion()).contains("이의가 없으십니까");
        assertThat(decisions.get(1).conditions()).containsExactly("예산, 다시 볼 것", "\"5월\"까지");
        assertThat(decisions.get(2).advice()).containsExactly("분과를 줄인다");
        assertThat(decisions.get(2).quorum()).isNull();
        assertThat(decisions.get(4).reason()).isEqualTo("자료 보완");
    }

    @Test
    void findsByAnyWordOfTheDecision() {
        decided();

        assertThat(found("웹접근성")).containsExactly("m2");
        assertThat(found("5월")).containsExactly("m2");
        assertThat(found("분과")).containsExactly("m3");
        assertThat(found("자료 보완")).containsExactly("m5");
        assertThat(found("정보기획과 시행")).containsExactly("m1", "m2");
        assertThat(found("없는말")).isEmpty();
    }

    @Test
    void filtersAndPages() {
        decided();
        given(convened("n", "d", 2, 5, Basis.LIVE), placed("n", 1, ItemKind.DELIBERATION, "조례안"));
        given(asked("n", 1, 1), unopposed("n", 1), passed("n", 1, 1, reckoning(5, 3, true)));

        assertThat(found(search(null, "d", null, null, null, null, null))).containsExactly("n1");
        assertThat(found(search(null, null, 2025, null, null, null, null))).isEmpty();
        assertThat(found(search(null, null, 2026, ItemKind.ADVICE, null, null, null)))
                .containsExactly("m3");
        assertThat(found(search(null, null, null, null, Outcome.REJECTED, null, null)))
                .containsExactly("m4");
        assertThat(found(search("조례안", null, null, null, null, "정보기획과", null))).containsExactly("n1");
        assertThat(found(search(null, null, null, null, null, "다른 과", null))).isEmpty();
        var second = page(new SearchDecisions(null, null, null, null, null, null, null, 2, 3, null), Decision.class);
        assertThat(second.total()).isEqualTo(7);
        var beyond = page(new SearchDecisions(null, null, null, null, null, null, null, 9, 3, null), Decision.class);
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.total()).isEqualTo(7);
        assertThat(second.items()).extracting(Decision::item).containsExactly(4, 5, 6);
    }

    @Test
    void knowsWhichDecisionsAreIrregular() {
        decided();
        given(irregular("m", Subject.Kind.VOTE, "1"), irregular("m", Subject.Kind.ITEM, "4"));
        given(irregular("m", Subject.Kind.OPINION, "3"));

        assertThat(found(search(null, null, null, null, null, null, true))).containsExactly("m1", "m2", "m4");
        assertThat(found(search(null, null, null, null, null, null, false))).containsExactly("m3", "m5", "m6");
        given(irregular("m", Subject.Kind.OPENING, ""));
        assertThat(found(search(null, null, null, null, null, null, false))).isEmpty();
    }

    @Test
    void followsCorrectionsOfTitleAndVote() {
        decided();
        var before = ledger.last();
        given(new AgendaItemCorrected("m", 4, "무선망", "공공와이파이", "정보기획과", "통신과", Nature.MEANING, "오기", "간사"));
        given(new VoteCorrected(
                "m", 2, new Tally(2, 3, 0, 0), new Tally(1, 4, 0, 0), List.of(), List.of(), "재검표", "간사"));

        assertThat(found("와이파이")).containsExactly("m4");
        assertThat(found("무선망")).isEmpty();
        assertThat(decision(4, null).tally()).isEqualTo(new Tally(1, 4, 0, 0));
        assertThat(decision(4, null).sponsor()).isEqualTo("통신과");
        assertThat(decision(4, before).tally()).isEqualTo(new Tally(2, 3, 0, 0));
        assertThat(decision(4, before).title()).isEqualTo("무선망");
    }

    @Test
    void takesTheVoteThatATranscriptTellsAfterTheResult() {
        given(convened("m", "c", 1, 5, Basis.TRANSCRIBED), placed("m", 1, ItemKind.DELIBERATION, "가"));
        given(asked("m", 1, 1), passed("m", 1, 1, reckoning(5, 3, true)), counted("m", 1, 3, 0, "14:30"));

        assertThat(decision(1, null).tally()).isEqualTo(new Tally(3, 0, 0, 0));
    }

    @Test
    void linksTheLivesOfAMatter() {
        decided();
        given(convened("n", "c", 2, 5, Basis.LIVE), placedAgain("n", 1, "누리집", new ItemOrigin("m", 5)));
        given(asked("n", 1, 1), unopposed("n", 1), passed("n", 1, 1, reckoning(5, 3, true)));

        assertThat(decision(5, null).later()).containsExactly(new ItemOrigin("n", 1));
        var later = ask(new ReadDecisions("n", null), MeetingDecisions.class)
                .decisions()
                .get(0);
        assertThat(later.earlier()).isEqualTo(new ItemOrigin("m", 5));
    }

    @Test
    void tellsFollowUpsAndWhereTheyCameFrom() {
        decided();
        given(new FollowUpAssigned(
                "m", 1, FollowUpKind.PROMISE, "절차를 설명한다", "정보기획과", "연말", Happened.day("2026-12-31"), List.of(1), null));
        given(new FollowUpAssigned("m", 2, FollowUpKind.REQUEST, "자료를 보낸다", null, "연중", null, List.of(), null));
        var before = ledger.last();
        given(new FollowUpCompleted("m", 1, "설명함", null));

        assertThat(decision(1, null).followUps()).containsExactly(1);
        assertThat(decision(2, null).followUps()).isEmpty();
        assertThat(ask(new ReadFollowUps("m", null), FollowUps.class).followUps())
                .extracting(FollowUp::state)
                .containsExactly(FollowUpState.DONE, FollowUpState.OPEN);
        assertThat(ask(new ReadFollowUps("m", before), FollowUps.class)
                        .followUps()
                        .get(0)
                        .ending())
                .isNull();
        assertThat(page(new FindFollowUps("c", FollowUpState.OPEN, 1, 20, null), FollowUp.class)
                        .items())
                .extracting(FollowUp::followUp)
                .containsExactly(2);
    }

    @Test
    void tellsOnWhichFiguresAMeetingRests() {
        decided();
        given(irregular("m", Subject.Kind.ATTENDANCE, "seat-1"), irregular("m", Subject.Kind.VOTE, "1"));

        var lines = ask(new ReadValidity("m", null), ValiditySheet.class).lines();

        assertThat(lines).extracting(ValiditySheet.Line::item).containsExactly(null, 1, 2, 4, 5, 6);
        assertThat(lines.get(0).reckoning()).isEqualTo(reckoning(5, 3, true, "seat-1"));
        assertThat(lines.get(0).irregularities()).hasSize(1);
        assertThat(lines.get(1).title()).isEqualTo("정보화 시행계획");
        assertThat(lines.get(1).irregularities()).hasSize(1);
        assertThat(lines.get(4).irregularities()).isEmpty();
    }

    @Test
    void knowsNoMeetingThatWasNotConvened() {
        assertThatThrownBy(() -> ask(new ReadDecisions("x", null), MeetingDecisions.class))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> ask(new ReadValidity("x", null), ValiditySheet.class))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> ask(new ReadFollowUps("x", null), FollowUps.class))
                .isInstanceOf(Unknown.class);
    }

    private void decided() {
        var reckoning = reckoning(5, 3, true, "seat-1");
        given(convened("m", "c", 1, 5, Basis.LIVE), placed("m", 1, ItemKind.DELIBERATION, "정보화 시행계획"));
        given(placed("m", 2, ItemKind.DELIBERATION, "웹접근성 시행계획"), placed("m", 3, ItemKind.ADVICE, "행사"));
        given(placed("m", 4, ItemKind.DELIBERATION, "무선망"), placed("m", 5, ItemKind.DELIBERATION, "누리집"));
        given(placed("m", 6, ItemKind.DELIBERATION, "통합센터"), opened("m", reckoning, "14:00"), said("m", 1, "말", 1));
        given(asked("m", 1, 1, 2), unopposed("m", 1), passed("m", 1, 1, reckoning));
        given(new ResolutionPassed(
                "m", 2, 1, Passage.CONDITIONAL, null, List.of("예산, 다시 볼 것", "\"5월\"까지"), reckoning, null));
        given(new AdviceConcluded("m", 3, List.of(new AdvicePoint("분과를 줄인다", List.of(1))), null));
        given(
                asked("m", 2, 4),
                counted("m", 2, 2, 3, "14:40"),
                new ResolutionRejected("m", 4, 2, null, reckoning, null));
        given(new ItemDeferred("m", 5, null, "자료 보완", reckoning, null));
        given(new ItemReferred("m", 6, null, Referral.SUBCOMMITTEE, null, reckoning, null));
    }

    private Decision decision(int item, @Nullable Long asOf) {
        return ask(new ReadDecisions("m", asOf), MeetingDecisions.class).decisions().stream()
                .filter(decision -> decision.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String q) {
        return found(search(q, null, null, null, null, null, null));
    }

    private List<String> found(SearchDecisions search) {
        return page(search, Decision.class).items().stream()
                .map(decision -> decision.meetingId() + decision.item())
                .toList();
    }

    private static SearchDecisions search(
            @Nullable String q,
            @Nullable String committee,
            @Nullable Integer year,
            @Nullable ItemKind kind,
            @Nullable Outcome outcome,
            @Nullable String sponsor,
            @Nullable Boolean irregular) {
        return new SearchDecisions(q, committee, year, kind, outcome, sponsor, irregular, 1, 20, null);
    }
}
