package org.sillok.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.record.Fact;
import org.sillok.report.Retention;
import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.AppraisalReviewed;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.ClassRetired;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.Defect;
import org.sillok.retention.DisposedStream;
import org.sillok.retention.Disposition;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.Official;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordClassified;
import org.sillok.retention.RecordDisposed;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.RecordInspected;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordPrechecked;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.RecordUnfrozen;
import org.sillok.retention.ScheduledClass;
import org.sillok.retention.SendersCopy;
import org.sillok.retention.StreamDisposed;

/** One fact of each kind that happens to schedules and to the keeping of a record, about people who do not exist. */
final class RetentionSamples {

    private static final String MEETING = "데이터행정위원회-2024-2";
    private static final String SCHEDULE = "누리시";
    private static final String INVENTORY = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Official CLERK = new Official("나래솔", "주무관");
    private static final Official ARCHIVIST = new Official("윤슬기", "기록연구사");
    private static final ScheduledClass CLASS = new ScheduledClass(
            "1741000-A01",
            List.of("행정", "위원회 운영"),
            Retention.TEN_YEARS,
            LocalDate.parse("2020-01-01"),
            "누리시 고시 제2019-77호");

    private RetentionSamples() {}

    static Stream<Fact> all() {
        return Stream.of(schedule(), transfer(), appraisal()).flatMap(facts -> facts);
    }

    private static Stream<Fact> schedule() {
        return Stream.of(
                new ClassAdopted(SCHEDULE, CLASS),
                new ClassRetired(SCHEDULE, "1741000-A01", LocalDate.parse("2030-01-01"), "단위과제 폐지"),
                new RecordClassified(
                        MEETING,
                        SCHEDULE,
                        CLASS,
                        LocalDate.parse("2024-09-20"),
                        LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2034-12-31"),
                        "단위과제 착오",
                        CLERK,
                        DAY));
    }

    private static Stream<Fact> transfer() {
        var defects = List.of(
                Defect.ofRecord(Defect.Kind.MISSING_CLASS),
                Defect.ofPaper(Defect.Kind.EMPTY_PAPER, 2),
                Defect.ofCount(3, 2));
        return Stream.of(
                new RecordOffered(MEETING, 2, 3, CLERK, DAY),
                new RecordPrechecked(MEETING, 2, defects, CLERK, DAY),
                new RecordInspected(MEETING, 2, List.of("쪽 누락"), ARCHIVIST, DAY),
                new RecordAccepted(MEETING, 3, 2, INVENTORY, SendersCopy.MARKED_COPY, ARCHIVIST, DAY),
                new RecordReturned(MEETING, 2, defects, List.of("쪽 누락"), "보완하여 다시 신청할 것", ARCHIVIST, DAY),
                new RecordFrozen(MEETING, 1, "감사 중", "감사원", ARCHIVIST, DAY),
                new RecordUnfrozen(MEETING, 1, "감사 종결", "감사원", ARCHIVIST, DAY));
    }

    private static Stream<Fact> appraisal() {
        var board = new BoardResolution("기록물평가심의회-2035-1", 3);
        return Stream.of(
                new CreatorsOpinionStated(MEETING, 1, Disposition.DISPOSE, "활용 없음", CLERK, DAY),
                new AppraisalReviewed(MEETING, 1, Disposition.HOLD, "소송 가능성", ARCHIVIST, DAY),
                new AppraisalResolved(MEETING, 1, Disposition.EXTEND, board, 5, 3, ARCHIVIST, DAY),
                new DispositionDecided(
                        MEETING,
                        1,
                        Disposition.EXTEND,
                        Retention.THIRTY_YEARS,
                        LocalDate.parse("2054-12-31"),
                        LocalDate.parse("2030-03-02"),
                        ARCHIVIST,
                        DAY),
                new RecordDisposed(
                        MEETING,
                        "데이터행정위원회",
                        "데이터행정위원회",
                        new MeetingNumber(2024, MeetingKind.REGULAR, 2),
                        MeetingKind.REGULAR,
                        LocalDate.parse("2024-09-10"),
                        1,
                        board,
                        List.of(new DisposedStream(MEETING, 41), new DisposedStream("report/" + MEETING, 6)),
                        List.of(INVENTORY),
                        "전자 기록 삭제",
                        ARCHIVIST,
                        DAY),
                new StreamDisposed(MEETING, MEETING, DAY));
    }
}
