package org.sillok.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.sillok.archive.document.Document;
import org.sillok.archive.document.Documents;
import org.sillok.archive.packages.PackageKind;
import org.sillok.archive.rendering.Renderings;
import org.sillok.record.StoredEvent;
import org.sillok.report.ReportEvent;
import org.sillok.server.archive.Archiving;
import org.sillok.server.demo.Sample;
import org.sillok.store.RecordSnapshot;
import org.sillok.store.Vocabulary;

/**
 * Packages of many meetings one after the other, the last of them against the first; and those of one meeting of the
 * size of a usual one, with its report, by how much of the time the PDF of its documents takes.
 */
final class Keeping {

    private static final int HUNDRED = 100;

    /** So that the first hundred finds the program as warm as the last. */
    private static final int WARM_UP = 100;

    private final Ground ground;
    private final Figures figures;
    private final int bulk;
    private final int times;
    private final Vocabulary vocabulary = Vocabulary.ofTheRecord();

    Keeping(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        bulk = ground.size().of(1_000, 2 * HUNDRED);
        times = ground.size().of(20, 5);
    }

    void run() throws Exception {
        ground.sown();
        var sample = new Sample(ground.server(), account -> Ground.PASSWORD).send((done, all) -> {});
        var meeting = Objects.requireNonNull(sample.get("spring"));
        ground.settle();
        try (var watch = new SignedWatch(ground.ledger())) {
            watch.await(ground.record().feed().last());
        }
        many();
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            one(meeting);
            sideBySide(meeting);
        }
    }

    private void many() throws Exception {
        try (var connection = ground.connection()) {
            var meetings = new Archiving(connection, ground.folder("packages"), PackageKind.FULL).meetings(null);
            var kept = Math.min(bulk, meetings.size() - WARM_UP);
            if (kept < 2 * HUNDRED) {
                throw new IllegalStateException("too few meetings were sown to tell the last of them from the first");
            }
            keep(meetings.subList(kept, kept + WARM_UP));
            var before = Machine.heapKept();
            var millis = keep(meetings.subList(0, kept));
            figures.add("archive.heapGrown.megabytes", Machine.heapKept() - before);
            figures.add(
                    "archiveLastHundredVsFirst",
                    sum(millis.subList(kept - HUNDRED, kept)) / sum(millis.subList(0, HUNDRED)));
            figures.add("archive.packagesPerSecond", kept * 1e3 / sum(millis));
            figures.remark("archiveLastHundredVsFirst", kept + " meetings of 30 speeches, one after the other");
        }
    }

    private List<Double> keep(List<String> meetings) throws Exception {
        var folder = emptied("packages");
        var millis = new ArrayList<Double>();
        try (var connection = ground.connection()) {
            var archiving = new Archiving(connection, folder, PackageKind.FULL);
            for (var meeting : meetings) {
                var begun = System.nanoTime();
                archiving.keep(meeting);
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return millis;
    }

    /** Each package beside the PDF of the same documents by itself. */
    private void one(String meeting) throws Exception {
        var events = events(meeting);
        var whole = new ArrayList<Double>();
        var pdf = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            whole.addAll(keep(List.of(meeting)));
            var begun = System.nanoTime();
            setInPdf(meeting, events);
            pdf.add((System.nanoTime() - begun) / 1e6);
        }
        figures.add("archiveOne.packagesPerSecond", times * 1e3 / sum(whole));
        figures.add("archiveOne.p50.milliseconds", Spread.percentile(whole, 50));
        figures.add("archiveOne.pdf.p50.milliseconds", Spread.percentile(pdf, 50));
        figures.add("archivePdfShare", Spread.percentile(pdf, 50) / Spread.percentile(whole, 50));
        figures.remark(
                "archivePdfShare",
                "minutes and report of a meeting of 19 speeches, %d events".formatted(events.size()));
    }

    private List<StoredEvent> events(String meeting) throws SQLException {
        try (var connection = ground.connection();
                var record = RecordSnapshot.of(connection, vocabulary)) {
            return record.meeting(meeting);
        }
    }

    private void setInPdf(String meeting, List<StoredEvent> events) throws IOException {
        var documents = new Documents(vocabulary::read);
        setInPdf(documents.minutes(of(events, List.of(meeting))));
        setInPdf(documents.report(of(events, List.of(meeting, ReportEvent.stream(meeting)))));
    }

    private static void setInPdf(Document document) throws IOException {
        for (var format : Renderings.of(document.kind())) {
            if (format.representation().equals("pdfa")) {
                format.write(document, OutputStream.nullOutputStream());
            }
        }
    }

    private static List<StoredEvent> of(List<StoredEvent> events, List<String> streams) {
        return events.stream().filter(event -> streams.contains(event.stream())).toList();
    }

    /** As many at once as there are processors. */
    private void sideBySide(String meeting) throws Exception {
        var processors = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(processors);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var worker = 0; worker < processors; worker++) {
                var folder = emptied("packages-" + worker);
                tasks.add(() -> keepAgain(meeting, folder));
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

    private Void keepAgain(String meeting, Path folder) throws Exception {
        try (var connection = ground.connection()) {
            var archiving = new Archiving(connection, folder, PackageKind.FULL);
            for (var time = 0; time < times; time++) {
                Files.delete(archiving.keep(meeting).file());
            }
        }
        return null;
    }

    private Path emptied(String name) throws IOException {
        var folder = ground.folder(name);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private static double sum(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).sum();
    }
}
