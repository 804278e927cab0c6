package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.query.publication.Press;

/** The bytes of papers, for everybody; on a server of its own, since what is public is listed to all. */
@SuppressWarnings("NullAway.Init") // set before each test
class PublicPapersTest {

    private Server server;
    private String meeting;

    @BeforeEach
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        server = Server.own(folder);
        meeting = server.meeting();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void arePublicWhileTheyAreOpen() throws Exception {
        var open = PapersTest.unique();
        var closed = PapersTest.unique();
        for (var each : List.of(open, closed)) {
            PapersTest.put(server, "clerk", each);
            server.created("/api/meetings/" + meeting + "/papers", PapersTest.paper("자료.pdf", "application/pdf", each));
        }
        server.created("/api/meetings/" + meeting + "/closing", Map.of("at", Bodies.at(60)));
        decide("RECORD", null, "OPEN");
        decide("PAPER", 2, "CLOSED");

        var taken = takePublic(1);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).isEqualTo(open);
        assertThat(taken.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(takePublic(2).statusCode()).isEqualTo(404);
        assertThat(takePublic(3).statusCode()).isEqualTo(404);
        var page =
                new Browser(server.address()).get("/public/meetings/" + meeting).body();
        assertThat(page).contains("papers/1/content").doesNotContain("papers/2/content");

        decide("PAPER", 1, "CLOSED");
        assertThat(takePublic(1).statusCode()).isEqualTo(404);
    }

    private void decide(String kind, @Nullable Integer number, String level) {
        var part = new HashMap<String, Object>(Map.of("kind", kind));
        if (number != null) {
            part.put("number", number);
        }
        var body = new HashMap<String, Object>(
                Map.of("part", part, "level", level, "decider", "기록관장", "decidedOn", "2026-05-25"));
        body.put("grounds", List.of());
        if (!level.equals("OPEN")) {
            body.put("grounds", List.of("PERSONAL_DATA"));
            body.put("reason", "본인의 요청");
        }
        var answer = server.postAs("records", "/api/meetings/" + meeting + "/disclosure-decisions", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        server.part(Press.class).catchUp();
    }

    private HttpResponse<byte[]> takePublic(int number) throws Exception {
        var path = "/public/api/meetings/" + meeting + "/papers/" + number + "/content";
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofByteArray());
    }
}
