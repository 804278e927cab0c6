package org.sillok.ingest.check;

import java.util.List;
import org.sillok.ingest.Finding;
import org.sillok.ingest.decode.Decoded;
import org.sillok.ingest.part.Report;

/** All checks of a report, in the order in which its parts stand. None of them changes what was read. */
public final class Checks {

    private Checks() {}

    public static List<Finding> of(Decoded decoded, Report report) {
        var findings = new Findings();
        TextChecks.look(decoded, report, findings);
        ApprovalChecks.look(report, findings);
        ChecklistChecks.look(report.checklist(), findings);
        NumberingChecks.look(report, findings);
        TimeChecks.look(report, findings);
        RosterChecks.look(report.roster(), findings);
        AttendanceChecks.look(report, findings);
        QuorumChecks.look(report, findings);
        ResultChecks.look(report, findings);
        MoneyChecks.look(report, findings);
        SpeechChecks.look(report, findings);
        EnclosureChecks.look(report, findings);
        DisclosureChecks.look(report, findings);
        return findings.all();
    }
}
