package org.sillok.query.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.disclosure.Ground.DECISION_PROCESS;
import static org.sillok.disclosure.Ground.PERSONAL_DATA;
import static org.sillok.query.Happened.day;
import static org.sillok.query.Happened.person;
import static org.sillok.query.publication.Published.M;
import static org.sillok.query.publication.Published.SPEECH;
import static org.sillok.query.publication.Published.close;
import static org.sillok.query.publication.Published.meeting;
import static org.sillok.query.publication.Published.open;
import static org.sillok.query.publication.Published.partial;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.committee.Openness;
import org.sillok.disclosure.Part;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.Proxy;
import org.sillok.publication.Piece;
import org.sillok.publication.PublicEntry;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicRecord;
import org.sillok.publication.Withheld;
import org.sillok.query.Happened;
import org.sillok.query.Ledger;
import org.sillok.record.Fact;
import org.sillok.record.RecordFeed;
import org.sillok.record.Unreadable;

/** What the facts of a meeting and the decisions on it make public. */
class EditionsTest {

    private static final Withheld PERSONAL = new Withheld(List.of(6), day("2026-04-01"));
    private static final Withheld PROCESS = new Withheld(List.of(5), day("2026-04-01"));

    private final Ledger ledger = new Ledger();

    private Editions given(Fact... facts) {
        ledger.given(facts);
        return Editions.of(ledger.after(RecordFeed.START, 1_000));
    }

    private Editions met(Fact... decisions) {
        ledger.given(meeting());
        return given(decisions);
    }

    private static PublicRecord record(Editions editions) {
        return requireNonNull(requireNonNull(editions.current()).record());
    }

    private static PublicEntry speech(Editions editions, int number) {
        return record(editions).minutes().stream()
                .filter(entry -> entry.kind() == PublicEntry.Kind.SPEECH && requireNonNull(entry.number()) == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void publishNothingBeforeADecisionOnTheRecord() {
        assertThat(met().current()).isNull();
        assertThat(met(close(Part.seat("seat-2"), PERSONAL_DATA), open(Part.paper(1)))
                        .current())
                .isNull();
    }

    @Test
    void publishNothingWhileTheMeetingGoesOn() {
        var unfinished = Arrays.stream(meeting()).filter(fact -> !(fact instanceof MeetingClosed));
        ledger.given(unfinished.toArray(Fact[]::new));
        assertThat(given(open(Part.ofRecord())).current()).isNull();
        assertThat(given(new MeetingClosed(M, null)).current()).isNotNull();
    }

    @Test
    void showAnOpenRecord() {
        var editions = met(open(Part.ofRecord()));
        assertThat(speech(editions, 1).text()).containsExactly(Piece.of(SPEECH));
        assertThat(requireNonNull(speech(editions, 1).who()).name())
                .isEqualTo(person(2).name());
        assertThat(record(editions).decisions()).hasSize(1);
        assertThat(record(editions).roster())
                .extracting(seat -> seat.attended())
                .containsExactly(true, true, true, false);
        assertThat(editions.json()).doesNotContain("사유는 안에서만 봄", "정하는 사람");
    }

    @Test
    void showASpanAsAGapWithItsGround() {
        var editions = met(partial(Part.ofRecord(), DECISION_PROCESS), close(Part.span(1, 4, 8), DECISION_PROCESS));
        assertThat(speech(editions, 1).text())
                .containsExactly(Piece.of(SPEECH.substring(0, 4)), Piece.gap(PROCESS), Piece.of(SPEECH.substring(8)));
    }

    @Test
    void withholdACorrectedSpeechWhollyUntilItsSpansAreDecidedAnew() {
        var editions = met(
                partial(Part.ofRecord(), DECISION_PROCESS),
                close(Part.span(1, 4, 8), DECISION_PROCESS),
                new OpinionCorrected(M, 1, SPEECH, "맡은 이는 " + SPEECH, Nature.WORDING, "누락", "간사"));
        assertThat(speech(editions, 1).text()).containsExactly(Piece.gap(PROCESS));
    }

    @Test
    void maskAMemberWhereverTheNameStands() {
        var editions = met(open(Part.ofRecord()), close(Part.seat("seat-2"), PERSONAL_DATA));

        assertThat(speech(editions, 1).who()).isEqualTo(PublicPerson.masked(PERSONAL));
        assertThat(speech(editions, 2).text())
                .containsExactly(Piece.of("확인하겠습니다, "), Piece.gap(PERSONAL), Piece.of(" 위원님."));
        var last = record(editions).roster().get(3);
        assertThat(last.holder()).isEqualTo(PublicPerson.masked(PERSONAL));
        assertThat(last.seat()).isNull();
        assertThat(last.role()).isNull();
        assertThat(editions.json()).doesNotContain(person(2).name()).doesNotContain("seat-2");
        assertThat(requireNonNull(editions.current()).openness()).isEqualTo(Openness.PARTIAL);
    }

    @Test
    void maskWhoCameForAMaskedMember() {
        var proxy = new Proxy("마루한", "과장", null, false, "마루한(대)");
        ledger.given(Happened.convened("m", "c", 1, 2, Basis.TRANSCRIBED));
        var editions = given(
                new MemberAttended(M, "seat-1", person(1), proxy, Manner.IN_PERSON, null),
                new MeetingClosed(M, null),
                open(Part.ofRecord()),
                close(Part.seat("seat-1"), PERSONAL_DATA));
        assertThat(editions.json())
                .doesNotContain("마루한")
                .doesNotContain(person(1).name());
    }

    @Test
    void maskAPersonWithoutASeat() {
        var editions = met(open(Part.ofRecord()), close(Part.person("윤슬기"), PERSONAL_DATA));
        assertThat(speech(editions, 2).who()).isEqualTo(PublicPerson.masked(PERSONAL));
        assertThat(editions.json()).doesNotContain("윤슬기").doesNotContain("정보과장\",\"items");
    }

    @Test
    void listAWithheldPaperByItsNumberAlone() {
        var papers = record(met(open(Part.ofRecord()))).papers();
        assertThat(papers.get(0).sha256()).isEqualTo("ab".repeat(32));
        assertThat(papers.get(1).fileName()).isNull();
        assertThat(papers.get(1).withheld()).isEqualTo(new Withheld(List.of(), null));

        var partly = record(met(partial(Part.paper(2), DECISION_PROCESS), open(Part.ofRecord())))
                .papers();
        assertThat(partly.get(1).fileName()).containsExactly(Piece.of("협상안.pdf"));
        assertThat(partly.get(1).sha256()).isNull();
        assertThat(partly.get(1).size()).isNull();
    }

    @Test
    void withholdAnItemWithAllThatIsSaidOfIt() {
        var editions = met(partial(Part.ofRecord(), DECISION_PROCESS), close(Part.item(1), DECISION_PROCESS));
        assertThat(record(editions).agenda().get(0).title()).containsExactly(Piece.gap(PROCESS));
        assertThat(record(editions).decisions().get(0).motion()).containsExactly(Piece.gap(PROCESS));
        assertThat(speech(editions, 1).text()).containsExactly(Piece.gap(PROCESS));
        assertThat(editions.json()).doesNotContain("웹접근성", "원안대로", "가람동");
    }

    @Test
    void showAFollowUpOnlyWhereADecisionOpensIt() {
        assertThat(record(met(open(Part.ofRecord()))).followUps()).isEmpty();
        var opened = record(met(open(Part.followUp(1)))).followUps();
        assertThat(opened).hasSize(1);
    }

    @Test
    void sayOfAClosedRecordOnlyThatThereIsOne() {
        var editions = met(close(Part.ofRecord(), DECISION_PROCESS));
        assertThat(editions.json())
                .isEqualTo("{\"form\":\"sillok-public-1\",\"meeting\":\"m\",\"committee\":\"c\","
                        + "\"committeeName\":\"가람시 정보화위원회\",\"number\":{\"year\":2026,\"kind\":\"REGULAR\","
                        + "\"ordinal\":1},\"kind\":\"REGULAR\",\"heldOn\":\"2026-03-18\",\"openness\":\"CLOSED\","
                        + "\"withheld\":{\"grounds\":[5],\"decidedOn\":\"2026-04-01\"}}");
    }

    @Test
    void numberEachChangeAndWithdrawWhatWentBefore() {
        var editions = met(
                open(Part.ofRecord()),
                open(Part.followUp(1)),
                open(Part.paper(1)),
                close(Part.span(1, 0, 3), PERSONAL_DATA));

        assertThat(editions.all()).extracting(Editions.Edition::number).containsExactly(1, 2, 3);
        assertThat(editions.all()).extracting(Editions.Edition::withdrawn).containsExactly(PERSONAL, PERSONAL, null);
        assertThat(editions.all()).extracting(Editions.Edition::sha256).doesNotHaveDuplicates();
        assertThat(editions.all().get(2).sha256()).isEqualTo(Canonical.sha256(editions.json()));
    }

    @Test
    void comeOutTheSameHoweverOftenTheyAreReckoned() {
        var once = met(open(Part.ofRecord()), close(Part.seat("seat-3"), PERSONAL_DATA));
        var again = Editions.of(ledger.after(RecordFeed.START, 1_000));
        assertThat(again.all()).isEqualTo(once.all());
        assertThat(Canonical.edition(again.json())).isEqualTo(once.current());
    }

    @Test
    void refuseAFactThatNobodyCanRead() {
        assertThatThrownBy(() -> met(new Unreadable(M, "newer"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findNamesInAnySpelling() {
        var names = new Names();
        names.add("한가람", PERSONAL);
        names.add("이안", PERSONAL);
        names.add("Ann Lee", PERSONAL);
        for (var spelled : List.of(
                "한가람",
                "한 가 람",
                "한\u200b가람",
                Normalizer.normalize("한가람", Normalizer.Form.NFD),
                "한·가람",
                "ann lee",
                "ＡＮＮ Ｌｅｅ",
                "이안")) {
            assertThat(names.masked("그 " + spelled + " 위원"))
                    .as(spelled)
                    .containsExactly(Piece.of("그 "), Piece.gap(PERSONAL), Piece.of(" 위원"));
            assertThat(names.struck(spelled)).isEqualTo("○○○");
        }
        assertThat(names.masked("이 안건은 한가한 사람의 일")).containsExactly(Piece.of("이 안건은 한가한 사람의 일"));
    }
}
