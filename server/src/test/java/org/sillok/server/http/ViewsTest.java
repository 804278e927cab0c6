package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.record.RecordFeed;

/** The sample, as each reader sees it. */
class ViewsTest {

    private static final Server SERVER = Server.started();

    @BeforeAll
    static void waitForTheViews() {
        var last = SERVER.part(RecordFeed.class).last();
        assertThat(SERVER.get("staff", "/api/meetings?waitFor=" + last).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/committees",
                "/api/committees/{committee}",
                "/api/committees/{committee}/roster?on=2026-03-25",
                "/api/meetings?committee={committee}&year=2026&kind=REGULAR",
                "/api/meetings/{spring}",
                "/api/meetings/{spring}/roster",
                "/api/meetings/{spring}/minutes",
                "/api/meetings/{summer}/decisions",
                "/api/meetings/{spring}/validity",
                "/api/meetings/{spring}/timetable",
                "/api/meetings/{summer}/follow-ups",
                "/api/meetings/{spring}/irregularities",
                "/api/decisions?q=%EC%9B%B9%EC%A0%91%EA%B7%BC%EC%84%B1&committee={committee}&year=2026",
                "/api/decisions?kind=DELIBERATION&outcome=DEFERRED&irregular=false&page=1&size=5",
                "/api/speeches?q=%EB%8D%B0%EC%9D%B4%ED%84%B0",
                "/api/follow-ups?committee={committee}",
                "/api/irregularities?committee={committee}"
            })
    void answersFourRolesAndNowAndThen(String path) {
        var filled = filled(path);
        var last = SERVER.part(RecordFeed.class).last();
        var then = filled + (filled.contains("?") ? "&" : "?") + "asOf=" + last;
        for (var role : new String[] {"clerk", "staff", "auditor", "records"}) {
            var answer = SERVER.get(role, filled);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Sillok-Position")).isPresent();
            assertThat(SERVER.get(role, then).body()).isEqualTo(answer.body());
        }
        assertThat(SERVER.get("operator", filled).statusCode()).isEqualTo(403);
    }

    @Test
    void tellAuditorsEveryEvent() {
        var events = SERVER.read(SERVER.get("auditor", filled("/api/meetings/{spring}/events?size=3")));
        assertThat(events.get("items")).hasSize(3);
        assertThat(events.at("/items/0/type").asString()).isEqualTo("MeetingConvened");
        assertThat(events.at("/items/0/actor").asString()).isEqualTo("clerk");
        assertThat(events.get("total").asLong()).isGreaterThan(50);
        assertThat(SERVER.get("auditor", filled("/api/committees/{committee}/events"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVER.get("auditor", "/api/events?actor=clerk&since=2026-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answerAsOfAnInstant() {
        assertThat(SERVER.get("auditor", filled("/api/meetings/{spring}?asOf=2020-01-01T00:00:00Z"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("auditor", filled("/api/meetings/{spring}?asOf=2100-01-01T00:00:00+09:00"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void spareWhoHasTheSameVersionAlready() {
        var path = filled("/api/meetings/{spring}");
        var tag = SERVER.get("staff", path).headers().firstValue("ETag").orElseThrow();
        var again = SERVER.send(
                SERVER.as("staff", path).header("If-None-Match", tag).GET());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void showOperatorsHowThingsFare() {
        var health = SERVER.read(SERVER.get("operator", "/actuator/health"));
        for (var part : new String[] {"database", "sequencer", "views", "ledger"}) {
            assertThat(health.at("/components/" + part + "/status").asString()).isEqualTo("UP");
        }
        assertThat(SERVER.get("operator", "/actuator/prometheus").body())
                .contains("sillok_ledger_last")
                .contains("sillok_views_position");
        assertThat(SERVER.get("operator", "/api/dead-letters").body()).isEqualTo("{\"deadLetters\":[]}");
        var retried = SERVER.send(SERVER.as("operator", "/api/dead-letters/nothing/retry")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(SERVER.read(retried).get("taken").asInt()).isZero();
    }

    private static String filled(String path) {
        var filled = path;
        for (var word : new String[] {"committee", "spring", "summer", "autumn"}) {
            filled = filled.replace("{" + word + "}", SERVER.sample(word));
        }
        return filled;
    }
}
