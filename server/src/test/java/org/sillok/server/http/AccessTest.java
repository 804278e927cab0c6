package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sillok.store.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Whoever reads what is not public, and whoever is refused, stands in the log of accesses. */
class AccessTest {

    private static final Server SERVER = Server.started();

    @Test
    void tellWhoReadWhatMeeting() {
        var meeting = SERVER.meeting();
        assertThat(SERVER.get("staff", "/api/meetings/" + meeting + "/minutes?waitFor=0")
                        .statusCode())
                .isEqualTo(200);

        var access = accesses("meeting=" + meeting + "&account=staff").get(0);

        assertThat(access.get("outcome").asString()).isEqualTo("GIVEN");
        assertThat(access.get("account").asString()).isEqualTo("staff");
        assertThat(access.get("roles")).hasSize(1);
        assertThat(access.get("method").asString()).isEqualTo("GET");
        assertThat(access.get("path").asString()).isEqualTo("/api/meetings/" + meeting + "/minutes");
        assertThat(access.get("route").asString()).isEqualTo("/api/meetings/{meeting}/minutes");
        assertThat(access.get("query").asString()).isEqualTo("waitFor=0");
        assertThat(access.get("address").asString()).isEqualTo("127.0.0.1");
        assertThat(Instant.parse(access.get("at").asString()))
                .isBetween(Instant.now().minusSeconds(300), Instant.now());
    }

    @Test
    void tellByWhichVisitAPageWasRead() {
        var page = SERVER.browser("records").get("/meetings/" + SERVER.sample("spring"));
        assertThat(page.statusCode()).isEqualTo(200);
        var access =
                accesses("account=records&meeting=" + SERVER.sample("spring")).get(0);
        assertThat(access.get("visit").isNumber()).isTrue();
        assertThat(access.get("path").asString()).isEqualTo("/meetings/" + SERVER.sample("spring"));
    }

    @Test
    void keepTheWordsThatWereLookedFor() {
        var word = "낱말" + UUID.randomUUID();
        SERVER.get("staff", "/decisions.csv?q=" + encoded(word));
        assertThat(accesses("account=staff").get(0).get("query").asString()).isEqualTo("q=" + encoded(word));
        assertThat(SERVER.browser("auditor")
                        .get("/audit/accesses?account=staff")
                        .body())
                .contains("q=" + word);
    }

    @Test
    void tellWhoWasRefusedAndWhy() {
        var id = UUID.randomUUID().toString();
        var path = "/api/meetings/" + id;
        SERVER.get("staff", path);
        SERVER.get("staff", path + "/events");
        SERVER.send(HttpRequest.newBuilder(SERVER.address().resolve(path)));
        SERVER.send(SERVER.as("staff", "not-the-password", path));
        SERVER.send(SERVER.as("nobody-of-that-name", "not-the-password", path));
        new Browser(SERVER.address()).get("/meetings/" + id);

        var found = accesses("meeting=" + id);

        assertThat(found)
                .extracting(each -> each.get("outcome").asString() + " "
                        + each.path("account").asString(""))
                .containsExactly(
                        "NOT_SIGNED_IN ",
                        "SIGN_IN_REFUSED ",
                        "SIGN_IN_REFUSED staff",
                        "NOT_SIGNED_IN ",
                        "NOT_ALLOWED staff",
                        "NOT_FOUND staff");
        assertThat(found.subList(0, 4))
                .allSatisfy(each -> assertThat(each.get("address").asString()).isEqualTo("127.0.0.0/24"));
    }

    @Test
    void tellWhoseSignInWasRefusedAndNothingThatWasTyped() {
        var browser = new Browser(SERVER.address());
        browser.signIn("operator", "my-secret-word");
        browser.signIn("my-secret-name", "my-secret-word");
        var refused = accesses("outcome=SIGN_IN_REFUSED");
        assertThat(refused.get(1).get("account").asString()).isEqualTo("operator");
        assertThat(refused.get(0).path("account").asString("")).isEmpty();
        assertThat(refused.toString()).doesNotContain("my-secret");
    }

    @Test
    void keepTheSecretOfALinkToThemselves() {
        new Browser(SERVER.address()).get("/links/a-guessed-secret");
        var refused = accesses("outcome=NOT_FOUND");
        assertThat(refused)
                .anySatisfy(each -> assertThat(each.get("path").asString()).isEqualTo("/links/"));
        assertThat(refused.toString()).doesNotContain("guessed");
    }

    @Test
    void leaveThePublicAlone() {
        var before = count();
        new Browser(SERVER.address()).get("/public/");
        new Browser(SERVER.address()).get("/public/meetings/" + SERVER.sample("spring"));
        new Browser(SERVER.address()).get("/assets/sillok.css");
        new Browser(SERVER.address()).get("/wp-login.php");
        new Browser(SERVER.address()).get("/");
        assertThat(count()).isEqualTo(before);
    }

    /** A refused form answers with the whole page, so that nobody reads by sending forms. */
    @Test
    void countPagesThatShowARefusedForm() {
        var meeting = SERVER.meeting();
        var answer = SERVER.form(
                "clerk", "/forms/meetings/" + meeting + "/closing", "_page", "/meetings/" + meeting + "/desk");
        assertThat(answer.statusCode()).isBetween(400, 499);
        var access = accesses("meeting=" + meeting + "&account=clerk").get(0);
        assertThat(access.get("method").asString()).isEqualTo("POST");
        assertThat(access.get("outcome").asString()).isEqualTo("GIVEN");
    }

    @Test
    void tellWhoReadThem() {
        accesses("account=auditor");
        assertThat(accesses("account=auditor").get(0).get("path").asString()).isEqualTo("/api/audit/accesses");
        assertThat(SERVER.get("staff", "/api/audit/accesses").statusCode()).isEqualTo(403);
        assertThat(SERVER.get("administrator", "/audit/accesses").statusCode()).isEqualTo(403);
    }

    @Test
    void areTakenAwayAsTheyAreListed() {
        SERVER.get("clerk", "/api/meetings");
        SERVER.get("clerk", "/api/committees");
        var csv = SERVER.get("auditor", "/audit/accesses.csv?account=clerk").body();
        assertThat(csv).contains("열람함").contains("clerk");
        assertThat(csv.lines().count()).isGreaterThan(2);
        assertThat(SERVER.get("auditor", "/audit/accesses?asOf=1").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("auditor", "/audit/accesses?since=yesterday").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("auditor", "/api/audit/accesses?outcome=LOST").statusCode())
                .isEqualTo(400);
    }

    /** Nothing is answered before it is written: what the database holds is never behind what was read. */
    @Test
    void standThereBeforeTheAnswerDoes() {
        var watch = new JdbcTemplate(SERVER.part(Database.class).watch());
        for (int time = 0; time < 20; time++) {
            var mark = UUID.randomUUID().toString();
            SERVER.get("staff", "/api/decisions?q=" + mark);
            assertThat(watch.queryForObject("select count(*) from access where query = ?", Integer.class, "q=" + mark))
                    .isEqualTo(1);
        }
    }

    private static List<JsonNode> accesses(String query) {
        var answer = SERVER.get("auditor", "/api/audit/accesses?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SERVER.read(answer).get("items").values().stream().toList();
    }

    /** Those of nobody who is known. */
    private static long count() {
        return SERVER.read(SERVER.get("auditor", "/api/audit/accesses?outcome=NOT_SIGNED_IN"))
                .get("total")
                .asLong();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
