package org.sillok.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.server.desk.Copyist;
import org.sillok.source.SourceReceived;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.Servers;

/** A document is in the record once, whoever brings it and however often. */
class SourcesTest {

    private static final int CLERKS = 4;
    private static final int DOCUMENTS = 25;

    @Test
    void receivesADocumentOnceThoughSeveralBringItAtOnce() throws Exception {
        try (var database = Database.at(Servers.freshAddress());
                var store = RecordStore.open(database)) {
            var together = new CyclicBarrier(CLERKS);
            var executor = Executors.newFixedThreadPool(CLERKS);
            try {
                var bringing = new ArrayList<Callable<@Nullable Void>>();
                for (int clerk = 1; clerk <= CLERKS; clerk++) {
                    var name = "clerk-" + clerk;
                    bringing.add(() -> bringAll(store, together, name));
                }
                for (var brought : executor.invokeAll(bringing)) {
                    brought.get();
                }
            } finally {
                executor.shutdown();
            }
            assertThat(store.feed().after(-1, 1_000))
                    .hasSize(DOCUMENTS)
                    .allMatch(each -> each.fact() instanceof SourceReceived);
        }
    }

    private static @Nullable Void bringAll(RecordStore store, CyclicBarrier together, String clerk) throws Exception {
        var sources = new Sources(store.contents(), store.engine(), Copyist.of(store));
        for (int document = 1; document <= DOCUMENTS; document++) {
            var report = Proposed.report().withSpeeches(document);
            together.await(20, TimeUnit.SECONDS);
            sources.receive(report.source(), report.reading(), null, clerk);
        }
        return null;
    }
}
