package org.sillok.benchmark;

import java.sql.SQLException;
import org.sillok.query.Rebuild;
import org.sillok.query.views.Views;

/** A rebuild of all views, against COPY of the rows that it writes into tables that have the same indexes. */
final class Rebuilding {

    private final Ground ground;
    private final Figures figures;

    Rebuilding(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
    }

    void run() throws Exception {
        ground.sown();
        rebuild();
        try (var copy = ViewCopy.taken(ground)) {
            for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
                var rebuilt = rebuild();
                var copied = copy.seconds(1);
                figures.add("rebuildVsCopy", copied / rebuilt);
                if (!ground.size().quick()) {
                    figures.add("rebuildVsCopy.twoConnections", copy.seconds(2) / rebuilt);
                }
                figures.add("rebuild.eventsPerSecond", (ground.record().feed().last() + 1) / rebuilt);
                figures.add("rebuild.rowsPerSecond", copy.rows() / rebuilt);
                figures.add("copy.rowsPerSecond", copy.rows() / copied);
            }
            figures.remark(
                    "rebuildVsCopy",
                    "%d events became %d rows; COPY in text, one table after another on one connection, indexes in place"
                            .formatted(ground.record().feed().last() + 1, copy.rows()));
        }
    }

    private double rebuild() throws SQLException {
        var database = ground.database();
        var begun = System.nanoTime();
        new Rebuild(database.viewer(), ground.record().feed(), Views.all()).run(progress -> {});
        var seconds = (System.nanoTime() - begun) / 1e9;
        ground.say("rebuilt in %.1f s".formatted(seconds));
        return seconds;
    }
}
