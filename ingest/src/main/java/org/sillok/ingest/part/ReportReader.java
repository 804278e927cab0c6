package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import org.sillok.ingest.part.Outline.Part;
import org.sillok.ingest.part.Outline.Piece;
import org.sillok.ingest.text.Region;

/** Hands each piece of the outline to the reader of its part. The first of a kind counts; a second is left unparsed. */
final class ReportReader {

    /** The longest bullet with its blanks. */
    private static final int BULLET = 4;

    private final Region whole;
    private final List<Cover> covers = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private Head head = new Head(null);
    private DocumentForm form = new DocumentForm(null, null, null, null, Signatures.none());
    private Checklist checklist = Checklist.none();
    private Overview overview = Overview.none();
    private Timetable timetable = Timetable.none();
    private Results results = Results.none();
    private FollowUpList followUps = FollowUpList.none();
    private Account account = Account.none();
    private Enclosures enclosures = Enclosures.none();
    private Roster roster = Roster.none();
    private Minutes minutes = Minutes.none();
    private PortalFiles files = PortalFiles.none();
    private DocumentInfo info = DocumentInfo.none();

    ReportReader(Region whole) {
        this.whole = whole;
    }

    Report read() {
        var pieces = Outline.of(whole);
        pieces.forEach(this::read);
        if (overview.equals(Overview.none())) {
            meetingPage(pieces);
        }
        return new Report(
                whole,
                head,
                form,
                checklist,
                List.copyOf(covers),
                List.copyOf(sections),
                overview,
                timetable,
                results,
                followUps,
                account,
                enclosures,
                List.copyOf(annexes),
                roster,
                minutes,
                files,
                info);
    }

    private void read(Piece piece) {
        var region = piece.region();
        switch (piece.part()) {
            case HEAD -> head = Head.read(region);
            case FORM -> form = DocumentForm.read(region);
            case CHECKLIST -> checklist = Checklist.read(region);
            case COVER -> covers.add(Cover.read(region));
            case SECTION -> section(Section.read(region));
            case ENCLOSURES -> enclosures = enclosures.entries().isEmpty() ? Enclosures.read(region) : enclosures;
            case ANNEX -> annex(Annex.read(region));
            case NOTICE -> PortalNotice.read(region);
            case FILES -> files = PortalFiles.read(region);
            case INFO -> info = DocumentInfo.read(region);
        }
    }

    private void section(Section section) {
        sections.add(section);
        var body = section.body();
        switch (section.topic()) {
            case OVERVIEW -> overview(body);
            case RESULTS -> results = results.items().isEmpty() ? Results.read(body) : results;
            case FOLLOW_UPS -> followUps = followUps.entries().isEmpty() ? FollowUpList.read(body) : followUps;
            case EXPENSES -> account = account.lines().isEmpty() ? Account.read(body) : account;
            case OTHER -> {}
        }
    }

    private void overview(Region body) {
        if (overview.equals(Overview.none())) {
            int clock = Timetable.start(body);
            overview = Overview.read(body.before(clock));
            timetable = Timetable.read(body.after(clock));
            body.between(clock - BULLET, clock).understood("timetable.bullet", "timetable.heading");
        }
    }

    private void annex(Annex annex) {
        annexes.add(annex);
        switch (annex.topic()) {
            case ROSTER -> roster = roster.rows().isEmpty() ? Roster.read(annex.body()) : roster;
            case MINUTES -> minutes = minutes.entries().isEmpty() ? Minutes.read(annex.body()) : minutes;
            case OTHER -> {}
        }
    }

    /** A page that is only meeting information has its fields under no heading. */
    private void meetingPage(List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece.part() == Part.HEAD || piece.part() == Part.COVER) {
                overview = overview.equals(Overview.none()) ? Overview.read(piece.region()) : overview;
            }
        }
    }
}
