package org.sillok.server.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An open page of a meeting, as its script hears of what is recorded. */
final class Follower implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final InputStream body;
    private final int status;
    private final List<Act> acts = new ArrayList<>();
    private int beats;
    private boolean ended;

    /** What was told of an act. */
    record Act(long position, String html) {}

    private Follower(int status, InputStream body) {
        this.status = status;
        this.body = body;
        var reader = new Thread(this::read, "follower");
        reader.setDaemon(true);
        reader.start();
    }

    static Follower of(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer =
                http.send(request.header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofInputStream());
        return new Follower(answer.statusCode(), answer.body());
    }

    int status() {
        return status;
    }

    synchronized List<Act> acts() {
        return List.copyOf(acts);
    }

    synchronized int beats() {
        return beats;
    }

    List<Long> positions() {
        return acts().stream().map(Act::position).toList();
    }

    /** Everything told, one act after the other. */
    String told() {
        return String.join("\n", acts().stream().map(Act::html).toList());
    }

    Follower await(int number) throws InterruptedException {
        return await(follower -> follower.acts.size() >= number);
    }

    Follower awaitEnd() throws InterruptedException {
        return await(follower -> follower.ended);
    }

    synchronized Follower await(Predicate<Follower> condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.test(this)) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("told only " + acts);
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return this;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var position = -1L;
            var data = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    position = Long.parseLong(line.substring(4));
                } else if (line.startsWith("data:")) {
                    data.add(line.length() > 5 ? line.substring(6) : "");
                } else if (line.equals(":")) {
                    beat();
                } else if (line.isEmpty() && !data.isEmpty()) {
                    add(new Act(position, String.join("\n", data)));
                    data.clear();
                }
            }
        } catch (IOException gone) {
            // as at the end
        }
        end();
    }

    private synchronized void add(Act act) {
        acts.add(act);
        notifyAll();
    }

    private synchronized void beat() {
        beats++;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
