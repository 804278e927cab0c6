package org.sillok.server.inquiry;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Threads that ask one question while whoever has two asks the other. Where none is free, whoever asks does it
 * themselves: nothing ever waits for one.
 */
final class Beside implements AutoCloseable {

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0,
            Runtime.getRuntime().availableProcessors(),
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            named(),
            new CallerRunsPolicy());

    <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, threads);
    }

    /** They keep no program running. */
    private static CustomizableThreadFactory named() {
        var named = new CustomizableThreadFactory("sillok beside ");
        named.setDaemon(true);
        return named;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
