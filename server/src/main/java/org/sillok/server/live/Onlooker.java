package org.sillok.server.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open page. What it is told waits here until its line takes it, and no thread waits with it; whose line takes nothing
 * for too long is cut off, and reads on from where they stopped when they come again.
 */
final class Onlooker implements WriteListener, AsyncListener {

    /** Some hundred speeches. */
    static final int MOST_BYTES = 512 * 1024;

    /** Then a page comes again, and is admitted if whoever reads it is still signed in. */
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);

    private final long since = System.nanoTime();
    private final Consumer<Onlooker> gone;
    private final AtomicInteger turns = new AtomicInteger();
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private volatile @Nullable AsyncContext context;
    private volatile @Nullable ServletOutputStream line;
    private volatile boolean written = true;
    private int bytes;
    private long told;
    private boolean ending;
    private boolean over;

    /**
     * One whose line is not open yet.
     *
     * @param told the position up to which the page knows the meeting
     * @param gone is told once, when the page has been closed or was cut off
     */
    Onlooker(long told, Consumer<Onlooker> gone) {
        this.told = told;
        this.gone = gone;
        keep(Telling.HELLO);
    }

    /** Begins to write what has come and what will come. */
    void open(AsyncContext opened) throws IOException {
        opened.setTimeout(0);
        opened.addListener(this);
        var out = opened.getResponse().getOutputStream();
        context = opened;
        if (isOpen()) {
            out.setWriteListener(this);
            // Not before, for without a listener a write would wait for the line.
            line = out;
        } else {
            complete(opened);
        }
    }

    /** The position up to which this page has been told everything. */
    synchronized long told() {
        return told;
    }

    /** Keeps it until {@link #write}; what was told before is not told again. */
    synchronized void tell(Telling telling) {
        if (telling.position() > told) {
            told = telling.position();
            keep(telling.bytes());
        }
    }

    /** Nothing before that position is left to tell. */
    synchronized void passed(long position) {
        told = Math.max(told, position);
    }

    synchronized void beat() {
        if (waiting.isEmpty()) {
            keep(Telling.BEAT);
        }
        ending |= System.nanoTime() - since > LONGEST;
    }

    private synchronized void keep(byte[] message) {
        if (over || ending) {
            return;
        }
        waiting.add(message);
        bytes += message.length;
    }

    private synchronized byte @Nullable [] next() {
        var message = waiting.poll();
        if (message != null) {
            bytes -= message.length;
        }
        return message;
    }

    private synchronized boolean tooMuch() {
        return bytes > MOST_BYTES;
    }

    /** Ends when all that was told is written. */
    void end() {
        synchronized (this) {
            ending = true;
        }
        write();
    }

    /** Writes as much as the line takes now; the container calls again when it takes more. */
    void write() {
        if (turns.getAndIncrement() > 0) {
            return;
        }
        var taken = 1;
        do {
            writeOnce();
            taken = turns.addAndGet(-taken);
        } while (taken > 0);
    }

    private void writeOnce() {
        var out = line;
        if (out == null) {
            return;
        }
        try {
            while (isOpen() && out.isReady()) {
                var message = next();
                if (message != null) {
                    out.write(message);
                    written = false;
                } else if (!written) {
                    written = true;
                    out.flush();
                } else {
                    if (isEnding()) {
                        close();
                    }
                    return;
                }
            }
            if (tooMuch()) {
                close();
            }
        } catch (IOException | IllegalStateException broken) {
            close();
        }
    }

    private synchronized boolean isOpen() {
        return !over;
    }

    private synchronized boolean isEnding() {
        return ending;
    }

    /** Ends at once. */
    void close() {
        var opened = context;
        if (leave() && opened != null) {
            complete(opened);
        }
    }

    private static void complete(AsyncContext opened) {
        try {
            opened.complete();
        } catch (IllegalStateException already) {
            // The container has ended it for a reason of its own.
        }
    }

    private boolean leave() {
        synchronized (this) {
            if (over) {
                return false;
            }
            over = true;
            waiting.clear();
            bytes = 0;
        }
        gone.accept(this);
        return true;
    }

    @Override
    public void onWritePossible() {
        write();
    }

    @Override
    public void onError(Throwable broken) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        leave();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // happens once
    }
}
