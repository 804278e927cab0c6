package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads beside the one who reckons: of two processors each has one, and what is held at once is bounded. */
final class Reading implements AutoCloseable {

    private static final int ROWS = 1_000;
    private static final int WEIGHT = 4 << 20;
    private static final int AHEAD = 4;

    private final BlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(AHEAD);
    private final RowReader rows;
    private final PassReader passes;
    private final MarkReader marks;
    private final Thread thread = new Thread(this::run, "sillok verification");
    private List<Row> gathered = new ArrayList<>();
    private int weight;
    private volatile @Nullable Exception failure;

    Reading(Connection connection, MarkReader marks) throws SQLException {
        this.rows = new RowReader(connection);
        this.passes = new PassReader(connection);
        this.marks = marks;
        thread.setDaemon(true);
        thread.start();
    }

    /** The next rows. */
    Chunk next() throws SQLException, InterruptedException {
        var chunk = chunks.take();
        if (failure instanceof SQLException database) {
            throw database;
        }
        if (failure != null) {
            throw new IllegalStateException("the reading ended early", failure);
        }
        return chunk;
    }

    private void run() {
        try {
            readAll();
            chunks.put(new Chunk(List.of(), List.of(), marks.rest()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException failed) {
            fail(failed);
        }
    }

    private void readAll() throws SQLException, InterruptedException {
        var last = new long[] {Long.MIN_VALUE};
        var read = RowReader.RANGE;
        while (read == RowReader.RANGE) {
            read = rows.behind(last[0], row -> {
                gather(row);
                last[0] = row.position();
            });
        }
        flush();
    }

    private void gather(Row row) throws SQLException, InterruptedException {
        gathered.add(row);
        weight += row.weight();
        if (gathered.size() == ROWS || weight > WEIGHT) {
            flush();
        }
    }

    private void flush() throws SQLException, InterruptedException {
        if (gathered.isEmpty()) {
            return;
        }
        var last = gathered.get(gathered.size() - 1).position();
        chunks.put(new Chunk(gathered, passes.until(last), marks.until(last + 1)));
        gathered = new ArrayList<>(ROWS);
        weight = 0;
    }

    private void fail(Exception failed) {
        failure = failed;
        try {
            chunks.put(new Chunk(List.of(), List.of(), List.of()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the reading, wherever it is, before the connection is used for something else. */
    @Override
    public void close() throws SQLException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        rows.close();
        passes.close();
    }
}
