package org.sillok.server.publication;

import java.util.List;
import java.util.Set;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.ReadMeeting;
import org.sillok.query.publication.Proof;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The public edition of a meeting before citizens read it, set as they will read it, for those who decide on it. */
@Controller
final class PreviewPages {

    private final Proof proof;
    private final Inquiry inquiry;
    private final Public words;

    PreviewPages(Proof proof, Inquiry inquiry, Words words) {
        this.proof = proof;
        this.inquiry = inquiry;
        this.words = new Public(words);
    }

    @ModelAttribute("public")
    Public words() {
        return words;
    }

    @GetMapping("/meetings/{meeting}/disclosure/preview")
    String preview(@PathVariable String meeting, Model model) {
        var position = inquiry.position(null, null);
        model.addAttribute("meeting", inquiry.ask(new ReadMeeting(meeting, position), MeetingSheet.class));
        var composed = proof.of(meeting, position).orElse(null);
        model.addAttribute("composed", composed);
        if (composed != null) {
            model.addAttribute("line", composed.line());
            model.addAttribute("edition", composed.edition());
            model.addAttribute("editions", List.of());
            model.addAttribute("kept", Set.of());
        }
        return "public/preview";
    }
}
