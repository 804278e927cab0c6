package org.sillok.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesStage;
import org.sillok.record.Page;

/**
 * A page of long minutes, and what stands on which.
 *
 * @param rows headings of stages and entries, in the order of the record
 * @param contents the stages, each with the page that it begins on
 */
record Leaf(Page<Row> rows, List<Heading> contents) {

    /** As many rows as keep a page light on a telephone. */
    static final int ROWS = 100;

    /** Either the heading of a stage, or an entry. */
    record Row(@Nullable Heading heading, @Nullable MinutesEntry entry) {}

    /** A stage, by its place among the stages. */
    record Heading(int number, MinutesStage stage, int page) {}

    /** @param asked which page; null for that which the meeting is read from: the first, or the last while it goes on */
    static Leaf of(List<MinutesStage> stages, @Nullable Integer asked, @Nullable Integer speech, boolean goesOn) {
        var all = rows(stages);
        var last = Math.max(1, pageOf(all.size() - 1));
        var page = asked != null ? asked : speech != null ? pageOf(all, speech) : goesOn ? last : 1;
        var from = Math.min(all.size(), (page - 1) * ROWS);
        var shown = all.subList(from, Math.min(all.size(), from + ROWS));
        return new Leaf(new Page<>(shown, all.size(), page, ROWS), headings(all));
    }

    public boolean isLast() {
        return rows.page() * (long) ROWS >= rows.total();
    }

    private static List<Row> rows(List<MinutesStage> stages) {
        var rows = new ArrayList<Row>();
        for (var stage : stages) {
            if (stage.stage() != null) {
                rows.add(new Row(new Heading(stages.indexOf(stage) + 1, stage, pageOf(rows.size())), null));
            }
            stage.entries().forEach(entry -> rows.add(new Row(null, entry)));
        }
        return rows;
    }

    private static List<Heading> headings(List<Row> rows) {
        var headings = new ArrayList<Heading>();
        for (var row : rows) {
            if (row.heading != null) {
                headings.add(row.heading);
            }
        }
        return headings;
    }

    private static int pageOf(List<Row> rows, int speech) {
        for (var at = 0; at < rows.size(); at++) {
            var entry = rows.get(at).entry;
            if (entry != null && entry.speech() != null && entry.speech().opinion() == speech) {
                return pageOf(at);
            }
        }
        return 1;
    }

    private static int pageOf(int row) {
        return row / ROWS + 1;
    }
}
