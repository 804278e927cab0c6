package org.sillok.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Reads of what is not public, each written down before it is answered, against the same of which nothing is written. */
final class WatchedReads {

    private static final int SPEECHES = 100;
    private static final int CLIENTS = 8;

    private final Ground ground;
    private final Figures figures;

    WatchedReads(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
    }

    void run() throws Exception {
        var rooms = Rooms.open(ground.gateway(), 1);
        rooms.sitting(0).speeches(SPEECHES).forEach(rooms::send);
        ground.settle();
        var meeting = rooms.meeting(0);
        var paths = new LinkedHashMap<String, String>();
        paths.put("sheet", "/api/meetings/" + meeting);
        paths.put("minutes", "/api/meetings/" + meeting + "/minutes");
        paths.put("list", "/api/meetings?size=20");
        paths.put("page", "/meetings/" + meeting);
        try {
            alone(paths, ground.size().of(500, 150));
            for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
                report("", alone(paths, ground.size().of(300, 100)));
                report(".together", together(paths, ground.size().of(60, 30)));
            }
        } finally {
            ground.watchReads(true);
        }
        figures.remark(
                "watchedReads",
                "a meeting of " + SPEECHES + " speeches, one client, watched and not in turn; together: " + CLIENTS
                        + " clients at once, rounds in turn");
    }

    /** One upon the other, so that both sides meet the same moments of the machine. */
    private Map<String, Pair> alone(Map<String, String> paths, int times) throws Exception {
        var pairs = new LinkedHashMap<String, Pair>();
        // A line of its own each time: the server hangs up on one that says nothing while the others are measured.
        try (var line = new Line(ground.server())) {
            for (var time = 0; time < times; time++) {
                for (var path : paths.entrySet()) {
                    var pair = pairs.computeIfAbsent(path.getKey(), name -> new Pair());
                    var first = time % 2 == 0;
                    pair.of(first).add(milliseconds(line, path.getValue(), first));
                    pair.of(!first).add(milliseconds(line, path.getValue(), !first));
                }
            }
        }
        return pairs;
    }

    private double milliseconds(Line line, String path, boolean watched) throws Exception {
        ground.watchReads(watched);
        var begun = System.nanoTime();
        line.read(path);
        return (System.nanoTime() - begun) / 1e6;
    }

    private Map<String, Pair> together(Map<String, String> paths, int times) throws Exception {
        var pairs = new LinkedHashMap<String, Pair>();
        for (var round = 0; round < 4; round++) {
            var watched = round % 2 == 0;
            ground.watchReads(watched);
            for (var path : paths.entrySet()) {
                pairs.computeIfAbsent(path.getKey(), name -> new Pair())
                        .of(watched)
                        .addAll(atOnce(path.getValue(), times));
            }
        }
        return pairs;
    }

    private List<Double> atOnce(String path, int times) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var asked = new ArrayList<Callable<List<Double>>>();
            for (var client = 0; client < CLIENTS; client++) {
                asked.add(() -> reads(path, times));
            }
            var millis = new ArrayList<Double>();
            for (var answered : clients.invokeAll(asked)) {
                millis.addAll(answered.get());
            }
            return millis;
        } finally {
            clients.shutdown();
        }
    }

    private List<Double> reads(String path, int times) throws Exception {
        var millis = new ArrayList<Double>();
        try (var line = new Line(ground.server())) {
            for (var time = 0; time < times; time++) {
                var begun = System.nanoTime();
                line.read(path);
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return millis;
    }

    private void report(String how, Map<String, Pair> pairs) {
        var all = new Pair();
        pairs.forEach((name, pair) -> {
            add("watchedReads" + how + "." + name, pair);
            all.watched.addAll(pair.watched);
            all.unwatched.addAll(pair.unwatched);
        });
        add("watchedReads" + how, all);
    }

    private void add(String name, Pair pair) {
        for (var percent : List.of(50, 95)) {
            var without = Spread.percentile(pair.unwatched, percent);
            figures.add(name + ".p" + percent, Spread.percentile(pair.watched, percent) / without);
            figures.add(name + ".p" + percent + ".unwatched.milliseconds", without);
        }
    }

    /** The same reads, watched and not. */
    private static final class Pair {
        private final List<Double> watched = new ArrayList<>();
        private final List<Double> unwatched = new ArrayList<>();

        List<Double> of(boolean isWatched) {
            return isWatched ? watched : unwatched;
        }
    }
}
