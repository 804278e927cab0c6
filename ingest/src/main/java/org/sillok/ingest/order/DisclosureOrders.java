package org.sillok.ingest.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Said;
import org.sillok.meeting.Basis;

/**
 * How far the record is disclosed, as the document itself states it. What the portal prints of it stays with the
 * registration; where the two differ there is a finding.
 */
final class DisclosureOrders {

    private static final Pattern GROUND = Bounded.pattern("(?<!\\d)([1-8])(?!\\d)");

    private DisclosureOrders() {}

    static void propose(String meeting, Report report, Steps steps) {
        var stated = report.form().disclosure() == null
                ? report.info().value("공개구분")
                : report.form().disclosure();
        var level = stated == null ? null : level(stated);
        if (stated == null || level == null) {
            return;
        }
        steps.propose(
                () -> new DecideDisclosure(
                        meeting,
                        Part.ofRecord(),
                        level,
                        grounds(stated.words()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Basis.IMPORTED),
                stated);
    }

    private static @Nullable Openness level(Said stated) {
        var words = stated.squeezed();
        if (words.startsWith("부분공개")) {
            return Openness.PARTIAL;
        }
        if (words.startsWith("비공개")) {
            return Openness.CLOSED;
        }
        return words.startsWith("공개") || words.startsWith("대시민공개") ? Openness.OPEN : null;
    }

    private static List<Ground> grounds(String words) {
        var grounds = new ArrayList<Ground>();
        var number = GROUND.matcher(words);
        while (number.find()) {
            grounds.add(Ground.numbered(Integer.parseInt(number.group(1))));
        }
        return grounds.stream().distinct().toList();
    }
}
