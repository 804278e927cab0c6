package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sillok.record.RecordFeed;

class RecordingTest {

    private final Server server = Server.started();

    @Test
    void answersWithWhatWasRecordedAndWhereItStands() {
        var meeting = server.meeting();
        var answer = server.post("/api/meetings/" + meeting + "/opinions", Bodies.opinion("찬성합니다."));
        assertThat(answer.statusCode()).isEqualTo(201);
        var receipt = server.read(answer);
        assertThat(receipt.at("/recorded/0/type").asString()).isEqualTo("OpinionStated");
        assertThat(receipt.at("/recorded/0/fact/text").asString()).isEqualTo("찬성합니다.");
        assertThat(answer.headers().firstValue("ETag"))
                .hasValue("\"" + receipt.get("version").asLong() + "\"");
        assertThat(answer.headers().firstValue("Sillok-Position"))
                .hasValue(receipt.get("position").asString());
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/api/meetings/" + meeting + "/opinions/1");
        var found = server.read(server.get("staff", location));
        assertThat(found).isEqualTo(receipt.at("/recorded/0"));
    }

    @Test
    void answersInOnePieceOfKnownLength() {
        var answer = server.post("/api/meetings/" + server.meeting() + "/opinions", Bodies.opinion("짧게 말씀드립니다."));
        var length = answer.body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(answer.headers().firstValue("Content-Length")).hasValue(Integer.toString(length));
    }

    @Test
    void letsAReadWaitForWhatWasWritten() {
        var meeting = server.meeting();
        var answer = server.post("/api/meetings/" + meeting + "/opinions", Bodies.opinion("기다려 주십시오."));
        var position = answer.headers().firstValue("Sillok-Position").orElseThrow();
        var minutes = server.get("staff", "/api/meetings/" + meeting + "/minutes?waitFor=" + position);
        assertThat(minutes.statusCode()).isEqualTo(200);
        assertThat(minutes.body()).contains("기다려 주십시오.");
        assertThat(Long.parseLong(
                        minutes.headers().firstValue("Sillok-Position").orElseThrow()))
                .isGreaterThanOrEqualTo(Long.parseLong(position));
        var before =
                server.get("staff", "/api/meetings/" + meeting + "/minutes?asOf=" + (Long.parseLong(position) - 1));
        assertThat(before.body()).doesNotContain("기다려 주십시오.");
    }

    @Test
    void refusesByTheNameOfTheRuleInTheCallersLanguage() {
        var meeting = server.meeting();
        var path = "/api/meetings/" + meeting + "/opening";
        var body = Map.of("presidingSeat", "1", "at", Bodies.at(1));
        var korean = server.post(path, body);
        assertThat(korean.statusCode()).isEqualTo(409);
        assertThat(korean.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = server.read(korean);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/a-meeting-opens-once");
        assertThat(problem.get("title").asString()).isEqualTo("회의는 한 번만 개의합니다");
        var english = server.read(server.post(path, body, "Accept-Language", "en-GB,en;q=0.9"));
        assertThat(english.get("title").asString()).isEqualTo("A meeting opens once");
    }

    @Test
    void acceptsOnlyTheVersionThatTheCallerSaw() {
        var meeting = server.meeting();
        var path = "/api/meetings/" + meeting + "/opinions";
        var seen = server.get("clerk", "/api/meetings/" + meeting + "?waitFor=" + lastPosition(meeting));
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        assertThat(server.post(path, Bodies.opinion("하나"), "If-Match", tag).statusCode())
                .isEqualTo(201);
        var stale = server.post(path, Bodies.opinion("둘"), "If-Match", tag);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(server.read(stale).get("type").asString()).isEqualTo("/problems/stale-version");
        assertThat(server.post(path, Bodies.opinion("셋"), "If-Match", "\"99\"").statusCode())
                .isEqualTo(412);
    }

    @Test
    void answersARepeatedRequestAsTheFirst() {
        var meeting = server.meeting();
        var path = "/api/meetings/" + meeting + "/closing";
        var key = UUID.randomUUID().toString();
        var first = server.post(path, Map.of("at", Bodies.at(30)), "Idempotency-Key", key);
        var second = server.post(path, Map.of("at", Bodies.at(30)), "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        var other = server.post(path, Map.of("at", Bodies.at(31)), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(server.read(other).get("type").asString()).isEqualTo("/problems/key-reused");
    }

    @Test
    void recordsOnceHoweverOftenARequestArrivesAtTheSameTime() throws Exception {
        var meeting = server.meeting();
        var path = "/api/meetings/" + meeting + "/opinions";
        var key = UUID.randomUUID().toString();
        var answers = together(16, () -> server.post(path, Bodies.opinion("한 번만"), "Idempotency-Key", key)
                .body());
        assertThat(answers).hasSize(16).containsOnly(answers.get(0));
        assertThat(answers.get(0)).contains("\"opinion\":1");
        assertThat(events(meeting, "OpinionStated")).isEqualTo(1);
    }

    @Test
    void foundsOneCommitteeForARepeatedRequestWithoutAnId() throws Exception {
        var body = Bodies.committee();
        var key = UUID.randomUUID().toString();
        var locations = together(8, () -> server.post("/api/committees", body, "Idempotency-Key", key)
                .headers()
                .firstValue("Location")
                .orElse("none"));
        assertThat(locations).containsOnly(locations.get(0)).doesNotContain("none");
    }

    @Test
    void recordsAllOfManyWhoSpeakAtOnce() throws Exception {
        var meeting = server.meeting();
        var path = "/api/meetings/" + meeting + "/opinions";
        var codes = together(24, () -> server.post(path, Bodies.opinion("동시에")).statusCode());
        assertThat(codes).containsOnly(201);
        assertThat(events(meeting, "OpinionStated")).isEqualTo(24);
    }

    @Test
    void convenesAMeetingOfANumberOnce() throws Exception {
        var committee = server.committee();
        var codes = together(8, () -> server.post("/api/meetings", Bodies.meeting(committee, 7))
                .statusCode());
        assertThat(codes).containsOnlyOnce(201).containsOnly(201, 409);
    }

    private static <T> List<T> together(int callers, Callable<T> call) throws Exception {
        var threads = Executors.newFixedThreadPool(callers);
        try {
            var answers = threads.invokeAll(
                    IntStream.range(0, callers).mapToObj(each -> call).toList());
            return answers.stream().map(RecordingTest::value).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T value(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private long events(String meeting, String type) {
        var path = "/api/meetings/" + meeting + "/events?type=" + type + "&waitFor=" + lastPosition(meeting);
        return server.read(server.get("auditor", path)).get("total").asLong();
    }

    private long lastPosition(String meeting) {
        assertThat(meeting).isNotEmpty();
        return server.part(RecordFeed.class).last();
    }
}
