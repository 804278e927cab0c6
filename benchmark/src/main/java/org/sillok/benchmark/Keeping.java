package org.sillok.benchmark;

import java.util.Objects;
import org.sillok.server.demo.Sample;

/** Packages of many meetings one after the other, the last of them against the first; then those of one meeting. */
final class Keeping {

    private static final int HUNDRED = 100;

    /** So that the first hundred finds the program as warm as the last. */
    private static final int WARM_UP = 100;

    private final Ground ground;
    private final Figures figures;
    private final int bulk;

    Keeping(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        bulk = ground.size().of(1_000, 2 * HUNDRED);
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
        var one = new OnePackage(ground, figures, meeting);
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            one.byItsPdf();
            one.sideBySide();
        }
    }

    private void many() throws Exception {
        var shelf = new Shelf(ground, "packages");
        var meetings = shelf.meetings();
        var kept = Math.min(bulk, meetings.size() - WARM_UP);
        if (kept < 2 * HUNDRED) {
            throw new IllegalStateException("too few meetings were sown to tell the last of them from the first");
        }
        shelf.keep(meetings.subList(kept, kept + WARM_UP));
        var before = Machine.heapKept();
        var millis = shelf.keep(meetings.subList(0, kept));
        figures.add("archive.heapGrown.megabytes", Machine.heapKept() - before);
        figures.add(
                "archiveLastHundredVsFirst",
                Shelf.sum(millis.subList(kept - HUNDRED, kept)) / Shelf.sum(millis.subList(0, HUNDRED)));
        figures.add("archive.packagesPerSecond", kept * 1e3 / Shelf.sum(millis));
        figures.remark("archiveLastHundredVsFirst", kept + " meetings of 30 speeches, one after the other");
    }
}
