package org.sillok.query.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingClosed;
import org.sillok.query.Answering;
import org.sillok.record.Unknown;
import org.sillok.report.Retention;
import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.AppraisalReviewed;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.ClassRetired;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.CustodyLine;
import org.sillok.retention.CustodySheet;
import org.sillok.retention.Defect;
import org.sillok.retention.Disposition;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.Due;
import org.sillok.retention.FindDue;
import org.sillok.retention.Official;
import org.sillok.retention.ReadCustody;
import org.sillok.retention.ReadSchedule;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordClassified;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.RecordInspected;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordPrechecked;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.RecordUnfrozen;
import org.sillok.retention.ScheduleSheet;
import org.sillok.retention.ScheduledClass;
import org.sillok.retention.SendersCopy;
import org.sillok.retention.TransferState;
import org.sillok.retention.Voice;

/** How a record is kept, and which records fall due. */
class CustodyTest extends Answering {

    private static final Official CLERK = new Official("나래", "주무관");
    private static final Official ARCHIVIST = new Official("다솜", null);
    private static final LocalDate DAY = day("2026-11-26");
    private static final LocalDate UNTIL = day("2022-12-31");

    private static ScheduledClass inClass(Retention period, String from) {
        return new ScheduledClass("A01", List.of("행정", "위원회"), period, day(from), "고시");
    }

    /** Of a meeting that closed on 29 March 2017 and is complete on that day. */
    private void given(String meeting, Retention period) {
        var complete = day("2017-03-29");
        given(
                convened(meeting, "c", 1, 3, Basis.LIVE),
                new MeetingClosed(meeting, at("16:00")),
                new RecordClassified(
                        meeting,
                        "city",
                        inClass(period, "2010-01-01"),
                        complete,
                        Retention.from(complete),
                        period.until(complete),
                        null,
                        CLERK,
                        complete));
    }

    private CustodySheet sheet(@Nullable Long asOf) {
        return ask(new ReadCustody("m", asOf), CustodySheet.class);
    }

    private List<String> due(Due due, String until) {
        return page(new FindDue(due, null, day(until), null, 1, 20, null), CustodyLine.class).items().stream()
                .map(CustodyLine::meetingId)
                .toList();
    }

    @Test
    void tellsOfARecordBeforeAnythingWasDoneOnIt() {
        given(convened("m", "c", 1, 3, Basis.LIVE));
        var sheet = sheet(null);

        assertThat(sheet.version()).isNull();
        assertThat(sheet.record().code()).isNull();
        assertThat(sheet.record().transfer()).isEqualTo(TransferState.WITH_ITS_DEPARTMENT);
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> ask(new ReadCustody("n", null), CustodySheet.class));
    }

    @Test
    void tellsClassPeriodAndTerms() {
        given("m", Retention.FIVE_YEARS);
        var record = sheet(null).record();

        assertThat(record.classPath()).containsExactly("행정", "위원회");
        assertThat(record.keptFrom()).isEqualTo("2018-01-01");
        assertThat(record.keptUntil()).isEqualTo(UNTIL);
        assertThat(record.appraisalFrom()).isEqualTo("2023-01-01");
        assertThat(record.transferBy()).isEqualTo("2019-12-31");
    }

    @Test
    void tellsWhatCameOfEachOffer() {
        given("m", Retention.FIVE_YEARS);
        var defects = List.of(Defect.ofRecord(Defect.Kind.MISSING_BODY), Defect.ofCount(2, 1));
        given(
                new RecordOffered("m", 1, 2, CLERK, DAY),
                new RecordPrechecked("m", 1, defects, CLERK, DAY),
                new RecordInspected("m", 1, List.of("쪽 누락"), ARCHIVIST, DAY),
                new RecordReturned("m", 1, defects, List.of("쪽 누락"), "보완", ARCHIVIST, DAY),
                new RecordOffered("m", 2, 1, CLERK, DAY),
                new RecordPrechecked("m", 2, List.of(), CLERK, DAY),
                new RecordInspected("m", 2, List.of(), ARCHIVIST, DAY),
                new RecordAccepted("m", 2, 1, "a".repeat(64), SendersCopy.DELETED, ARCHIVIST, DAY));

        var offers = sheet(null).offers();
        assertThat(offers).hasSize(2);
        assertThat(offers.get(0).defects()).isEqualTo(defects);
        assertThat(offers.get(0).remarks()).containsExactly("쪽 누락");
        assertThat(offers.get(0).returned()).isEqualTo("보완");
        assertThat(offers.get(1).inventory()).isEqualTo("a".repeat(64));
        assertThat(offers.get(1).copy()).isEqualTo(SendersCopy.DELETED);
        assertThat(sheet(null).record().transfer()).isEqualTo(TransferState.ACCEPTED);
        assertThat(sheet(7L).record().transfer()).isEqualTo(TransferState.OFFERED);
        assertThat(sheet(7L).offers().get(1).endedOn()).isNull();
    }

    @Test
    void countsTheFreezesThatStand() {
        given("m", Retention.FIVE_YEARS);
        given(
                new RecordFrozen("m", 1, "감사", "감사원", ARCHIVIST, DAY),
                new RecordFrozen("m", 2, "소송", "법원", ARCHIVIST, DAY),
                new RecordUnfrozen("m", 1, "종결", "감사원", ARCHIVIST, DAY));

        assertThat(sheet(null).record().freezes()).isEqualTo(1);
        assertThat(sheet(null).freezes())
                .extracting(CustodySheet.Freeze::liftedReason)
                .containsExactly("종결", null);
    }

    @Test
    void tellsTheOpinionsInTheirTurn() {
        given("m", Retention.FIVE_YEARS);
        given(
                new CreatorsOpinionStated("m", 1, Disposition.DISPOSE, "활용 없음", CLERK, DAY),
                new AppraisalReviewed("m", 1, Disposition.EXTEND, "가치", ARCHIVIST, DAY),
                new AppraisalResolved("m", 1, Disposition.EXTEND, new BoardResolution("b", 2), 4, 3, ARCHIVIST, DAY));
        assertThat(sheet(null).record().heard()).isEqualTo(Voice.BOARD);
        given(new DispositionDecided(
                "m", 1, Disposition.EXTEND, Retention.TEN_YEARS, day("2027-12-31"), null, ARCHIVIST, DAY));

        var sheet = sheet(null);
        assertThat(sheet.opinions()).extracting(CustodySheet.Opinion::voice).containsExactly(Voice.values());
        assertThat(sheet.opinions().get(2).resolution()).isEqualTo(new BoardResolution("b", 2));
        assertThat(sheet.record().heard()).isNull();
        assertThat(sheet.record().period()).isEqualTo(Retention.TEN_YEARS);
        assertThat(sheet.record().appraisalFrom()).isEqualTo("2028-01-01");
        assertThat(sheet(5L).record().period()).isEqualTo(Retention.FIVE_YEARS);
    }

    @Test
    void listsWhatIsToBeTransferredClassifiedOrNot() {
        given("m", Retention.FIVE_YEARS);
        given(
                convened("open", "c", 2, 3, Basis.LIVE),
                convened("bare", "c", 3, 3, Basis.LIVE),
                new MeetingClosed("bare", null));
        var term = day("2019-12-31");
        var bare = sheetOf("bare").transferBy();
        assertThat(due(Due.TRANSFER, term.toString())).contains("m");
        assertThat(due(Due.TRANSFER, term.minusDays(1).toString())).doesNotContain("m");
        assertThat(due(Due.TRANSFER, bare.toString())).contains("bare").doesNotContain("open");

        given(
                new RecordOffered("m", 1, 0, CLERK, DAY),
                new RecordAccepted("m", 1, 0, "a".repeat(64), SendersCopy.DELETED, ARCHIVIST, DAY));
        assertThat(due(Due.TRANSFER, "2099-12-31")).doesNotContain("m");
    }

    private CustodyLine sheetOf(String meeting) {
        return ask(new ReadCustody(meeting, null), CustodySheet.class).record();
    }

    @Test
    void listsWhatEndsAndWhatIsToBeAppraised() {
        given("m", Retention.FIVE_YEARS);
        given("n", Retention.PERMANENT);
        assertThat(due(Due.PERIOD_END, "2022-12-30")).isEmpty();
        assertThat(due(Due.PERIOD_END, "2022-12-31")).containsExactly("m");
        assertThat(due(Due.APPRAISAL, "2022-12-31")).isEmpty();
        assertThat(due(Due.APPRAISAL, "2023-01-01")).containsExactly("m");
        var later = new FindDue(Due.APPRAISAL, day("2023-01-02"), day("2099-12-31"), null, 1, 20, null);
        assertThat(page(later, CustodyLine.class).items()).isEmpty();
        var other = new FindDue(Due.APPRAISAL, null, day("2099-12-31"), "other", 1, 20, null);
        assertThat(page(other, CustodyLine.class).items()).isEmpty();
    }

    @Test
    void listsWhatIsToBeDisposedOfUnlessFrozen() {
        given("m", Retention.FIVE_YEARS);
        given(new DispositionDecided("m", 1, Disposition.DISPOSE, null, UNTIL, null, ARCHIVIST, DAY));
        assertThat(due(Due.DISPOSAL, DAY.toString())).containsExactly("m");
        assertThat(due(Due.APPRAISAL, "2099-12-31")).isEmpty();
        given(new RecordFrozen("m", 1, "감사", "감사원", ARCHIVIST, DAY));
        assertThat(due(Due.DISPOSAL, DAY.toString())).isEmpty();
    }

    @Test
    void tellsTheClassesOfAScheduleWithTheirDays() {
        given(
                new ClassAdopted("city", inClass(Retention.FIVE_YEARS, "2010-01-01")),
                new ClassAdopted("city", inClass(Retention.TEN_YEARS, "2020-01-01")),
                new ClassRetired("city", "A01", day("2025-01-01"), "폐지"));

        var classes = ask(new ReadSchedule("city", null), ScheduleSheet.class).classes();
        assertThat(classes)
                .extracting(entry -> entry.inClass().period())
                .containsExactly(Retention.FIVE_YEARS, Retention.TEN_YEARS);
        assertThat(classes)
                .extracting(ScheduleSheet.Entry::until)
                .containsExactly(day("2019-12-31"), day("2024-12-31"));
        assertThat(ask(new ReadSchedule("city", 1L), ScheduleSheet.class).classes())
                .extracting(ScheduleSheet.Entry::until)
                .containsExactly(day("2019-12-31"), null);
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> ask(new ReadSchedule("x", null), ScheduleSheet.class));
    }
}
