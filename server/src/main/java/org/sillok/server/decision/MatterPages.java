package org.sillok.server.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.minutes.Matter;
import org.sillok.minutes.ReadMatter;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One matter through all its meetings. */
@Controller
final class MatterPages {

    private final Inquiry inquiry;

    MatterPages(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping("/matters/{meeting}/{item:[0-9]{1,3}}")
    String matter(
            @PathVariable String meeting, @PathVariable int item, @RequestParam @Nullable String asOf, Model model) {
        var at = inquiry.position(asOf, null);
        var sittings =
                inquiry.ask(new ReadMatter(meeting, item, at), Matter.class).sittings();
        model.addAttribute("sittings", sittings);
        model.addAttribute("latest", sittings.get(sittings.size() - 1));
        model.addAttribute("meeting", meeting);
        model.addAttribute("item", item);
        return "decision/matter";
    }
}
