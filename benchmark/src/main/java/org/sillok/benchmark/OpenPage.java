package org.sillok.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A page of a meeting that is open somewhere, and hears of what is recorded; no thread waits with it. */
final class OpenPage implements Flow.Subscriber<String>, AutoCloseable {

    private final CompletableFuture<Boolean> open = new CompletableFuture<>();
    private Flow.@Nullable Subscription lines;
    private long last = -1;
    private int acts;
    private boolean inOrder = true;
    private boolean ended;

    /** One that the server has begun to answer. */
    static OpenPage of(HttpClient http, URI server, String account, String meeting, long after) throws Exception {
        var page = new OpenPage();
        var credentials = (account + ":" + Ground.PASSWORD).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(server.resolve("/live/meetings/" + meeting + "?after=" + after))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .build();
        var answer = http.sendAsync(request, BodyHandlers.fromLineSubscriber(page));
        page.refusedBy(answer);
        page.open.get(1, TimeUnit.MINUTES);
        return page;
    }

    private void refusedBy(CompletableFuture<?> answer) {
        var unused = answer.whenComplete(
                (ended, failure) -> open.completeExceptionally(new IOException("no page was opened")));
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription subscription) {
        lines = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(String line) {
        if (line.startsWith("retry:")) {
            open.complete(true);
        } else if (line.startsWith("id: ")) {
            var position = Long.parseLong(line.substring(4));
            inOrder &= position > last;
            last = position;
            acts++;
            notifyAll();
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        ended = true;
        open.completeExceptionally(failure);
    }

    @Override
    public synchronized void onComplete() {
        ended = true;
        open.completeExceptionally(new IOException("no page was opened"));
    }

    /** Waits until it has been told so many acts, each once and in the order of the record. */
    synchronized void await(int number) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        for (var left = end - System.nanoTime(); acts < number && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        if (acts != number || !inOrder) {
            throw new IllegalStateException(
                    "of " + number + " acts a page was told " + acts + (ended ? ", and its line was ended" : ""));
        }
    }

    @Override
    public synchronized void close() {
        if (lines != null) {
            lines.cancel();
        }
    }
}
