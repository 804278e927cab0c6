package org.sillok.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.sillok.archive.document.Document;
import org.sillok.archive.document.Documents;
import org.sillok.archive.rendering.Renderings;
import org.sillok.record.StoredEvent;
import org.sillok.report.ReportEvent;
import org.sillok.store.RecordSnapshot;
import org.sillok.store.Vocabulary;

/** The package of one meeting of a usual size, with its report: how many in a second, and what share its PDFs take. */
final class OnePackage {

    private final Ground ground;
    private final Figures figures;
    private final String meeting;
    private final int times;
    private final List<StoredEvent> events;
    private final Vocabulary vocabulary = Vocabulary.ofTheRecord();

    OnePackage(Ground ground, Figures figures, String meeting) throws SQLException {
        this.ground = ground;
        this.figures = figures;
        this.meeting = meeting;
        times = ground.size().of(20, 5);
        try (var connection = ground.connection();
                var record = RecordSnapshot.of(connection, vocabulary)) {
            events = record.meeting(meeting);
        }
    }

    /** Each package beside the PDFs of the same documents by themselves. */
    void byItsPdf() throws Exception {
        var shelf = new Shelf(ground, "packages");
        var whole = new ArrayList<Double>();
        var pdf = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            whole.addAll(shelf.keep(List.of(meeting)));
            var begun = System.nanoTime();
            setInPdf();
            pdf.add((System.nanoTime() - begun) / 1e6);
        }
        figures.add("archiveOne.packagesPerSecond", times * 1e3 / Shelf.sum(whole));
        figures.add("archiveOne.p50.milliseconds", Spread.percentile(whole, 50));
        figures.add("archiveOne.pdf.p50.milliseconds", Spread.percentile(pdf, 50));
        figures.add("archivePdfShare", Spread.percentile(pdf, 50) / Spread.percentile(whole, 50));
        var speeches = events.stream()
                .filter(event -> event.type().equals("OpinionStated"))
                .count();
        figures.remark(
                "archivePdfShare",
                "minutes and report of a meeting of %d speeches, %d events".formatted(speeches, events.size()));
    }

    private void setInPdf() throws IOException {
        var documents = new Documents(vocabulary::read);
        setInPdf(documents.minutes(of(List.of(meeting))));
        setInPdf(documents.report(of(List.of(meeting, ReportEvent.stream(meeting)))));
    }

    private static void setInPdf(Document document) throws IOException {
        for (var format : Renderings.of(document.kind())) {
            if (format.representation().equals("pdfa")) {
                format.write(document, OutputStream.nullOutputStream());
            }
        }
    }

    private List<StoredEvent> of(List<String> streams) {
        return events.stream().filter(event -> streams.contains(event.stream())).toList();
    }

    /** As many at once as there are processors. */
    void sideBySide() throws Exception {
        var processors = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(processors);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var worker = 0; worker < processors; worker++) {
                var shelf = new Shelf(ground, "packages-" + worker);
                tasks.add(() -> keepAgain(shelf));
            }
            var begun = System.nanoTime();
            for (var done : workers.invokeAll(tasks)) {
                done.get();
            }
            figures.add("archiveSideBySide.packagesPerSecond", processors * times * 1e9 / (System.nanoTime() - begun));
        } finally {
            workers.shutdown();
        }
    }

    private Void keepAgain(Shelf shelf) throws Exception {
        for (var time = 0; time < times; time++) {
            shelf.keep(List.of(meeting));
        }
        return null;
    }
}
