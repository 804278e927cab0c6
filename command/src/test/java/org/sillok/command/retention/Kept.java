package org.sillok.command.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Trial;
import org.sillok.command.committee.Committees;
import org.sillok.committee.Openness;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.record.Fact;
import org.sillok.report.Capacity;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Registration;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportRegistered;
import org.sillok.report.Retention;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.DisposedStream;
import org.sillok.retention.Official;
import org.sillok.retention.RecordClassified;
import org.sillok.retention.ScheduledClass;

/** A record by words: the meeting ended on 29 March 2017, its report is complete on 19 April. */
final class Kept {

    static final String ID = "m1";
    static final String BOARD = "board-2026-1";
    static final String SCHEDULE = "city";
    static final String BODY = "b".repeat(64);
    static final String PAPER = "a".repeat(64);
    static final LocalDate ENDED = LocalDate.parse("2017-03-29");
    static final LocalDate COMPLETE = LocalDate.parse("2017-04-19");
    static final LocalDate LATER = LocalDate.parse("2026-11-26");
    static final Official CLERK = new Official("나래솔", "주무관");
    static final Official ARCHIVIST = new Official("윤슬기", "기록연구사");
    static final ScheduledClass FIVE_YEARS = inClass("A01", Retention.FIVE_YEARS, LocalDate.parse("2010-01-01"));

    private final Map<String, List<Fact>> streams = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>(Map.of(BODY, 2_000, PAPER, 10));
    private final List<DisposedStream> ended = new ArrayList<>();
    private @Nullable String source;

    private Kept() {
        streams.put(ID, List.of(convened(ID, SeatKind.APPOINTED), closed(ENDED)));
        streams.put("report/" + ID, List.of(approved(), registered()));
        streams.put("schedule/" + SCHEDULE, List.of(new ClassAdopted(SCHEDULE, FIVE_YEARS)));
    }

    /** The record as it should be. */
    static Kept record() {
        return new Kept();
    }

    /** Of which these facts are recorded, beside the calling of the meeting; its report is the one above. */
    Kept meeting(Fact... facts) {
        streams.put(
                ID,
                Stream.concat(Stream.of(convened(ID, SeatKind.APPOINTED)), Stream.of(facts))
                        .toList());
        return this;
    }

    Kept report(Fact... facts) {
        streams.put("report/" + ID, List.of(facts));
        return this;
    }

    Kept schedule(ScheduledClass... classes) {
        streams.put(
                "schedule/" + SCHEDULE,
                Stream.of(classes)
                        .map(each -> (Fact) new ClassAdopted(SCHEDULE, each))
                        .toList());
        return this;
    }

    Kept source(String digest) {
        source = digest;
        return this;
    }

    Kept bytes(String digest, @Nullable Integer size) {
        if (size == null) {
            sizes.remove(digest);
        } else {
            sizes.put(digest, size);
        }
        return this;
    }

    /** A board has met and resolved on its first item. */
    Kept board(SeatKind... seats) {
        var resolved = new ResolutionPassed(BOARD, 1, 1, Passage.AS_PROPOSED, null, List.of(), reckoning(), null);
        streams.put(BOARD, List.of(convened(BOARD, seats), resolved));
        return this;
    }

    /** A stream beside those of the meeting, such as a document's. */
    Kept stream(String stream, Fact... facts) {
        streams.put(stream, List.of(facts));
        return this;
    }

    /** The streams that got a last event, each with the number that it has. */
    List<DisposedStream> ended() {
        return ended;
    }

    Trial<Custody> trial() {
        return new Trial<>(Custody.class, shelves());
    }

    /** Classified, so that its five years ended with 2022. */
    Trial<Custody> classified() {
        return trial().given(into(FIVE_YEARS));
    }

    private Shelves shelves() {
        return new Shelves(
                stream -> streams.getOrDefault(stream, List.of()),
                meeting -> source,
                digest -> Optional.ofNullable(sizes.get(digest)),
                (last, sequence) -> ended.add(new DisposedStream(last.stream(), sequence)));
    }

    static ScheduledClass inClass(String code, Retention period, LocalDate from) {
        return new ScheduledClass(code, List.of("행정", "위원회 운영"), period, from, "기록관리기준표 고시");
    }

    static MeetingClosed closed(@Nullable LocalDate on) {
        return new MeetingClosed(ID, on == null ? null : OffsetDateTime.parse(on + "T16:00+09:00"));
    }

    static PaperFiled paper(int number, String name, long size) {
        return new PaperFiled(ID, number, name, "application/pdf", size, PAPER, List.of(), Openness.OPEN);
    }

    static ReportApproved approved() {
        return new ReportApproved(
                ID, 1, new Signatory("국장", "라온"), Capacity.OWN, null, null, new Signature(COMPLETE, null, null), BODY);
    }

    static ReportRegistered registered() {
        var registration = new Registration(
                new DocumentNumber("정보과", 12), null, List.of("행정"), Retention.FIVE_YEARS, null, List.of(), List.of());
        return new ReportRegistered(ID, 1, registration, COMPLETE, null, null);
    }

    static RecordClassified into(ScheduledClass inClass) {
        var until = inClass.period().until(COMPLETE);
        var from = LocalDate.parse("2018-01-01");
        return new RecordClassified(ID, SCHEDULE, inClass, COMPLETE, from, until, null, CLERK, COMPLETE);
    }

    private static MeetingConvened convened(String id, SeatKind... seats) {
        var members = new ArrayList<SeatInOffice>();
        for (var kind : seats) {
            var seat = "s" + (members.size() + 1);
            members.add(new SeatInOffice(seat, kind, SeatRole.MEMBER, false, Committees.person("위원 " + seat)));
        }
        return new MeetingConvened(
                id,
                Committees.ID,
                "위원회",
                "가람시",
                null,
                MeetingKind.EXTRAORDINARY,
                Basis.LIVE,
                null,
                OffsetDateTime.parse("2017-03-29T14:00+09:00"),
                null,
                "회의실 6",
                null,
                null,
                members,
                Committees.rules(),
                null,
                null);
    }

    private static Reckoning reckoning() {
        var text = Committees.article("제43조");
        return new Reckoning(3, 3, List.of("s1", "s2", "s3"), List.of(), 2, 2, true, text, text, List.of());
    }
}
