package org.sillok.benchmark;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A clerk's commands while many pages of the meeting are open, against the same with none, in turn. */
final class OpenPages {

    static final List<String> READERS = List.of("reader1", "reader2", "reader3", "reader4");

    private static final int PAGES = 200;
    private static final int SPEECHES = 100;

    /** No clerk is faster, and pages that are still being told one act hear of the next with it. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Ground ground;
    private final Figures figures;
    private final int commands;
    private final HttpClient http = HttpClient.newHttpClient();

    OpenPages(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        commands = ground.size().of(200, 40);
    }

    void run() throws Exception {
        var rooms = Rooms.open(ground.gateway(), 1);
        var path = "/api/meetings/" + rooms.meeting(0) + "/opinions";
        var next = new Turn<>(
                rooms.sitting(0).speeches(SPEECHES).stream().map(Commands::body).toList());
        open(rooms.meeting(0), () -> millis(path, next, 0));
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            compare(rooms.meeting(0), path, next);
        }
        figures.remark(
                "openPages",
                PAGES + " open pages of one meeting, each told every act once and in order; " + commands
                        + " commands over HTTP, ten in a second; AtOnce: one upon the other");
    }

    private void compare(String meeting, String path, Turn<byte[]> next) throws Exception {
        var none = millis(path, next, PAUSE);
        var open = open(meeting, () -> millis(path, next, PAUSE));
        var noneAtOnce = millis(path, next, 0);
        var openAtOnce = open(meeting, () -> millis(path, next, 0));
        for (var percent : List.of(50, 95)) {
            var p = "p" + percent;
            figures.add("openPages." + p + ".none.milliseconds", Spread.percentile(none, percent));
            figures.add("openPages." + p, ratio(open, none, percent));
            figures.add("openPagesAtOnce." + p, ratio(openAtOnce, noneAtOnce, percent));
        }
    }

    private static double ratio(List<Double> one, List<Double> other, int percent) {
        return Spread.percentile(one, percent) / Spread.percentile(other, percent);
    }

    /** What takes place with the pages open, all of which are told of all of it. */
    private List<Double> open(String meeting, Recording recording) throws Exception {
        ground.settle();
        var after = ground.projector().position();
        var pages = new ArrayList<OpenPage>();
        try {
            for (var number = 0; number < PAGES; number++) {
                var reader = READERS.get(number % READERS.size());
                pages.add(OpenPage.of(http, ground.server(), reader, meeting, after));
            }
            var millis = recording.record();
            for (var page : pages) {
                page.await(millis.size());
            }
            return millis;
        } finally {
            pages.forEach(OpenPage::close);
        }
    }

    private interface Recording {
        List<Double> record() throws Exception;
    }

    /** How long each command took, on a line of its own: a line that waits while pages are opened is closed by the server. */
    private List<Double> millis(String path, Turn<byte[]> next, long pause) throws Exception {
        var millis = new ArrayList<Double>();
        try (var line = new Line(ground.server())) {
            for (var command = 0; command < commands; command++) {
                TimeUnit.NANOSECONDS.sleep(pause);
                var begun = System.nanoTime();
                line.record(path, next.take());
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return millis;
    }
}
