package org.sillok.benchmark;

import org.sillok.benchmark.generator.Sowing;

/** A rebuild of all views, against COPY of the rows that it writes into tables that have the same indexes. */
final class Rebuilding {

    private static final long SAMPLE = 2_000;

    private final Ground ground;
    private final Figures figures;

    Rebuilding(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
    }

    void run() throws Exception {
        ground.sown();
        if (ground.size().quick()) {
            rebuild();
        }
        try (var copy = ViewCopy.taken(ground)) {
            var events = ground.record().feed().last() + 1;
            for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
                var rebuilt = rebuild();
                var copied = copy.seconds();
                figures.add("rebuildVsCopy", copied / rebuilt);
                if (!ground.size().quick()) {
                    figures.add("rebuildVsCopyIndexedAfterwards", copy.secondsIndexedAfterwards() / rebuilt);
                    figures.add("rebuildVsStockAxon", events / rebuilt / stockRate());
                }
                figures.add("rebuild.eventsPerSecond", events / rebuilt);
                figures.add("rebuild.rowsPerSecond", copy.rows() / rebuilt);
                figures.add("copy.rowsPerSecond", copy.rows() / copied);
            }
            figures.remark(
                    "rebuildVsCopy",
                    "%d events became %d rows; COPY in text, one table after another on one connection, indexes in place"
                            .formatted(events, copy.rows()));
        }
    }

    /** Events in a second of a stock processor, one row each, on a sample: its cost does not shrink with their number. */
    private double stockRate() throws Exception {
        try (var stock = ground.stock()) {
            var events = new Sowing(1).sow(SAMPLE, stock.engine()::appendEvents, sown -> {});
            var view = new StockView(stock.source(), fact -> {});
            var processor = stock.processor(view);
            var begun = System.nanoTime();
            processor.start();
            while (view.rows() < events) {
                if (processor.isError()) {
                    throw new IllegalStateException("the stock processor ended at " + view.rows() + " of " + events);
                }
                Thread.sleep(5);
            }
            var rate = events * 1e9 / (System.nanoTime() - begun);
            processor.shutDown();
            figures.add("stockAxon.eventsPerSecond", rate);
            return rate;
        }
    }

    private double rebuild() {
        var seconds = ground.rebuild(() -> {});
        ground.say("rebuilt in %.1f s".formatted(seconds));
        return seconds;
    }
}
