package org.sillok.server.sitting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Unknown;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Where a meeting is convened, recorded, and followed from the room. */
@Controller
final class DeskPages {

    private final Inquiry inquiry;
    private final Sittings sittings;
    private final Words words;

    DeskPages(Inquiry inquiry, Sittings sittings, Words words) {
        this.inquiry = inquiry;
        this.words = words;
        this.sittings = sittings;
    }

    @GetMapping("/meetings/new")
    String convene(@RequestParam @Nullable String committee, Model model) {
        var known = inquiry.ask(new FindCommittees(null), Committees.class);
        model.addAttribute(
                "committees",
                known.committees().stream()
                        .filter(line -> line.dissolvedOn() == null)
                        .toList());
        model.addAttribute("chosen", committee);
        model.addAttribute("today", LocalDate.now(RoomClock.ZONE));
        model.addAttribute("choices", Choices.CONVENING);
        return "meeting/convene";
    }

    /** The desk follows the item that the meeting is at. */
    @GetMapping("/meetings/{meeting}/desk")
    String desk(@PathVariable String meeting, Model model) {
        return show("desk", sittings.of(meeting), null, model);
    }

    /** The desk at an item that the clerk chose. The item is part of the path, for a refused form comes back to it. */
    @GetMapping("/meetings/{meeting}/desk/items/{item}")
    String desk(@PathVariable String meeting, @PathVariable int item, Model model) {
        var sitting = sittings.of(meeting);
        if (sitting.agenda().item(item) == null) {
            throw new Unknown("item", String.valueOf(item));
        }
        return show("desk", sitting, item, model);
    }

    @GetMapping("/meetings/{meeting}/room")
    String room(@PathVariable String meeting, Model model) {
        return show("room", sittings.of(meeting), null, model);
    }

    /** An id may have letters that an address has to spell. */
    private static String encoded(String meeting) {
        return UriUtils.encodePathSegment(meeting, StandardCharsets.UTF_8);
    }

    private String show(String page, Sitting sitting, @Nullable Integer item, Model model) {
        model.addAllAttributes(Map.of(
                "sheet",
                sitting,
                "meetingId",
                sitting.meeting().meetingId(),
                "desk",
                "/meetings/" + encoded(sitting.meeting().meetingId()) + "/desk",
                "forms",
                "/forms/meetings/" + encoded(sitting.meeting().meetingId()),
                "seats",
                sitting.names(),
                "titles",
                sitting.titles()));
        var sheet = sitting.meeting();
        model.addAttribute("title", words.say(page + ".title", words.title(sheet.number(), sheet.kind())));
        model.addAttribute("choices", Choices.of(sitting));
        model.addAttribute("current", sitting.agenda().current(item));
        return "meeting/" + page;
    }
}
