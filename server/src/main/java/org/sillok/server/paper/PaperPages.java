package org.sillok.server.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.Paper;
import org.sillok.minutes.ReadMeeting;
import org.sillok.record.Contents;
import org.sillok.server.content.FormFile;
import org.sillok.server.content.Intake;
import org.sillok.server.desk.Bounds;
import org.sillok.server.desk.Committees;
import org.sillok.server.inquiry.AsOf;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.meeting.RecordSheets;
import org.sillok.server.page.Typed;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Explanation;
import org.sillok.server.problem.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

/** The papers of a meeting: which there are, whose bytes are kept, and forms to hand them in. */
@Controller
final class PaperPages {

    private static final Set<MeetingState> BEFORE_THE_END =
            Set.of(MeetingState.CONVENED, MeetingState.OPEN, MeetingState.RECESSED);

    private final Inquiry inquiry;
    private final RecordSheets sheets;
    private final Contents contents;
    private final Intake intake;
    private final Committees committees;

    PaperPages(Inquiry inquiry, RecordSheets sheets, Contents contents, Intake intake, Committees committees) {
        this.inquiry = inquiry;
        this.sheets = sheets;
        this.contents = contents;
        this.intake = intake;
        this.committees = committees;
    }

    @GetMapping("/meetings/{meeting}/papers")
    String papers(@PathVariable String meeting, @RequestParam @Nullable String asOf, Model model) {
        var moment = AsOf.of(asOf, inquiry);
        var sheet = sheets.head(meeting, "papers", moment, model);
        model.addAttribute("kept", kept(sheet));
        model.addAttribute("open", BEFORE_THE_END.contains(sheet.state()));
        model.addAttribute("disclosures", List.of(Openness.values()));
        return "meeting/papers";
    }

    /** The bytes of a paper that is filed already: those that it names, and no others. */
    @PostMapping("/meetings/{meeting}/papers/{paper:[0-9]{1,9}}/content")
    String handIn(
            @PathVariable String meeting,
            @PathVariable int paper,
            HttpServletRequest request,
            HttpServletResponse response,
            Principal clerk,
            Locale language,
            Model model) {
        try {
            var sheet = inquiry.ask(new ReadMeeting(meeting, inquiry.position(null, null)), MeetingSheet.class);
            Bounds.of(clerk, committees).require(sheet.committeeId());
            keep(PaperController.paper(sheet, paper), request);
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            return "redirect:" + address(meeting) + "#paper-" + paper;
        } catch (RuntimeException refused) {
            var why = Explanation.of(refused, language);
            if (why == null) {
                throw refused;
            }
            response.setStatus(why.status());
            model.addAttribute("typed", new Typed("content-" + paper, Map.of(), why));
            model.addAttribute("here", address(meeting));
            return papers(meeting, null, model);
        }
    }

    /** An id may have letters that an address has to spell. */
    private static String address(String meeting) {
        return "/meetings/" + UriUtils.encodePathSegment(meeting, UTF_8) + "/papers";
    }

    private void keep(Paper paper, HttpServletRequest request) {
        var file = FormFile.of(request);
        if (file == null) {
            throw new Complaint(Kind.MISSING_PARAMETER, Map.of("parameter", FormFile.FIELD));
        }
        intake.keep(file, file.getSize(), paper.sha256());
    }

    private Set<Integer> kept(MeetingSheet sheet) {
        return sheet.papers().stream()
                .filter(paper -> contents.size(paper.sha256()).isPresent())
                .map(Paper::paper)
                .collect(Collectors.toUnmodifiableSet());
    }
}
