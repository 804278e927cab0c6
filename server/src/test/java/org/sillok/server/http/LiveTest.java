package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sillok.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open pages are told what is recorded. */
class LiveTest {

    private static final Server SERVER = Server.started();

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void tellsEveryPageEachActInOrderAndOnce() throws Exception {
        var meeting = SERVER.meeting();
        var before = say(meeting, "먼저 한 말");
        try (var one = follow("staff", meeting, before);
                var other =
                        Follower.of(http, request("auditor", meeting, before).header("Accept-Language", "en"))) {
            var said = IntStream.range(0, 25)
                    .mapToObj(number -> say(meeting, "말 " + number))
                    .toList();

            assertThat(one.await(25).positions()).isEqualTo(said);
            assertThat(other.await(25).positions()).isEqualTo(said);
            for (var number = 0; number < 25; number++) {
                assertThat(one.acts().get(number).html())
                        .contains("id=\"entry-" + said.get(number) + "\"")
                        .contains(">말 " + number + "<");
            }
            assertThat(one.told()).contains("발언").doesNotContain("먼저 한 말");
            assertThat(other.told()).contains("말 0").doesNotContain("발언");
        }
    }

    @Test
    void tellsWhoComesWhatTheyLack() throws Exception {
        var meeting = SERVER.meeting();
        var said = IntStream.range(0, 5)
                .mapToObj(number -> say(meeting, "말 " + number))
                .toList();
        try (var first = follow("staff", meeting, said.get(0))) {
            assertThat(first.await(4).positions()).isEqualTo(said.subList(1, 5));
            var next = say(meeting, "그 뒤의 말");
            assertThat(first.await(5).positions()).endsWith(next);
            var again = request("staff", meeting, said.get(0)).header("Last-Event-ID", "" + said.get(3));
            try (var second = Follower.of(http, again)) {
                assertThat(second.await(2).positions()).containsExactly(said.get(4), next);
            }
        }
    }

    @Test
    void tellsWhatReadsOtherwise() throws Exception {
        var meeting = SERVER.meeting();
        var said = say(meeting, "잘못 적은 말");
        try (var page = follow("staff", meeting, said)) {
            var corrected = position(SERVER.post(
                    "/api/meetings/" + meeting + "/corrections",
                    Map.of(
                            "what", "OPINION", "opinion", 1, "text", "바로 적은 말", "nature", "WORDING", "reason", "오기",
                            "by", "간사")));

            assertThat(page.await(1).positions()).containsExactly(corrected);
            assertThat(page.told()).contains("id=\"entry-" + said + "\"").contains("바로 적은 말");
        }
    }

    /** Whoever lacks more than is told at once comes again, as a browser does, until nothing is lacking. */
    @Test
    void tellsALongHistoryInParts() throws Exception {
        var meeting = SERVER.meeting();
        var before = say(meeting, "먼저 한 말");
        var said = IntStream.range(0, 130)
                .mapToObj(number -> say(meeting, "말 " + number))
                .toList();
        var told = new ArrayList<Long>();
        try (var part = follow("staff", meeting, before)) {
            told.addAll(part.awaitEnd().positions());
        }
        assertThat(told).hasSize(100);
        try (var rest = follow("staff", meeting, told.get(99))) {
            told.addAll(rest.await(30).positions());
        }
        assertThat(told).isEqualTo(said);
    }

    @Test
    void cutsOffWhoDoesNotReadAndHoldsUpNobody() throws Exception {
        var meeting = SERVER.meeting();
        var before = say(meeting, "먼저 한 말");
        try (var deaf = deaf(meeting, before);
                var page = follow("staff", meeting, before)) {
            page.await(follower -> open() >= 2);
            var open = open();
            var told = new ArrayList<Long>();
            while (open() >= open) {
                told.add(say(meeting, "긴 말 ".repeat(10_000)));
                assertThat(told).as("until the line is full").hasSizeLessThan(500);
            }
            assertThat(page.await(told.size()).positions()).isEqualTo(told);
            assertThat(deaf.isConnected()).isTrue();
        }
    }

    @Test
    void admitsNoMoreThanThereIsRoomFor() throws Exception {
        var meeting = SERVER.meeting();
        var before = say(meeting, "말");
        var pages = new ArrayList<Follower>();
        try {
            for (var number = 0; number < 100; number++) {
                pages.add(follow("records", meeting, before));
            }
            assertThat(pages).allMatch(page -> page.status() == 200);
            try (var more = follow("records", meeting, before)) {
                assertThat(more.status()).isEqualTo(503);
            }
            try (var another = follow("staff", meeting, before)) {
                assertThat(another.status()).isEqualTo(200);
            }
            var said = say(meeting, "모두에게 한 말");
            for (var page : pages) {
                assertThat(page.await(1).positions()).containsExactly(said);
            }
        } finally {
            for (var page : pages) {
                page.close();
            }
        }
    }

    @Test
    void tellsReadersOnlyAndOnlyOfWhatThereIs() {
        assertThat(status("operator", SERVER.sample("spring"))).isEqualTo(403);
        assertThat(status("staff", "m-none")).isEqualTo(404);
        assertThat(SERVER.send(HttpRequest.newBuilder(
                                        SERVER.address().resolve("/live/meetings/" + SERVER.sample("spring")))
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsTheLineOfWhoeverSignsOut() throws Exception {
        var meeting = SERVER.meeting();
        var before = say(meeting, "말");
        var leaving = signedIn("staff");
        var staying = signedIn("staff");
        try (var gone = follow(leaving, meeting, before);
                var kept = follow(staying, meeting, before)) {
            assertThat(leaving.post("/account", "/sign-out").statusCode()).isEqualTo(303);
            assertThat(gone.awaitEnd().positions()).isEmpty();

            var said = say(meeting, "남은 이에게 한 말");
            assertThat(kept.await(1).positions()).containsExactly(said);
            staying.post("/account", "/sign-out");
            kept.awaitEnd();
        }
    }

    @Test
    void endsTheLineOfAVisitThatEndedOnAnotherNode() throws Exception {
        var meeting = SERVER.meeting();
        var before = say(meeting, "말");
        try (var page = follow(signedIn("records"), meeting, before)) {
            JdbcClient.create(SERVER.part(Database.class).doorkeeper())
                    .sql("delete from visit where account = 'records'")
                    .update();
            page.awaitEnd();
        }
    }

    private static Browser signedIn(String account) {
        var browser = new Browser(SERVER.address());
        assertThat(browser.signIn(account, Server.PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private Follower follow(Browser browser, String meeting, long after) throws Exception {
        var page = SERVER.address().resolve("/live/meetings/" + meeting + "?after=" + after);
        var cookie = "sillok=" + browser.cookie("sillok").orElseThrow();
        return Follower.of(http, HttpRequest.newBuilder(page).header("Cookie", cookie));
    }

    private static int status(String account, String meeting) {
        return SERVER.get(account, "/live/meetings/" + meeting).statusCode();
    }

    private Follower follow(String account, String meeting, long after) throws Exception {
        return Follower.of(http, request(account, meeting, after));
    }

    private static HttpRequest.Builder request(String account, String meeting, long after) {
        return SERVER.as(account, "/live/meetings/" + meeting + "?after=" + after);
    }

    /** Asks, and never reads what is answered. */
    private static Socket deaf(String meeting, long after) throws Exception {
        var address = SERVER.address();
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        var credentials =
                Base64.getEncoder().encodeToString(("auditor:" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream()
                .write(("GET /live/meetings/" + meeting + "?after=" + after + " HTTP/1.1\r\nHost: " + address.getHost()
                                + "\r\nAuthorization: Basic " + credentials + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static double open() {
        return SERVER.get("operator", "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("sillok_live_open"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static long say(String meeting, String text) {
        return position(SERVER.post("/api/meetings/" + meeting + "/opinions", Bodies.opinion(text)));
    }

    private static long position(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return SERVER.read(answer).get("position").asLong();
    }
}
