package org.sillok.server.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.audit.Irregularities;
import org.sillok.audit.ReadIrregularities;
import org.sillok.decision.FollowUps;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.ReadFollowUps;
import org.sillok.decision.ReadValidity;
import org.sillok.decision.ValiditySheet;
import org.sillok.meeting.MeetingKind;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingLine;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.ReadMeeting;
import org.sillok.minutes.ReadMinutes;
import org.sillok.minutes.ReadTimetable;
import org.sillok.minutes.Timetable;
import org.sillok.record.Page;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.ReadAttendance;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is known of meetings, now or at any moment before. */
@RestController
@RequestMapping("/api/meetings")
final class MeetingViewController {

    private final Inquiry inquiry;

    MeetingViewController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping
    ResponseEntity<Page<MeetingLine>> find(
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable MeetingKind kind,
            @RequestParam @Nullable MeetingState state,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(at -> new FindMeetings(committee, year, kind, state, page, size, at), asOf, waitFor);
    }

    @GetMapping("/{meeting}")
    ResponseEntity<MeetingSheet> read(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        var position = inquiry.position(asOf, waitFor);
        var sheet = inquiry.ask(new ReadMeeting(meeting, position), MeetingSheet.class);
        return Inquiry.answered(position).eTag("\"" + sheet.version() + "\"").body(sheet);
    }

    @GetMapping("/{meeting}/roster")
    ResponseEntity<AttendanceSheet> roster(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadAttendance(meeting, at), AttendanceSheet.class, asOf, waitFor);
    }

    @GetMapping("/{meeting}/minutes")
    ResponseEntity<Minutes> minutes(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadMinutes(meeting, at), Minutes.class, asOf, waitFor);
    }

    @GetMapping("/{meeting}/decisions")
    ResponseEntity<MeetingDecisions> decisions(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadDecisions(meeting, at), MeetingDecisions.class, asOf, waitFor);
    }

    @GetMapping("/{meeting}/validity")
    ResponseEntity<ValiditySheet> validity(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadValidity(meeting, at), ValiditySheet.class, asOf, waitFor);
    }

    @GetMapping("/{meeting}/timetable")
    ResponseEntity<Timetable> timetable(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadTimetable(meeting, at), Timetable.class, asOf, waitFor);
    }

    @GetMapping("/{meeting}/follow-ups")
    ResponseEntity<FollowUps> followUps(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadFollowUps(meeting, at), FollowUps.class, asOf, waitFor);
    }

    @GetMapping("/{meeting}/irregularities")
    ResponseEntity<Irregularities> irregularities(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadIrregularities(meeting, at), Irregularities.class, asOf, waitFor);
    }
}
