package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** The checklist of prior reviews: rows of a subject, a question and two boxes, reviewed and not applicable. */
public record Checklist(List<Row> rows) {

    /** Which box is filled; neither is an answer of its own kind, and so are both. */
    public enum State {
        REVIEWED,
        NOT_APPLICABLE,
        UNANSWERED,
        CONTRADICTORY
    }

    /** A row; its place spans subject, question and boxes. */
    public record Row(String subject, String question, State state, Said place) {}

    private static final Pattern BOXES = Bounded.pattern("(?<![^\\s])([□■])\\s{1,3}([□■])(?=\\s|$)");
    private static final Pattern HEADER = Bounded.pattern("해당\\s?없음\\s{1,2}비\\s?고");
    private static final Pattern QUESTION = Bounded.pattern("(?<![^\\s])[●•ㆍ?](?=\\s)");

    static Checklist none() {
        return new Checklist(List.of());
    }

    static Checklist read(Region region) {
        var header = region.find(HEADER);
        int start = header.map(MatchResult::end).orElse(region.from());
        var rows = new ArrayList<Row>();
        for (var boxes : region.after(start).all(BOXES)) {
            rows.add(row(region.between(start, boxes.end()), boxes));
            start = boxes.end();
        }
        if (!rows.isEmpty()) {
            region.before(header.map(MatchResult::end).orElse(region.from()))
                    .understood("checklist.header", "checklist.header");
        }
        return new Checklist(List.copyOf(rows));
    }

    private static Row row(Region region, MatchResult boxes) {
        var words = region.before(boxes.start());
        int question = words.find(QUESTION).map(MatchResult::start).orElse(words.to());
        var subject = words.before(question).words();
        var asked = words.after(question).words();
        var state = state(boxes.group(1).equals("■"), boxes.group(2).equals("■"));
        var kind = "checklist.row";
        var place = asked.isEmpty() ? region.ambiguous(kind, kind) : region.understood(kind, kind);
        return new Row(subject, asked, state, place);
    }

    private static State state(boolean reviewed, boolean notApplicable) {
        if (reviewed) {
            return notApplicable ? State.CONTRADICTORY : State.REVIEWED;
        }
        return notApplicable ? State.NOT_APPLICABLE : State.UNANSWERED;
    }
}
