package org.sillok.server.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sillok.audit.ReadTrail;
import org.sillok.disclosure.Disclosures;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.ReadMeeting;
import org.sillok.record.Page;
import org.sillok.record.Unknown;
import org.sillok.report.ReportEvent;
import org.sillok.retention.CustodySheet;
import org.sillok.retention.Disposition;
import org.sillok.retention.ReadCustody;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What would go with a record, before it goes. */
@Controller
final class DisposalPages {

    private final Inquiry inquiry;
    private final Today today;

    DisposalPages(Inquiry inquiry, Today today) {
        this.inquiry = inquiry;
        this.today = today;
    }

    @GetMapping("/records/{meeting}/disposal")
    String outlook(@PathVariable String meeting, Model model) {
        var position = inquiry.position(null, null);
        CustodySheet sheet;
        try {
            sheet = inquiry.ask(new ReadCustody(meeting, position), CustodySheet.class);
        } catch (Unknown none) {
            if (none.what().equals(Unknown.DISPOSED)) {
                return "redirect:/records/{meeting}";
            }
            throw none;
        }
        var line = sheet.record();
        model.addAttribute("line", line);
        model.addAttribute("due", line.disposition() == Disposition.DISPOSE && line.freezes() == 0);
        model.addAttribute("events", events(meeting, position));
        model.addAttribute(
                "papers",
                inquiry.ask(new ReadMeeting(meeting, position), MeetingSheet.class)
                        .papers());
        model.addAttribute("today", today.orBefore(null));
        return "retention/disposal";
    }

    /** How many each stream has, by the word for it. */
    private Map<String, Long> events(String meeting, Long position) {
        var events = new LinkedHashMap<String, Long>();
        events.put("records.disposal.meeting", total(meeting, position));
        events.put("records.disposal.report", total(ReportEvent.stream(meeting), position));
        events.put("records.disposal.disclosure", total(Disclosures.of(meeting), position));
        return events;
    }

    private long total(String stream, Long position) {
        return inquiry.ask(new ReadTrail(stream, null, null, null, null, 1, 1, position), Page.class)
                .total();
    }
}
