package org.sillok.benchmark;

import org.sillok.store.SealedLedger;

/** Looks at the newest checkpoint every few milliseconds, for many who wait for one. */
final class SignedWatch implements AutoCloseable {

    private static final long PAUSE = 5;

    private final SealedLedger ledger;
    private final Thread looking = new Thread(this::look, "signed watch");
    private long size;

    SignedWatch(SealedLedger ledger) {
        this.ledger = ledger;
        looking.start();
    }

    /** Until a checkpoint covers a position. */
    synchronized void await(long position) throws InterruptedException {
        var deadline = System.nanoTime() + Ground.PATIENCE.toNanos();
        while (size <= position) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no checkpoint covers position " + position);
            }
            wait(Ground.PATIENCE.toMillis());
        }
    }

    private void look() {
        while (!Thread.currentThread().isInterrupted()) {
            tell(ledger.size());
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private synchronized void tell(long signed) {
        if (signed > size) {
            size = signed;
            notifyAll();
        }
    }

    @Override
    public void close() {
        looking.interrupt();
        try {
            looking.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
