package org.sillok.server.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Span;

/**
 * A page of a document with what is proposed from it and what is remarked on it.
 *
 * @param remarks of the whole document where they are few, and of this page where they are many
 * @param others how many are remarked on each page where not all are shown
 */
record Review(Leaf leaf, List<Step> steps, List<Remarked> remarks, Map<Integer, Long> others) {

    /** So many are shown on every page. */
    private static final int FEW = 60;

    /** An order, and where the document says so. */
    record Step(int number, String order, List<StepText.Line> lines, List<Place> places) {}

    /** Something that a person should look at. */
    record Remarked(String message, List<Place> places) {}

    /** @param address within the review of the document */
    record Place(int from, int to, String address) {}

    static Review of(Reading reading, ReadingSheet sheet, int page, Function<Plan.Act, List<StepText.Line>> told) {
        var leaf = Leaf.of(reading, page);
        var steps = sheet.proposal().stream()
                .filter(act -> pageOf(reading, act.spans()) == leaf.number())
                .map(act -> new Step(act.step(), act.order(), told.apply(act), places(reading, act.spans())))
                .toList();
        var few = sheet.findings().size() <= FEW;
        var remarks = sheet.findings().stream()
                .filter(each -> few || pageOf(reading, each.spans()) == leaf.number())
                .map(each -> new Remarked(each.message(), places(reading, each.spans())))
                .toList();
        return new Review(leaf, steps, remarks, few ? Map.of() : counts(reading, sheet));
    }

    private static Map<Integer, Long> counts(Reading reading, ReadingSheet sheet) {
        return sheet.findings().stream()
                .collect(Collectors.groupingBy(
                        each -> pageOf(reading, each.spans()), TreeMap::new, Collectors.counting()));
    }

    /** What rests on no span is looked at first. */
    private static int pageOf(Reading reading, List<Span> spans) {
        return spans.isEmpty() ? 1 : Leaf.pageOf(reading, spans.get(0).from());
    }

    private static List<Place> places(Reading reading, List<Span> spans) {
        return spans.stream()
                .limit(5)
                .map(span -> new Place(span.from(), span.to(), Leaf.address(reading, span.from())))
                .toList();
    }
}
