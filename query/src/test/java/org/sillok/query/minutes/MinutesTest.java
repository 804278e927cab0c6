package org.sillok.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.query.Happened.asked;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.day;
import static org.sillok.query.Happened.entered;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.passed;
import static org.sillok.query.Happened.person;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.placedAgain;
import static org.sillok.query.Happened.reckoning;
import static org.sillok.query.Happened.rules;
import static org.sillok.query.Happened.said;
import static org.sillok.query.Happened.unopposed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.committee.Openness;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingLine;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesEntry.Kind;
import org.sillok.minutes.MinutesStage;
import org.sillok.minutes.ReadMeeting;
import org.sillok.minutes.ReadMinutes;
import org.sillok.minutes.Speech;
import org.sillok.minutes.Statement;
import org.sillok.minutes.StatutoryField;
import org.sillok.query.Answering;
import org.sillok.record.Unknown;

/** Meetings and their minutes. */
class MinutesTest extends Answering {

    @Test
    void tellsWhatHappenedStageByStage() {
        meeting("m", Basis.LIVE);

        var stages = minutes().stages();

        assertThat(stages)
                .extracting(MinutesStage::stage)
                .containsExactly(null, Stage.OPENING, Stage.AGENDA_REPORT, Stage.DELIBERATION, Stage.ADVICE);
        assertThat(kinds(stages.get(0))).containsExactly(Kind.OPENED);
        assertThat(kinds(stages.get(2))).containsExactly(Kind.AGENDA_REPORT);
        assertThat(kinds(stages.get(3)))
                .containsExactly(Kind.SPEECH, Kind.SPEECH, Kind.QUESTION, Kind.VOTE, Kind.RESULT);
        assertThat(kinds(stages.get(4))).containsExactly(Kind.SPEECH, Kind.ADVICE, Kind.CLOSED);
        var advice = stages.get(4).entries().get(1).advice();
        assertThat(advice)
                .isEqualTo(new MinutesEntry.Advice(2, List.of(new AdvicePoint("분과를 줄인다, \"반\"으로", List.of(3)))));
    }

    @Test
    void showsTheSpeakersAsTheRecordDoes() {
        meeting("m", Basis.LIVE);

        assertThat(speeches().map(speech -> speech.speaker().kind()))
                .containsExactly(Speaker.Kind.OFFICIAL, Speaker.Kind.SEAT, Speaker.Kind.UNNAMED);
        assertThat(speeches().map(speech -> speech.speaker().label())).containsExactly(null, null, "○○○");
    }

    @Test
    void showsACorrectedSpeechAndWhatStoodBefore() {
        meeting("m", Basis.LIVE);
        var before = ledger.last();
        given(new OpinionCorrected("m", 2, "웹접근성을 높입시다", "웹 접근성을 높입시다", Nature.WORDING, "띄어쓰기", "간사"));

        assertThat(speeches().map(speech -> speech.text())).contains("웹 접근성을 높입시다");
        assertThat(minutes().corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.before()).isEqualTo("웹접근성을 높입시다");
            assertThat(correction.number()).isEqualTo("2");
        });
        var then = ask(new ReadMinutes("m", before), Minutes.class);
        assertThat(then.corrections()).isEmpty();
        assertThat(then.toString()).contains("웹접근성을 높입시다").doesNotContain("웹 접근성을 높입시다");
    }

    @Test
    void fillsAllNineFieldsOfAFullMeeting() {
        meeting("m", Basis.LIVE);

        assertThat(minutes().fields()).hasSize(9).allSatisfy(field -> assertThat(field.statement())
                .isEqualTo(Statement.PRESENT));
    }

    @Test
    void saysWhichFieldsAreMissing() {
        given(convened("m", "c", 1, 5, Basis.LIVE), placed("m", 1, ItemKind.DELIBERATION, "가"));

        assertThat(statement(StatutoryField.AGENDA)).isEqualTo(Statement.PRESENT);
        assertThat(statement(StatutoryField.ATTENDEES_AND_OBSERVERS)).isEqualTo(Statement.MISSING);
        assertThat(statement(StatutoryField.VOTING)).isEqualTo(Statement.MISSING);
    }

    @Test
    void saysWhatTheSourceDoesNotState() {
        given(convened("m", "c", 1, 5, Basis.TRANSCRIBED), placed("m", 1, ItemKind.DELIBERATION, "가"));

        assertThat(statement(StatutoryField.VOTING)).isEqualTo(Statement.NOT_STATED);
        assertThat(statement(StatutoryField.NAME)).isEqualTo(Statement.PRESENT);
    }

    @Test
    void needsNoVoteWhereNothingIsPut() {
        given(convened("m", "c", 1, 5, Basis.LIVE), placed("m", 1, ItemKind.REPORT, "가"));

        assertThat(statement(StatutoryField.VOTING)).isEqualTo(Statement.PRESENT);
        assertThat(statement(StatutoryField.DECISIONS)).isEqualTo(Statement.PRESENT);
    }

    @Test
    void tellsAMeetingAtAGlance() {
        meeting("m", Basis.LIVE);
        given(new PaperFiled(
                "m", 1, "계획.pdf", "application/pdf", 5_000_000_000L, "ab".repeat(32), List.of(1), Openness.OPEN));
        given(new AgendaItemCorrected("m", 1, "시행계획", "정보화 시행계획", "정보기획과", null, Nature.WORDING, "오기", "간사"));
        given(placed("m", 3, ItemKind.REPORT, "다"), new AgendaItemWithdrawn("m", 3, "자료 미비", null));
        given(convened("n", "c", 2, 5, Basis.LIVE), placedAgain("n", 1, "다시", new ItemOrigin("m", 1)));

        var sheet = ask(new ReadMeeting("m", null), MeetingSheet.class);

        assertThat(sheet.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(sheet.opened()).isEqualTo(at("14:00"));
        assertThat(sheet.rules()).isEqualTo(rules("2026-01-01"));
        assertThat(sheet.secretary()).isEqualTo(person(30));
        assertThat(sheet.presiding()).singleElement().satisfies(one -> assertThat(one.seat())
                .isEqualTo("seat-2"));
        assertThat(sheet.agenda().get(0))
                .isEqualTo(new AgendaItem(
                        1, ItemKind.DELIBERATION, "정보화 시행계획", null, null, List.of(new ItemOrigin("n", 1)), null));
        assertThat(sheet.agenda().get(2).withdrawn()).isEqualTo("자료 미비");
        assertThat(sheet.papers()).singleElement().satisfies(paper -> assertThat(paper.size())
                .isEqualTo(5_000_000_000L));
        assertThat(sheet.version())
                .isEqualTo(ledger.after(-1, 1_000).stream()
                        .filter(fact -> fact.stream().equals("m"))
                        .mapToLong(fact -> fact.sequence())
                        .max()
                        .orElseThrow());
    }

    @Test
    void followsTheMinutesToTheirAdoption() {
        meeting("m", Basis.LIVE);
        given(new MinutesSigned("m", Speaker.official("한결", "간사"), day("2026-03-24")));
        given(new MinutesAdopted("m", day("2026-03-25")));

        assertThat(minutes().signatures())
                .containsExactly(new Minutes.Signature(Speaker.official("한결", "간사"), day("2026-03-24")));
        assertThat(minutes().adoptedOn()).isEqualTo(day("2026-03-25"));
        assertThat(minutes().meeting().state()).isEqualTo(MeetingState.ADOPTED);
    }

    @Test
    void findsMeetings() {
        given(
                convened("m", "c", 1, 5, Basis.LIVE),
                convened("n", "d", 2, 5, Basis.LIVE),
                convened("o", "c", 3, 5, Basis.LIVE));
        given(placed("o", 1, ItemKind.REPORT, "가"), new MeetingClosed("o", null));

        assertThat(found(new FindMeetings(null, null, null, null, 1, 2, null))).containsExactly("m", "n");
        assertThat(found(new FindMeetings(null, null, null, null, 2, 2, null))).containsExactly("o");
        assertThat(found(new FindMeetings(null, null, null, null, 3, 2, null))).isEmpty();
        assertThat(found(new FindMeetings("c", 2026, null, MeetingState.CLOSED, 1, 20, null)))
                .containsExactly("o");
        assertThat(found(new FindMeetings("c", 2025, null, null, 1, 20, null))).isEmpty();
        assertThat(page(new FindMeetings(null, null, null, null, 3, 2, null), MeetingLine.class)
                        .total())
                .isEqualTo(3);
    }

    @Test
    void knowsNoMeetingThatWasNotConvened() {
        assertThatThrownBy(() -> ask(new ReadMinutes("x", null), Minutes.class)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> ask(new ReadMeeting("x", null), MeetingSheet.class))
                .isInstanceOf(Unknown.class);
    }

    private void meeting(String id, Basis basis) {
        given(convened(id, "c", 1, 5, basis), placed(id, 1, ItemKind.DELIBERATION, "시행계획"));
        given(placed(id, 2, ItemKind.ADVICE, "행사"), attended(id, 1, "13:50"), attended(id, 2, "13:50"));
        given(opened(id, reckoning(5, 3, true), "14:00"), entered(id, Stage.OPENING, "14:00"));
        given(entered(id, Stage.AGENDA_REPORT, "14:07"));
        given(new AgendaReported(id, List.of(1, 2), Speaker.official(null, "간사"), "두 건", at("14:08")));
        given(entered(id, Stage.DELIBERATION, "14:10"), said(id, 1, "시행계획을 설명하겠습니다", 1));
        given(said(id, 2, "웹접근성을 높입시다", 1), asked(id, 1, 1), unopposed(id, 1));
        given(passed(id, 1, 1, reckoning(5, 3, true)), entered(id, Stage.ADVICE, "15:00"), said(id, 3, "분과가 많습니다", 2));
        given(new AdviceConcluded(id, 2, List.of(new AdvicePoint("분과를 줄인다, \"반\"으로", List.of(3))), null));
        given(new MeetingClosed(id, at("15:20")));
    }

    private Minutes minutes() {
        return ask(new ReadMinutes("m", null), Minutes.class);
    }

    private Stream<Speech> speeches() {
        return minutes().stages().stream()
                .flatMap(stage -> stage.entries().stream())
                .flatMap(entry -> Stream.ofNullable(entry.speech()));
    }

    private Statement statement(StatutoryField wanted) {
        return minutes().fields().stream()
                .filter(field -> field.field() == wanted)
                .map(Minutes.Field::statement)
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(MinutesStage stage) {
        return stage.entries().stream().map(MinutesEntry::kind).toList();
    }

    private List<String> found(FindMeetings find) {
        return page(find, MeetingLine.class).items().stream()
                .map(MeetingLine::meetingId)
                .toList();
    }
}
