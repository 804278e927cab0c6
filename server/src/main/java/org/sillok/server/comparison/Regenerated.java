package org.sillok.server.comparison;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Wording;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.decision.Decision;
import org.sillok.decision.FollowUps;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.ReadFollowUps;
import org.sillok.decision.ReadValidity;
import org.sillok.decision.ValiditySheet;
import org.sillok.disclosure.DisclosureLine;
import org.sillok.disclosure.DisclosureSheet;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.ReadDisclosure;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.VoteMethod;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.ReadMinutes;
import org.sillok.minutes.ReadTimetable;
import org.sillok.minutes.Speech;
import org.sillok.minutes.Timetable;
import org.sillok.record.Unknown;
import org.sillok.report.ReadReport;
import org.sillok.report.ReportSheet;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.CommitteeSheet;
import org.sillok.roster.ReadAttendance;
import org.sillok.roster.ReadCommittee;
import org.sillok.roster.ReadRoster;
import org.sillok.roster.Roster;
import org.sillok.server.inquiry.Inquiry;

/** What comes out of the record of a meeting, as a report would state it. */
final class Regenerated {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Inquiry inquiry;
    private final String meetingId;
    private final Map<Topic, String> told = new EnumMap<>(Topic.class);

    private Regenerated(Inquiry inquiry, String meetingId) {
        this.inquiry = inquiry;
        this.meetingId = meetingId;
    }

    static Map<Topic, String> from(Inquiry inquiry, String meetingId) {
        var regenerated = new Regenerated(inquiry, meetingId);
        var minutes = inquiry.ask(new ReadMinutes(meetingId, null), Minutes.class);
        regenerated.overview(minutes.meeting());
        regenerated.timetable();
        regenerated.roster(minutes.meeting());
        regenerated.attendance();
        regenerated.outcomes();
        regenerated.turns(minutes);
        regenerated.quorum();
        regenerated.report();
        regenerated.disclosure();
        return regenerated.told;
    }

    private void overview(MeetingSheet meeting) {
        tell(Topic.COMMITTEE, meeting.committeeName());
        if (meeting.number() != null) {
            var number = meeting.number();
            tell(
                    Topic.NUMBER,
                    "%d-%d %s"
                            .formatted(
                                    number.year(),
                                    number.ordinal(),
                                    Wording.of(number.kind()).replace("회의", "")));
        }
        tell(Topic.DATE, meeting.plannedStart().toLocalDate());
        tell(Topic.PLACE, meeting.place());
        tell(Topic.TITLE, meeting.titleAsPrinted());
        var committee = inquiry.ask(new ReadCommittee(meeting.committeeId(), null), CommitteeSheet.class);
        tell(Topic.LEGAL_BASIS, committee.legalBasis());
    }

    private void timetable() {
        var timetable = inquiry.ask(new ReadTimetable(meetingId, null), Timetable.class);
        if (timetable.opened() != null && timetable.closed() != null) {
            tell(Topic.TIME, clock(timetable.opened()) + "-" + clock(timetable.closed()));
        }
        tell(Topic.MINUTES, timetable.minutes());
        tell(
                Topic.STAGES,
                timetable.stages().stream()
                        .map(Timetable.Part::minutes)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" + ")));
    }

    private void roster(MeetingSheet meeting) {
        var day = meeting.plannedStart().toLocalDate();
        var roster = inquiry.ask(new ReadRoster(meeting.committeeId(), day, null), Roster.class);
        var count = roster.count();
        tell(Topic.SEATS, "%d = %d + %d".formatted(count.seats(), count.exOfficio(), count.appointed()));
        tell(Topic.WOMEN, count.women());
        tell(Topic.CHAIR, rows(roster.seats(), seat -> seat.role() == SeatRole.CHAIR));
        tell(Topic.VICE_CHAIR, rows(roster.seats(), seat -> seat.role() == SeatRole.VICE_CHAIR));
        tell(Topic.COUNCIL_MEMBERS, rows(roster.seats(), Roster.Seat::councilMember));
        if (!meeting.presiding().isEmpty()) {
            var last = meeting.presiding().get(meeting.presiding().size() - 1).seat();
            roster.seats().stream()
                    .filter(seat -> seat.seat().equals(last))
                    .forEach(seat -> tell(Topic.PRESIDING, Wording.of(seat.role())));
        }
    }

    /** Numbered as the annex of a report numbers them. */
    private static String rows(List<Roster.Seat> seats, Predicate<Roster.Seat> which) {
        return IntStream.range(0, seats.size())
                .filter(at -> which.test(seats.get(at)))
                .mapToObj(at -> String.valueOf(at + 1))
                .collect(Collectors.joining(", "));
    }

    private void attendance() {
        var sheet = inquiry.ask(new ReadAttendance(meetingId, null), AttendanceSheet.class);
        var count = sheet.count();
        tell(Topic.PRESENT, "%d = %d + %d".formatted(count.present(), count.exOfficio(), count.appointed()));
        tell(Topic.PRESENT_EX_OFFICIO, attended(sheet, SeatKind.EX_OFFICIO).map(Regenerated::post));
        tell(Topic.PRESENT_APPOINTED, attended(sheet, SeatKind.APPOINTED).map(Regenerated::name));
        tell(
                Topic.PROXIES,
                sheet.seats().stream()
                        .map(AttendanceSheet.Seat::proxy)
                        .filter(Objects::nonNull)
                        .map(Proxy::post));
        tell(Topic.OBSERVERS, count.observers());
        tell(Topic.ALL, count.all());
        tell(Topic.COPIES, count.all());
    }

    private static Stream<AttendanceSheet.Seat> attended(AttendanceSheet sheet, SeatKind kind) {
        return sheet.seats().stream().filter(seat -> seat.attended() && seat.kind() == kind);
    }

    private static @Nullable String post(AttendanceSheet.Seat seat) {
        return seat.proxy() == null ? seat.member().post() : seat.proxy().post();
    }

    private static @Nullable String name(AttendanceSheet.Seat seat) {
        return seat.proxy() == null ? seat.member().name() : seat.proxy().name();
    }

    /** As a document prints it: the level, and the numbers of the grounds in brackets. */
    private static String printed(DisclosureLine decision) {
        var level = Wording.of(decision.level());
        return decision.grounds().isEmpty()
                ? level
                : level
                        + decision.grounds().stream()
                                .map(ground -> String.valueOf(ground.number()))
                                .collect(Collectors.joining(" ", "(", ")"));
    }

    private void outcomes() {
        var decisions = inquiry.ask(new ReadDecisions(meetingId, null), MeetingDecisions.class)
                .decisions();
        tell(
                Topic.ITEMS,
                decisions.stream()
                        .map(item -> Wording.of(item.kind()) + " " + Form.words(item.title()) + ": "
                                + Wording.of(item.outcome()))
                        .collect(Collectors.joining(" + ")));
        tell(
                Topic.METHOD,
                decisions.stream()
                        .map(Decision::method)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(method -> method == VoteMethod.NO_OBJECTION ? "이의없음" : method.name()));
        var advice = decisions.stream().mapToInt(item -> item.advice().size()).sum();
        tell(Topic.ADVICE, advice == 0 ? null : advice);
        var followUps = inquiry.ask(new ReadFollowUps(meetingId, null), FollowUps.class);
        tell(Topic.FOLLOW_UPS, followUps.followUps().size());
    }

    private void quorum() {
        inquiry.ask(new ReadValidity(meetingId, null), ValiditySheet.class).lines().stream()
                .map(ValiditySheet.Line::reckoning)
                .findFirst()
                .ifPresent(at -> tell(
                        Topic.QUORUM,
                        "%d / %d / %d / %d"
                                .formatted(at.inOffice(), at.present(), at.neededToOpen(), at.neededToDecide())));
    }

    private void turns(Minutes minutes) {
        var speeches = minutes.stages().stream()
                .flatMap(stage -> stage.entries().stream())
                .map(MinutesEntry::speech)
                .filter(Objects::nonNull)
                .toList();
        var masked = speeches.stream().filter(Regenerated::isMasked).count();
        tell(Topic.TURNS, "%d = %d + %d".formatted(speeches.size(), masked, speeches.size() - masked));
    }

    private void report() {
        try {
            new ReportFacts(told).take(inquiry.ask(new ReadReport(meetingId, null), ReportSheet.class));
        } catch (Unknown undrafted) {
            // A meeting of which nobody has drafted a report tells nothing of it.
            told.remove(Topic.EXPENSES);
        }
    }

    private void disclosure() {
        inquiry.ask(new ReadDisclosure(meetingId, null), DisclosureSheet.class).decisions().stream()
                .filter(decision -> decision.part().equals(Part.ofRecord()) && decision.replacedBy() == null)
                .forEach(decision -> tell(Topic.DISCLOSURE, printed(decision)));
    }

    private static boolean isMasked(Speech speech) {
        return speech.speaker().kind() == Speaker.Kind.UNNAMED;
    }

    private static String clock(OffsetDateTime time) {
        return CLOCK.format(time);
    }

    private void tell(Topic topic, Stream<@Nullable String> names) {
        Collection<String> told = names.filter(Objects::nonNull).sorted().toList();
        tell(topic, String.join(", ", told));
    }

    private void tell(Topic topic, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            told.put(topic, value.toString());
        }
    }
}
