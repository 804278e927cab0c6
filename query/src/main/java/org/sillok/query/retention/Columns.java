package org.sillok.query.retention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.report.Retention;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.CustodyLine;
import org.sillok.retention.CustodySheet;
import org.sillok.retention.Defect;
import org.sillok.retention.DisposalLine;
import org.sillok.retention.Disposition;
import org.sillok.retention.Official;
import org.sillok.retention.ScheduleSheet;
import org.sillok.retention.ScheduledClass;
import org.sillok.retention.SendersCopy;
import org.sillok.retention.TransferState;
import org.sillok.retention.Voice;

/** How the tables of this package are read. */
final class Columns {

    private Columns() {}

    static CustodyLine custody(Line line) {
        return new CustodyLine(
                line.text("meeting"),
                line.text("committee"),
                line.text("committee_name"),
                Parts.number(line, "kind"),
                line.word(MeetingKind.class, "kind"),
                line.date("held_on"),
                line.optionalText("schedule"),
                line.optionalText("code"),
                line.texts("class_path"),
                line.optionalWord(Retention.class, "period"),
                line.optionalDate("complete_on"),
                line.optionalDate("kept_from"),
                line.optionalDate("kept_until"),
                line.optionalDate("appraisal_from"),
                line.date("transfer_by"),
                line.word(TransferState.class, "transfer"),
                line.number("offers"),
                line.number("freezes"),
                line.optionalWord(Voice.class, "heard"),
                line.optionalWord(Disposition.class, "disposition"),
                line.optionalDate("due_on"));
    }

    static DisposalLine disposal(Line line) {
        return new DisposalLine(
                line.text("meeting"),
                line.text("committee"),
                line.text("committee_name"),
                Parts.number(line, "kind"),
                line.word(MeetingKind.class, "kind"),
                line.date("held_on"),
                line.position("position"),
                line.number("appraisal"),
                new BoardResolution(line.text("board_meeting"), line.number("board_item")),
                line.position("events"),
                line.optionalText("manner"),
                official(line, "by"),
                line.date("disposed_on"));
    }

    static CustodySheet.Offer offer(Line line) {
        return new CustodySheet.Offer(
                line.number("offer"),
                line.number("papers"),
                official(line, "by"),
                line.date("offered_on"),
                defects(line),
                optionalOfficial(line, "inspector"),
                line.optionalDate("inspected_on"),
                line.texts("remarks"),
                optionalOfficial(line, "ender"),
                line.optionalDate("ended_on"),
                line.optionalText("returned"),
                line.optionalText("inventory"),
                line.optionalWord(SendersCopy.class, "copy"));
    }

    private static List<Defect> defects(Line line) {
        var kinds = line.words(Defect.Kind.class, "defects");
        var papers = line.numbers("defect_papers");
        var defects = new ArrayList<Defect>();
        for (int at = 0; at < kinds.size(); at++) {
            defects.add(defect(kinds.get(at), papers.get(at), line));
        }
        return List.copyOf(defects);
    }

    private static Defect defect(Defect.Kind kind, int paper, Line line) {
        if (kind == Defect.Kind.COUNT_MISMATCH) {
            return Defect.ofCount(line.number("papers"), line.number("counted"));
        }
        return paper == 0 ? Defect.ofRecord(kind) : Defect.ofPaper(kind, paper);
    }

    static CustodySheet.Freeze freeze(Line line) {
        return new CustodySheet.Freeze(
                line.number("number"),
                line.text("reason"),
                line.text("authority"),
                official(line, "by"),
                line.date("frozen_on"),
                line.optionalText("lifted_reason"),
                line.optionalText("lifted_authority"),
                optionalOfficial(line, "lifter"),
                line.optionalDate("lifted_on"));
    }

    static CustodySheet.Opinion opinion(Line line) {
        var board = line.optionalText("board_meeting");
        return new CustodySheet.Opinion(
                line.number("appraisal"),
                line.word(Voice.class, "voice"),
                line.word(Disposition.class, "disposition"),
                line.optionalText("reason"),
                board == null ? null : new BoardResolution(board, line.number("board_item")),
                line.optionalWord(Retention.class, "extended_to"),
                line.optionalDate("again_on"),
                official(line, "by"),
                line.date("stated_on"));
    }

    static ScheduleSheet.Entry entry(Line line) {
        var held = new ScheduledClass(
                line.text("code"),
                line.texts("path"),
                line.word(Retention.class, "period"),
                line.date("holds_from"),
                line.text("authority"));
        return new ScheduleSheet.Entry(held, line.optionalDate("holds_until"));
    }

    private static Official official(Line line, String prefix) {
        return new Official(line.text(prefix + "_name"), line.optionalText(prefix + "_post"));
    }

    private static @Nullable Official optionalOfficial(Line line, String prefix) {
        return line.optionalText(prefix + "_name") == null ? null : official(line, prefix);
    }
}
