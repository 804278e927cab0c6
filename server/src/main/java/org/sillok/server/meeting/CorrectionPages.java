package org.sillok.server.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Choice;
import org.sillok.meeting.Manner;
import org.sillok.meeting.Nature;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Tally;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.Minutes.Corrected;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.ReadMeeting;
import org.sillok.minutes.ReadMinutes;
import org.sillok.minutes.Speech;
import org.sillok.record.Unknown;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.ReadAttendance;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands in the record of a meeting, in a form to correct it. */
@Controller
final class CorrectionPages {

    private final Inquiry inquiry;

    CorrectionPages(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping("/meetings/{meeting}/corrections/new")
    String correct(
            @PathVariable String meeting, @RequestParam Corrected what, @RequestParam String number, Model model) {
        var sheet = inquiry.ask(new ReadMeeting(meeting, null), MeetingSheet.class);
        model.addAttribute("meeting", sheet);
        model.addAttribute("what", what);
        model.addAttribute("number", number);
        model.addAttribute("natures", Nature.values());
        switch (what) {
            case OPINION -> model.addAttribute("speech", speech(meeting, number));
            case AGENDA_ITEM -> model.addAttribute("item", item(sheet, number));
            case ATTENDANCE -> attendance(meeting, number, model);
            case VOTE -> vote(meeting, number, model);
        }
        return "meeting/correction";
    }

    private Speech speech(String meeting, String number) {
        return entries(meeting)
                .map(MinutesEntry::speech)
                .filter(Objects::nonNull)
                .filter(speech -> number.equals(String.valueOf(speech.opinion())))
                .findFirst()
                .orElseThrow(() -> new Unknown("opinion", number));
    }

    private static AgendaItem item(MeetingSheet sheet, String number) {
        return sheet.agenda().stream()
                .filter(item -> number.equals(String.valueOf(item.item())))
                .findFirst()
                .orElseThrow(() -> new Unknown("item", number));
    }

    private void attendance(String meeting, String number, Model model) {
        var seat = attendance(meeting).seats().stream()
                .filter(each -> each.seat().equals(number))
                .findFirst()
                .orElseThrow(() -> new Unknown("seat", number));
        model.addAttribute("seat", seat);
        model.addAttribute("manners", Manner.values());
    }

    private void vote(String meeting, String number, Model model) {
        var vote = entries(meeting)
                .map(MinutesEntry::vote)
                .filter(Objects::nonNull)
                .filter(each -> number.equals(String.valueOf(each.question())))
                .findFirst()
                .orElseThrow(() -> new Unknown("question", number));
        model.addAttribute("vote", vote);
        model.addAttribute("tally", figures(vote.tally()));
        model.addAttribute(
                "members",
                vote.roll().isEmpty() ? List.of() : attendance(meeting).seats());
        model.addAttribute("choices", Choice.values());
        model.addAttribute(
                "cast",
                vote.roll().stream()
                        .collect(Collectors.toMap(RollEntry::seat, RollEntry::choice, (one, last) -> last)));
    }

    private static @Nullable Map<String, Integer> figures(@Nullable Tally tally) {
        return tally == null
                ? null
                : Map.of(
                        "inFavour",
                        tally.inFavour(),
                        "against",
                        tally.against(),
                        "abstained",
                        tally.abstained(),
                        "invalid",
                        tally.invalid());
    }

    private AttendanceSheet attendance(String meeting) {
        return inquiry.ask(new ReadAttendance(meeting, null), AttendanceSheet.class);
    }

    private Stream<MinutesEntry> entries(String meeting) {
        return inquiry.ask(new ReadMinutes(meeting, null), Minutes.class).stages().stream()
                .flatMap(stage -> stage.entries().stream());
    }
}
