package org.sillok.query;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sillok.record.RecordFeed;
import org.sillok.record.Recorded;

/** Reads the next batch while the one before is written: two batches at most are in memory. */
final class ReadAhead implements AutoCloseable {

    private final RecordFeed feed;
    private final int batch;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private CompletableFuture<List<Recorded>> next;

    ReadAhead(RecordFeed feed, long position, int batch) {
        this.feed = feed;
        this.batch = batch;
        next = read(position);
    }

    List<Recorded> next() {
        try {
            var facts = next.join();
            if (!facts.isEmpty()) {
                next = read(facts.get(facts.size() - 1).position());
            }
            return facts;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<List<Recorded>> read(long position) {
        return CompletableFuture.supplyAsync(() -> feed.after(position, batch), reader);
    }

    @Override
    public void close() {
        reader.shutdown();
    }
}
