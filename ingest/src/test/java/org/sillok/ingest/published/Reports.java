package org.sillok.ingest.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sillok.ingest.Finding;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.ingest.Step;
import org.sillok.record.Order;

/** Invented reports in the form of published ones: a whole one, and each way in which others differ. */
final class Reports {

    static final List<String> ALL = List.of(
            "whole",
            "hollow-bullets",
            "question-bullets",
            "nine-rows",
            "two-grounds",
            "no-grounds",
            "outcomes",
            "by-number",
            "no-cooperation",
            "wrong-total",
            "meeting-page");

    private Reports() {}

    static String text(String name) {
        try (var file = Objects.requireNonNull(
                Reports.class.getResourceAsStream("/org/sillok/ingest/reports/" + name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the report " + name, e);
        }
    }

    static Reading read(String name) {
        return readText(text(name));
    }

    static Reading readText(String text) {
        return new PublishedReports().read(new Source(text.getBytes(StandardCharsets.UTF_8), "report.txt"));
    }

    static <T extends Order> List<T> orders(Reading reading, Class<T> kind) {
        return reading.proposal().steps().stream()
                .map(Step::order)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static <T extends Order> T order(Reading reading, Class<T> kind) {
        var orders = orders(reading, kind);
        if (orders.size() != 1) {
            throw new AssertionError(orders.size() + " orders of " + kind.getSimpleName());
        }
        return orders.get(0);
    }

    static List<String> rules(Reading reading) {
        return reading.findings().stream().map(Finding::rule).toList();
    }
}
