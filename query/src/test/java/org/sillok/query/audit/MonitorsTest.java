package org.sillok.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.day;
import static org.sillok.query.Happened.founded;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.person;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.reckoning;
import static org.sillok.query.Happened.represented;
import static org.sillok.query.Happened.said;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.audit.CountObservations;
import org.sillok.audit.FindObservations;
import org.sillok.audit.Monitor;
import org.sillok.audit.Observation;
import org.sillok.audit.ObservationCounts;
import org.sillok.audit.ObservationCounts.Of;
import org.sillok.audit.ObservationCounts.OfCommittee;
import org.sillok.audit.ObservationFilter;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Subject;
import org.sillok.query.Answering;
import org.sillok.query.Happened;
import org.sillok.record.Fact;
import org.sillok.report.ApprovalLine;
import org.sillok.report.Capacity;
import org.sillok.report.Draft;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportDrafted;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;

/** What each monitor sees, and beside it what comes near and is not seen. */
class MonitorsTest extends Answering {

    /** The meetings are held on 18 March: signed by the 25th, published by the 28th. */
    private static final String LATER = "2026-04-30";

    private String today = LATER;

    @BeforeEach
    void found() {
        given(founded("c", "가람시 정보화위원회"));
    }

    @Test
    void seeAQuorumThatAProxyMakes() {
        given(
                convened("m", "c", 1, 5, Basis.LIVE),
                opened("m", reckoning(5, 3, true, "seat-2"), "14:00"),
                convened("near", "c", 2, 5, Basis.LIVE),
                opened("near", reckoning(5, 4, true, "seat-2"), "14:00"),
                convened("failed", "c", 3, 5, Basis.LIVE),
                opened("failed", reckoning(5, 2, false, "seat-2"), "14:00"));

        var seen = only(Monitor.QUORUM_ONLY_BY_PROXY);

        assertThat(seen.meetingId()).isEqualTo("m");
        assertThat(seen.article()).isEqualTo("제8조제1항");
        assertThat(seen.rule()).isEqualTo("A_QUORUM_OPENS_THE_MEETING");
        assertThat(seen.facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "inOffice",
                        "5",
                        "neededToOpen",
                        "3",
                        "present",
                        "3",
                        "withoutProxies",
                        "2",
                        "seats",
                        "seat-2"));
        assertThat(seen.place()).isEqualTo("/meetings/m/validity");
        assertThat(seen.since()).isEqualTo(day("2026-03-18"));
        assertThat(seen.position()).isEqualTo(2);
    }

    @Test
    void seeAResolutionForWhichNothingWasPut() {
        given(
                convened("m", "c", 1, 5, Basis.TRANSCRIBED),
                irregular("m", "A_RESOLUTION_NEEDS_A_QUESTION"),
                convened("near", "c", 2, 5, Basis.TRANSCRIBED),
                irregular("near", "A_RESOLUTION_NEEDS_A_VOTE"));

        var seen = only(Monitor.RESOLUTION_WITHOUT_QUESTION);

        assertThat(seen.meetingId()).isEqualTo("m");
        assertThat(seen.facts()).isEqualTo(Map.of("item", "1", "finding", "UNCHECKABLE"));
        assertThat(seen.place()).isEqualTo("/meetings/m/decisions#item-1");
    }

    @Test
    void seeAnApproverWhoSatThere() {
        given(convened("m", "c", 1, 5, Basis.LIVE), drafted("m"));
        given(approved("m", new Signatory("국장", person(3).name())));
        given(convened("near", "c", 2, 5, Basis.LIVE), drafted("near"));
        given(approved("near", new Signatory("국장", person(9).name())));

        var seen = only(Monitor.APPROVER_TOOK_PART);

        assertThat(seen.meetingId()).isEqualTo("m");
        assertThat(seen.facts()).isEqualTo(Map.of("approver", person(3).name(), "post", "국장", "seat", "seat-3"));
        assertThat(seen.since()).isEqualTo(day("2026-03-24"));
    }

    @Test
    void seeAnApproverOfTheSponsor() {
        given(convened("m", "c", 1, 5, Basis.LIVE), placed("m", 1, ItemKind.DELIBERATION, "안건"), drafted("m"));
        given(approved("m", new Signatory("정보기획과장", person(9).name())));
        given(convened("near", "c", 2, 5, Basis.LIVE), placed("near", 1, ItemKind.DELIBERATION, "안건"));
        given(drafted("near"), approved("near", new Signatory("정보기획관", person(9).name())));

        var seen = only(Monitor.APPROVER_TOOK_PART);

        assertThat(seen.meetingId()).isEqualTo("m");
        assertThat(seen.facts()).containsEntry("item", "1").containsEntry("sponsor", "정보기획과");
    }

    @Test
    void seeMinutesThatNobodySignedInTime() {
        given(closed("m", 1, Basis.LIVE));
        given(closed("late", 2, Basis.TRANSCRIBED));
        given(signed("late", "2026-03-26"));
        given(closed("near", 3, Basis.LIVE));
        given(signed("near", "2026-03-25"));
        given(closed("silent", 4, Basis.TRANSCRIBED));

        assertThat(seen(Monitor.MINUTES_UNSIGNED, null))
                .extracting(Observation::meetingId)
                .containsExactlyInAnyOrder("m", "late");
        assertThat(seen(Monitor.MINUTES_UNSIGNED, null))
                .extracting(Observation::since)
                .containsOnly(day("2026-03-26"));
        assertThat(seen(Monitor.MINUTES_UNSIGNED, null).stream()
                        .filter(each -> "late".equals(each.meetingId()))
                        .map(Observation::facts))
                .containsExactly(
                        Map.of("ended", "2026-03-18", "days", "7", "due", "2026-03-25", "signed", "2026-03-26"));
        today = "2026-03-25";
        assertThat(seen(Monitor.MINUTES_UNSIGNED, null))
                .extracting(Observation::meetingId)
                .containsExactly("late");
    }

    @Test
    void seeMinutesThatNobodyDecidedToPublishInTime() {
        given(closed("m", 1, Basis.LIVE));
        given(closed("near", 2, Basis.LIVE));
        given(decided("near", 1, Part.ofRecord(), Openness.PARTIAL, List.of(Ground.PERSONAL_DATA)));
        given(closed("silent", 3, Basis.TRANSCRIBED));

        var seen = only(Monitor.MINUTES_UNPUBLISHED);

        assertThat(seen.meetingId()).isEqualTo("m");
        assertThat(seen.since()).isEqualTo(day("2026-03-29"));
        assertThat(seen.facts()).isEqualTo(Map.of("ended", "2026-03-18", "days", "10", "due", "2026-03-28"));
        today = "2026-03-28";
        assertThat(seen(Monitor.MINUTES_UNPUBLISHED, null)).isEmpty();
    }

    @Test
    void seeASeatThatIsMostlyEmpty() {
        given(closed("one", 1, Basis.LIVE));
        given(closed("two", 2, Basis.LIVE));
        given(closed("three", 3, Basis.LIVE));
        given(attended("one", 1, "14:00"), attended("two", 1, "14:00"));
        given(represented("one", 2, "14:00"), attended("two", 2, "14:00"));
        given(attended("one", 3, "14:00"));
        given(convened("to come", "c", 4, 3, Basis.LIVE));

        var seen = only(Monitor.ATTENDANCE_UNDER_HALF);

        assertThat(seen.meetingId()).isNull();
        assertThat(seen.facts())
                .isEqualTo(Map.of(
                        "name",
                        person(3).name(),
                        "seat",
                        "seat-3",
                        "year",
                        "2026",
                        "meetings",
                        "3",
                        "attended",
                        "1",
                        "byProxy",
                        "0"));

        given(absent("two", 2));
        assertThat(seen(Monitor.ATTENDANCE_UNDER_HALF, null))
                .extracting(
                        each -> each.facts().get("seat") + " " + each.facts().get("byProxy"))
                .containsExactlyInAnyOrder("seat-3 0", "seat-2 1");
    }

    /** Half is not under half. */
    @Test
    void seeNothingWhereASeatIsEmptyEveryOtherTime() {
        given(closed("one", 1, Basis.LIVE));
        given(closed("two", 2, Basis.LIVE));
        given(attended("one", 1, null), attended("one", 2, null), attended("two", 3, null));

        assertThat(seen(Monitor.ATTENDANCE_UNDER_HALF, null)).isEmpty();
    }

    @Test
    void seeWhatWasCorrectedAfterTheAdoption() {
        given(closed("m", 1, Basis.LIVE));
        given(said("m", 1, "앞", 1), said("m", 2, "앞", 1));
        given(corrected("m", 1), new MinutesAdopted("m", day("2026-03-24")), corrected("m", 2));

        var seen = only(Monitor.CORRECTION_AFTER_ADOPTION);

        assertThat(seen.facts())
                .isEqualTo(Map.of(
                        "adopted",
                        "2026-03-24",
                        "corrected",
                        "OPINION",
                        "number",
                        "2",
                        "nature",
                        "WORDING",
                        "reason",
                        "오자",
                        "by",
                        "간사"));
        assertThat(seen.place()).isEqualTo("/meetings/m?speech=2#speech-2");
    }

    @Test
    void seeAPaperThatIsWithheldWithoutAGround() {
        given(closed("m", 1, Basis.IMPORTED));
        given(paper("m", 1, Openness.CLOSED), paper("m", 2, Openness.OPEN), paper("m", 3, Openness.CLOSED));
        given(paper("m", 4, Openness.OPEN));
        given(decided("m", 1, Part.paper(3), Openness.CLOSED, List.of(Ground.TRADE_SECRETS)));
        given(decided("m", 2, Part.paper(4), Openness.CLOSED, List.of()));

        assertThat(seen(Monitor.PAPER_WITHHELD_WITHOUT_GROUND, null))
                .extracting(each -> each.facts().get("paper"))
                .containsExactlyInAnyOrder("1", "4");
        assertThat(seen(Monitor.PAPER_WITHHELD_WITHOUT_GROUND, null))
                .extracting(Observation::place)
                .contains("/meetings/m/papers#paper-1");

        given(decided("m", 3, Part.ofRecord(), Openness.CLOSED, List.of(Ground.DECISION_PROCESS)));
        assertThat(seen(Monitor.PAPER_WITHHELD_WITHOUT_GROUND, null))
                .extracting(each -> each.facts().get("paper"))
                .containsExactly("4");
    }

    @Test
    void tellOfAPastMomentWhatWasSeenThen() {
        given(closed("m", 1, Basis.LIVE));
        var before = ledger.last();
        given(signed("m", "2026-03-20"));

        assertThat(seen(Monitor.MINUTES_UNSIGNED, null)).isEmpty();
        assertThat(seen(Monitor.MINUTES_UNSIGNED, before))
                .extracting(Observation::meetingId)
                .containsExactly("m");
        // Of a position alone: the day on which its fact was recorded, 2 March, long before anything was due.
        var then = new FindObservations(new ObservationFilter(null, null, null, null), 1, 20, before);
        assertThat(page(then, Observation.class).items())
                .extracting(Observation::monitor)
                .doesNotContain(Monitor.MINUTES_UNSIGNED);
    }

    @Test
    void areCountedByEachOtherCondition() {
        given(founded("d", "나래시 도시위원회"));
        given(closed("m", 1, Basis.LIVE));
        given(convened("n", "d", 1, 1, Basis.LIVE), attended("n", 1, null), new MeetingClosed("n", at("15:30")));
        given(signed("n", "2026-03-20"));

        var all = new ObservationFilter(null, null, null, day(LATER));
        var counts = ask(new CountObservations(all, null), ObservationCounts.class);

        assertThat(counts.monitors())
                .containsExactly(
                        new Of<>(Monitor.ATTENDANCE_UNDER_HALF, 3),
                        new Of<>(Monitor.MINUTES_UNPUBLISHED, 2),
                        new Of<>(Monitor.MINUTES_UNSIGNED, 1));
        assertThat(counts.committees())
                .containsExactly(new OfCommittee("c", "가람시 정보화위원회", 5), new OfCommittee("d", "나래시 도시위원회", 1));
        assertThat(counts.years()).containsExactly(new Of<>(2026, 6));
        var found = new FindObservations(new ObservationFilter(null, "d", 2026, day(LATER)), 1, 20, null);
        assertThat(page(found, Observation.class).items())
                .extracting(Observation::monitor)
                .containsExactly(Monitor.MINUTES_UNPUBLISHED);
        assertThat(page(
                                new FindObservations(new ObservationFilter(null, null, 2025, day(LATER)), 1, 20, null),
                                Observation.class)
                        .total())
                .isZero();
    }

    private Observation only(Monitor monitor) {
        var seen = seen(monitor, null);
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }

    private List<Observation> seen(Monitor monitor, @Nullable Long asOf) {
        var filter = new ObservationFilter(monitor, null, null, day(today));
        return page(new FindObservations(filter, 1, 20, asOf), Observation.class)
                .items();
    }

    private static Fact[] closed(String meeting, int ordinal, Basis basis) {
        return new Fact[] {Happened.convened(meeting, "c", ordinal, 3, basis), new MeetingClosed(meeting, at("15:30"))};
    }

    private static MinutesSigned signed(String meeting, String day) {
        return new MinutesSigned(meeting, Speaker.seat("seat-1"), day(day));
    }

    private static IrregularityFound irregular(String meeting, String rule) {
        return new IrregularityFound(
                meeting, rule, Finding.UNCHECKABLE, new Subject(Subject.Kind.ITEM, "1"), Map.of("item", "1"));
    }

    private static OpinionCorrected corrected(String meeting, int opinion) {
        return new OpinionCorrected(meeting, opinion, "앞", "뒤", Nature.WORDING, "오자", "간사");
    }

    private static AttendanceCorrected absent(String meeting, int seat) {
        return new AttendanceCorrected(
                meeting,
                "seat-" + seat,
                person(seat),
                new Attendance(true, null, Manner.IN_PERSON, null, null),
                new Attendance(false, null, Manner.IN_PERSON, null, null),
                "오기",
                "간사");
    }

    private static PaperFiled paper(String meeting, int number, Openness filed) {
        return new PaperFiled(
                meeting, number, "붙임 " + number + ".hwp", "application/x-hwp", 10, "a".repeat(64), List.of(), filed);
    }

    private static ReportDrafted drafted(String meeting) {
        var line = new ApprovalLine(
                new Signatory("주무관", person(8).name()), List.of(), List.of(), new Signatory("국장", null), null);
        return new ReportDrafted(
                meeting, Basis.LIVE, new Draft("결과보고", null, null, List.of(), line, day("2026-03-20")));
    }

    private static ReportApproved approved(String meeting, Signatory by) {
        var signature = new Signature(day("2026-03-24"), null, null);
        return new ReportApproved(meeting, 1, by, Capacity.OWN, null, null, signature, "c".repeat(64));
    }

    private static DisclosureDecided decided(
            String meeting, int number, Part part, Openness level, List<Ground> grounds) {
        return new DisclosureDecided(
                meeting,
                number,
                part,
                level,
                grounds,
                "사유",
                "과장",
                day("2026-03-20"),
                null,
                null,
                null,
                Basis.LIVE,
                null);
    }
}
