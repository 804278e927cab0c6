package org.sillok.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.committee.Allowance;
import org.sillok.committee.Openness;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.committee.Sex;
import org.sillok.decision.Outcome;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Choice;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.Stage;
import org.sillok.meeting.VoteMethod;
import org.sillok.report.Capacity;
import org.sillok.report.ExpenseSheet;
import org.sillok.report.ReportSheet;
import org.sillok.report.Retention;

/** Words, dates and sums as the office writes them. */
class WordingTest {

    static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(
                        Openness.values(),
                        Choice.values(),
                        MeetingKind.values(),
                        ItemKind.values(),
                        Outcome.values(),
                        Stage.values(),
                        SeatKind.values(),
                        SeatRole.values(),
                        Sex.values(),
                        VoteMethod.values(),
                        RecusalGround.values(),
                        Allowance.Purpose.values(),
                        ExpenseSheet.Why.values(),
                        ReportSheet.Step.Kind.values(),
                        Capacity.values(),
                        Retention.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("words")
    void hasAWordForWhateverAReportSays(Enum<?> word) {
        assertThat(Wording.of(word)).isNotNull();
    }

    @Test
    void setsNoNameOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.of(Basis.LIVE));
    }

    @Test
    void writesDaysTimesAndSums() {
        assertThat(Figures.day(LocalDate.parse("2017-03-29"))).isEqualTo("2017. 3. 29.(수)");
        assertThat(Figures.span(OffsetDateTime.parse("2017-03-29T14:00:00+09:00"), null))
                .isEqualTo("14:00~");
        assertThat(Figures.won(2_785_000)).isEqualTo("2,785,000원");
    }

    @Test
    void circlesNumbersAsFarAsThereAreCircles() {
        assertThat(Wording.circled(1)).isEqualTo("①");
        assertThat(Wording.circled(20)).isEqualTo("⑳");
        assertThat(Wording.circled(21)).isEqualTo("(21)");
    }
}
