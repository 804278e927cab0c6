package org.sillok.server.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Where accesses are written down: by one thread, many at once where many come at once. Whoever reads waits until theirs
 * stands in the database, for nothing may be read that is written down nowhere.
 */
final class AccessLog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AccessLog.class);

    /** Requests under way at once; beyond them, as while the database is away, the next wait to be let in. */
    private static final int MOST = 1_000;

    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final int most;
    private final Semaphore room;
    private final Duration patience;
    private final BlockingQueue<Note> notes = new LinkedBlockingQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Consumer<List<Access>> database;
    private final Thread writer = new Thread(this::work, "sillok accesses");

    /** @param database writes all of a list or none, and throws a {@link DataAccessException} where it cannot */
    AccessLog(Consumer<List<Access>> database) {
        this(database, MOST, PATIENCE);
    }

    AccessLog(Consumer<List<Access>> database, int most, Duration patience) {
        this.database = database;
        this.most = most;
        this.patience = patience;
        room = new Semaphore(most);
        writer.start();
    }

    /** @param written whether it was */
    private record Note(@Nullable Access access, CompletableFuture<Boolean> written) {
        private static final Note END = new Note(null, new CompletableFuture<>());
    }

    /** Lets a request in, which ends in {@link #write} or {@link #nothing}; false where there is no room for it. */
    boolean admits() {
        try {
            return room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The request was no access after all. */
    void nothing() {
        room.release();
    }

    /**
     * Writes an access down and waits until it stands there.
     *
     * @throws Unwritten where it does not within seconds; it is written later, then, of somebody who got nothing
     */
    void write(Access access) {
        var note = new Note(access, new CompletableFuture<>());
        notes.add(note);
        try {
            if (!note.written().get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unwritten();
            }
        } catch (TimeoutException | ExecutionException slow) {
            throw new Unwritten();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Unwritten();
        }
    }

    private void work() {
        var batch = new ArrayList<Note>();
        while (!batch.contains(Note.END)) {
            batch.clear();
            take(batch);
            var accesses = batch.stream().filter(note -> note.access() != null).toList();
            if (!accesses.isEmpty()) {
                writeSurely(accesses);
            }
        }
    }

    private void take(List<Note> batch) {
        try {
            batch.add(notes.take());
            notes.drainTo(batch, AT_ONCE - 1);
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException("the writer of accesses was interrupted", nobodyDoes);
        }
    }

    private void writeSurely(List<Note> batch) {
        var accesses = batch.stream().map(Note::access).filter(Objects::nonNull).toList();
        var written = written(accesses);
        while (!written && !pause()) {
            written = written(accesses);
        }
        if (!written) {
            log.error("{} accesses could not be written down before the end; nobody was answered.", batch.size());
        }
        for (var note : batch) {
            note.written().complete(written);
            room.release();
        }
    }

    private boolean written(List<Access> accesses) {
        try {
            database.accept(accesses);
            return true;
        } catch (DataIntegrityViolationException unfit) {
            return one(accesses, unfit);
        } catch (DataAccessException away) {
            log.warn("{} accesses wait to be written down: {}", accesses.size(), away.getMessage());
            return false;
        }
    }

    /** What cannot be stored must not keep the others from it. */
    private boolean one(List<Access> accesses, DataIntegrityViolationException unfit) {
        if (accesses.size() == 1) {
            log.error("An access cannot be stored: {}", accesses.get(0), unfit);
            return true;
        }
        return accesses.stream().allMatch(access -> written(List.of(access)));
    }

    /** Answers whether the program ends. */
    private boolean pause() {
        try {
            return closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException("the writer of accesses was interrupted", nobodyDoes);
        }
    }

    /** Whatever was let in until now is written down afterwards, if the database takes it within seconds. */
    @Override
    public void close() {
        closing.countDown();
        var end = patience.multipliedBy(3).toMillis();
        try {
            if (!room.tryAcquire(most, end, TimeUnit.MILLISECONDS)) {
                log.warn("Some were let in and still read at the end.");
            }
            notes.add(Note.END);
            writer.join(end);
        } catch (InterruptedException stop) {
            notes.add(Note.END);
            Thread.currentThread().interrupt();
        }
    }
}
