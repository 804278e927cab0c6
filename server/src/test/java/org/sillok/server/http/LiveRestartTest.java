package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines to open pages end with the program, and go on with the next. */
class LiveRestartTest {

    /** For so long the program waits for requests that do not end. */
    private static final Duration WAITING = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Long> said = new ArrayList<>();
    private final List<Long> told = new ArrayList<>();

    @Test
    void goOnWhereTheyEndedWithoutHoldingUpTheEnd() throws Exception {
        var folder = Server.folder();
        var server = Server.own(folder);
        var meeting = server.meeting();
        var before = say(server, meeting, "먼저 한 말");
        var pages = new ArrayList<Follower>();
        for (var number = 0; number < 50; number++) {
            pages.add(follow(server, meeting, before));
        }
        record(server, meeting);
        for (var page : pages) {
            assertThat(page.await(said.size()).positions()).isEqualTo(said);
        }

        var begun = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(WAITING);
        for (var page : pages) {
            told.clear();
            told.addAll(page.awaitEnd().positions());
            assertThat(told).isEqualTo(said);
        }

        try (var next = Server.own(folder)) {
            record(next, meeting);
            try (var page = follow(next, meeting, told.get(told.size() - 1))) {
                record(next, meeting);
                told.addAll(page.await(said.size() - told.size()).positions());
            }
        }
        assertThat(told).isEqualTo(said);
    }

    private void record(Server server, String meeting) {
        for (var number = 0; number < 3; number++) {
            said.add(say(server, meeting, "말 " + number));
        }
    }

    private Follower follow(Server server, String meeting, long after) throws Exception {
        return Follower.of(http, server.as("staff", "/live/meetings/" + meeting + "?after=" + after));
    }

    private static long say(Server server, String meeting, String text) {
        var answer = server.post("/api/meetings/" + meeting + "/opinions", Bodies.opinion(text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return server.read(answer).get("position").asLong();
    }
}
