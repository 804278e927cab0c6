package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The records office finds the sample at work: offered, returned, frozen, accepted and due, and told of on its first page. */
class RecordsSampleTest {

    private final Server server = Server.started();

    @Test
    void standsWhereRecordsStand() {
        assertThat(record("spring").at("/record/transfer").asString()).isEqualTo("OFFERED");
        assertThat(record("summer").at("/offers/0/returned").asString()).contains("원본");
        assertThat(record("summer").at("/offers/0/defects").findValuesAsString("kind"))
                .contains("MISSING_PAPER", "COUNT_MISMATCH");
        assertThat(record("autumn").at("/record/freezes").asInt()).isOne();
        var earlier = record("earlier");
        assertThat(earlier.at("/record/transfer").asString()).isEqualTo("ACCEPTED");
        assertThat(earlier.at("/offers/0/defects").size()).isZero();
        assertThat(earlier.at("/offers/0/inventory").asString()).matches("[0-9a-f]{64}");
        assertThat(earlier.at("/record/keptUntil").asString()).isEqualTo("2022-12-31");
    }

    @Test
    void isToldOfOnTheFirstPage() {
        var page = server.browser("records").get("/").body();
        for (var due : List.of("TRANSFER", "PERIOD_END", "APPRAISAL", "DISPOSAL")) {
            assertThat(page).contains("/records?due=" + due);
        }
        assertThat(page).contains("/disclosure/reviews", "/schedules");
        assertThat(server.browser("records").get("/records?due=APPRAISAL").body())
                .contains("/records/" + server.sample("earlier"));
        assertThat(server.browser("clerk").get("/").body()).doesNotContain("/records?due=");
    }

    private JsonNode record(String word) {
        return server.read(server.get("records", "/api/records/" + server.sample(word)));
    }
}
