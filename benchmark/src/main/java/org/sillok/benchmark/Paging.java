package org.sillok.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.IntSupplier;
import org.sillok.benchmark.generator.Words;

/** Pages against the same questions over JSON, asked by the same caller in turn. */
final class Paging {

    private static final int SPEECHES = 300;
    private static final int HEAVIEST = 150_000;

    /** What the desk tells; a page that asks less than this tells less. */
    private static final List<String> QUESTIONS = List.of("", "/roster", "/minutes", "/decisions", "/timetable");

    private final Ground ground;
    private final Figures figures;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String credentials = "Basic "
            + Base64.getEncoder()
                    .encodeToString((Ground.CLERK + ":" + Ground.PASSWORD).getBytes(StandardCharsets.UTF_8));

    Paging(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
    }

    void run() throws Exception {
        ground.sown();
        var meeting = busyMeeting();
        ground.settle();
        desk(meeting, ground.size().of(30, 15));
        decisions(ground.size().of(20, 10));
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            desk(meeting, ground.size().of(100, 20)).report("desk");
            decisions(ground.size().of(40, 10)).report("decisions");
        }
        figures.remark(
                "pageVsJson.desk",
                "a meeting of " + SPEECHES + " speeches; JSON: " + QUESTIONS.size()
                        + " requests for the same, one after another");
        figures.remark("pageVsJson.decisions", "search page with its counts; JSON: the same search");
    }

    private String busyMeeting() {
        var rooms = Rooms.open(ground.gateway(), 1);
        rooms.sitting(0).speeches(SPEECHES).forEach(rooms::send);
        return rooms.meeting(0);
    }

    private Pair desk(String meeting, int times) throws Exception {
        var pair = new Pair();
        for (var time = 0; time < times; time++) {
            pair.json(() -> QUESTIONS.forEach(question -> get("/api/meetings/" + meeting + question)));
            pair.page(() -> get("/meetings/" + meeting + "/desk"));
        }
        return pair;
    }

    private Pair decisions(int times) throws Exception {
        var pair = new Pair();
        for (var words : Words.values()) {
            for (var time = 0; time < times; time++) {
                var query = "?q=" + URLEncoder.encode(words.word(time), StandardCharsets.UTF_8) + "&page=1";
                pair.json(() -> get("/api/decisions" + query));
                pair.page(() -> get("/decisions" + query));
            }
        }
        return pair;
    }

    private int get(String path) {
        try {
            var request = HttpRequest.newBuilder(ground.server().resolve(path))
                    .header("Authorization", credentials)
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException unreachable) {
            throw new IllegalStateException(path + " was not answered", unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + path + " was asked for", stop);
        }
    }

    /** What the same cost as a page and as JSON, in milliseconds, and the heaviest page in bytes. */
    private final class Pair {
        private final List<Double> pages = new ArrayList<>();
        private final List<Double> json = new ArrayList<>();
        private int heaviest;

        void json(Runnable asked) {
            json.add(milliseconds(asked));
        }

        void page(IntSupplier asked) {
            pages.add(milliseconds(() -> heaviest = Math.max(heaviest, asked.getAsInt())));
        }

        void report(String name) {
            figures.add("pageVsJson." + name, Spread.percentile(pages, 95) / Spread.percentile(json, 95));
            figures.add("page." + name + ".p95.milliseconds", Spread.percentile(pages, 95));
            figures.add("page." + name + ".json.p95.milliseconds", Spread.percentile(json, 95));
            figures.add("page." + name + ".heaviestByLimit", (double) heaviest / HEAVIEST);
        }

        private double milliseconds(Runnable asked) {
            var begun = System.nanoTime();
            asked.run();
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
