package org.sillok.server.meeting;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.decision.FollowUps;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.ReadFollowUps;
import org.sillok.decision.ReadValidity;
import org.sillok.decision.ValiditySheet;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.ReadMeeting;
import org.sillok.minutes.ReadMinutes;
import org.sillok.minutes.ReadTimetable;
import org.sillok.minutes.Timetable;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.ReadAttendance;
import org.sillok.server.inquiry.AsOf;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a meeting's record show, each as of its moment. */
@Component
public final class RecordSheets {

    private final Inquiry inquiry;
    private final Words words;

    RecordSheets(Inquiry inquiry, Words words) {
        this.inquiry = inquiry;
        this.words = words;
    }

    /** What stands above every page of a meeting. */
    public MeetingSheet head(String meeting, String tab, AsOf moment, Model model) {
        var sheet = inquiry.ask(new ReadMeeting(meeting, moment.position()), MeetingSheet.class);
        head(sheet, tab, moment, model);
        return sheet;
    }

    private void head(MeetingSheet sheet, String tab, AsOf moment, Model model) {
        model.addAttribute("meeting", sheet);
        model.addAttribute(
                "title",
                words.say("record." + tab) + " – " + sheet.committeeName() + " "
                        + words.title(sheet.number(), sheet.kind()));
        model.addAttribute("meetingId", sheet.meetingId());
        model.addAttribute("tab", tab);
        model.addAttribute("moment", moment);
        model.addAttribute("titles", sheet.agenda().stream().collect(toMap(AgendaItem::item, AgendaItem::title)));
    }

    /** The end of the minutes as they were at a moment. */
    public void minutes(String meeting, AsOf moment, Model model) {
        var minutes = read(meeting, moment);
        minutes(minutes, Leaf.of(minutes.stages(), null, null, true), moment, model);
    }

    void minutes(String meeting, @Nullable Integer page, @Nullable Integer speech, AsOf moment, Model model) {
        var minutes = read(meeting, moment);
        head(minutes.meeting(), "minutes", moment, model);
        var goesOn = goesOn(minutes.meeting().state());
        minutes(minutes, Leaf.of(minutes.stages(), page, speech, goesOn), moment, model);
    }

    private void minutes(Minutes minutes, Leaf leaf, AsOf moment, Model model) {
        var seats = seats(attendance(minutes.meeting().meetingId(), moment));
        model.addAttribute("minutes", minutes);
        model.addAttribute("leaf", leaf);
        model.addAttribute("seats", seats);
        model.addAttribute("corrections", new Corrections(seats, words).of(minutes.corrections()));
    }

    /** Who was there. */
    public void roster(String meeting, AsOf moment, Model model) {
        var attendance = attendance(meeting, moment);
        var seats = seats(attendance);
        model.addAttribute("attendance", attendance);
        model.addAttribute("seats", seats);
        model.addAttribute(
                "corrections",
                new Corrections(seats, words).of(read(meeting, moment).corrections()));
        model.addAttribute("timetable", inquiry.ask(new ReadTimetable(meeting, moment.position()), Timetable.class));
    }

    /** What became of the items, and what is to be done. */
    public void decisions(String meeting, AsOf moment, Model model) {
        var at = moment.position();
        var decided = inquiry.ask(new ReadDecisions(meeting, at), MeetingDecisions.class)
                .decisions();
        model.addAttribute(
                "decisions",
                decided.stream().collect(toMap(Decision::item, decision -> decision, (one, last) -> last)));
        model.addAttribute("reckonings", reckonings(meeting, moment));
        model.addAttribute("followUps", inquiry.ask(new ReadFollowUps(meeting, at), FollowUps.class));
    }

    AttendanceSheet attendance(String meeting, AsOf moment) {
        return inquiry.ask(new ReadAttendance(meeting, moment.position()), AttendanceSheet.class);
    }

    static Map<String, String> seats(AttendanceSheet attendance) {
        return attendance.seats().stream()
                .collect(toMap(AttendanceSheet.Seat::seat, seat -> seat.member().name()));
    }

    private Minutes read(String meeting, AsOf moment) {
        return inquiry.ask(new ReadMinutes(meeting, moment.position()), Minutes.class);
    }

    private Map<Integer, ValiditySheet.Line> reckonings(String meeting, AsOf moment) {
        var byItem = new HashMap<Integer, ValiditySheet.Line>();
        for (var line : inquiry.ask(new ReadValidity(meeting, moment.position()), ValiditySheet.class)
                .lines()) {
            if (line.item() != null) {
                byItem.put(line.item(), line);
            }
        }
        return byItem;
    }

    private static boolean goesOn(MeetingState state) {
        return state == MeetingState.OPEN || state == MeetingState.RECESSED;
    }
}
