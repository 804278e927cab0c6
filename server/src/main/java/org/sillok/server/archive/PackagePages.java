package org.sillok.server.archive;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.packages.PackageKind;
import org.sillok.retention.CustodySheet;
import org.sillok.retention.ReadCustody;
import org.sillok.server.archive.Packages.Outlook;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a record's packages would be, and what somebody should look at before they are handed over. */
@Controller
final class PackagePages {

    private final Inquiry inquiry;
    private final Packages packages;

    PackagePages(Inquiry inquiry, Packages packages) {
        this.inquiry = inquiry;
        this.packages = packages;
    }

    @GetMapping("/records/{meeting}/package")
    String packages(@PathVariable String meeting, Model model) throws SQLException {
        var sheet = inquiry.ask(new ReadCustody(meeting, inquiry.position(null, null)), CustodySheet.class);
        model.addAttribute("line", sheet.record());
        model.addAttribute("full", packages.outlook(meeting, PackageKind.FULL));
        model.addAttribute("published", published(meeting));
        return "archive/packages";
    }

    /** Null where nothing of the meeting is public. */
    private @Nullable Outlook published(String meeting) throws SQLException {
        try {
            return packages.outlook(meeting, PackageKind.PUBLIC);
        } catch (Complaint none) {
            if (none.kind() == Kind.NOTHING_IS_PUBLIC) {
                return null;
            }
            throw none;
        }
    }
}
