package org.sillok.query.minutes;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteCorrected;
import org.sillok.minutes.Minutes.Corrected;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** What was corrected in the record of a meeting, with what stood there before. */
public final class CorrectionsView implements View {

    private static final Table CORRECTION = Table.named("correction", "meeting", "position")
            .saying("what", "number", "before", "after", "nature", "reason", "corrected_by");

    @Override
    public List<String> scripts() {
        return List.of("meetings");
    }

    @EventHandler
    void on(OpinionCorrected corrected, Recorded recorded, Rows rows) {
        add(
                Corrected.OPINION,
                corrected.opinion(),
                corrected.before(),
                corrected.after(),
                corrected.nature(),
                corrected.reason(),
                corrected.by(),
                recorded,
                rows);
    }

    @EventHandler
    void on(AttendanceCorrected corrected, Recorded recorded, Rows rows) {
        add(
                Corrected.ATTENDANCE,
                corrected.seat(),
                words(corrected.before()),
                words(corrected.after()),
                null,
                corrected.reason(),
                corrected.by(),
                recorded,
                rows);
    }

    @EventHandler
    void on(AgendaItemCorrected corrected, Recorded recorded, Rows rows) {
        add(
                Corrected.AGENDA_ITEM,
                corrected.item(),
                item(corrected.titleBefore(), corrected.sponsorBefore()),
                item(corrected.title(), corrected.sponsor()),
                corrected.nature(),
                corrected.reason(),
                corrected.by(),
                recorded,
                rows);
    }

    @EventHandler
    void on(VoteCorrected corrected, Recorded recorded, Rows rows) {
        add(
                Corrected.VOTE,
                corrected.question(),
                words(corrected.tallyBefore(), corrected.rollBefore()),
                words(corrected.tally(), corrected.roll()),
                null,
                corrected.reason(),
                corrected.by(),
                recorded,
                rows);
    }

    private static void add(
            Corrected what,
            Object number,
            String before,
            String after,
            @Nullable Nature nature,
            String reason,
            String by,
            Recorded recorded,
            Rows rows) {
        rows.add(
                CORRECTION,
                recorded,
                recorded.stream(),
                recorded.position(),
                what,
                number,
                before,
                after,
                nature,
                reason,
                by);
    }

    private static String item(String title, @Nullable String sponsor) {
        return sponsor == null ? title : title + " (" + sponsor + ")";
    }

    private static String words(Attendance attendance) {
        if (!attendance.attended()) {
            return "-";
        }
        var proxy = attendance.proxy();
        var who = proxy == null ? "" : " " + (proxy.name() == null ? proxy.post() : proxy.name());
        return attendance.manner() + who + " " + time(attendance.arrived()) + "–" + time(attendance.left());
    }

    private static String time(@Nullable Object time) {
        return time == null ? "" : time.toString();
    }

    private static String words(@Nullable Tally tally, List<RollEntry> roll) {
        var counted = tally == null
                ? "-"
                : tally.inFavour() + ":" + tally.against() + ":" + tally.abstained() + ":" + tally.invalid();
        return counted
                + roll.stream()
                        .map(entry -> " " + entry.seat() + "=" + entry.choice())
                        .collect(Collectors.joining());
    }
}
