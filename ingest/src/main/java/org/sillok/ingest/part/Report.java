package org.sillok.ingest.part;

import java.util.List;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** All that was read of one report, part by part. A part that the source does not have is empty, and nothing is guessed. */
public record Report(
        Region whole,
        Head head,
        DocumentForm form,
        Checklist checklist,
        List<Cover> covers,
        List<Section> sections,
        Overview overview,
        Timetable timetable,
        Results results,
        FollowUpList followUps,
        Account account,
        Enclosures enclosures,
        List<Annex> annexes,
        Roster roster,
        Minutes minutes,
        PortalFiles files,
        DocumentInfo info) {

    public static Report read(Region whole) {
        return new ReportReader(whole).read();
    }

    /** Which meeting of which committee. */
    public Identity identity() {
        return Identity.of(this);
    }

    /** Those listed as present, held against the roster. */
    public RollCall rollCall() {
        return RollCall.of(overview.present(), roster);
    }

    /** The lines of licence of the portal. */
    public List<Said> licences() {
        return info.licences(whole);
    }
}
