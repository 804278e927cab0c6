package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sillok.server.account.Links;
import org.sillok.server.account.Visits;
import org.sillok.store.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Administrators make accounts, and their owners alone know the passwords. */
class AccountsTest {

    private static final Server SERVER = Server.started();
    private static final String PASSWORD = "autumn-leaf";
    private static final Pattern LINK = Pattern.compile("/links/[\\w-]{43}");
    private static final Pattern TOKEN = Pattern.compile("sk_[\\w-]{43}");

    private final Browser administrator = SERVER.browser("administrator");

    @Test
    void makesAnAccountWhoseOwnerChoosesThePassword() {
        var name = name();
        var link = link(made(name, "CLERK"));
        var owner = new Browser(SERVER.address());

        assertThat(owner.get(link).body()).contains(name);
        assertThat(owner.post(link, link, "password", "short", "again", "short").statusCode())
                .isEqualTo(422);
        assertThat(owner.post(link, link, "password", PASSWORD, "again", "other-leaf")
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.post(link, link, "password", PASSWORD, "again", PASSWORD)
                        .statusCode())
                .isEqualTo(303);

        assertThat(owner.get("/account").body()).contains(name);
        assertThat(new Browser(SERVER.address()).get(link).statusCode()).isEqualTo(404);
        assertThat(new Browser(SERVER.address()).signIn(name, PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void makesNoTwoOfOneName() {
        var name = name();
        assertThat(made(name, "CLERK").statusCode()).isEqualTo(200);
        assertThat(made(name, "CLERK").statusCode()).isEqualTo(409);
        assertThat(made(name.toUpperCase(Locale.ROOT), "CLERK").statusCode()).isEqualTo(409);
        assertThat(made("a b", "CLERK").statusCode()).isEqualTo(422);
    }

    @Test
    void locksOutAtOnce() {
        var name = name();
        var owner = owner(name, "CLERK");
        assertThat(as(name, "/api/meetings").statusCode()).isEqualTo(200);

        administrator.post("/accounts/" + name, "/accounts/" + name + "/lock");

        assertThat(owner.get("/account").statusCode()).isEqualTo(303);
        assertThat(as(name, "/api/meetings").statusCode()).isEqualTo(401);
        administrator.post("/accounts/" + name, "/accounts/" + name + "/unlock");
        assertThat(as(name, "/api/meetings").statusCode()).isEqualTo(200);
        assertThat(owner.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void grantsAndTakesRights() {
        var name = name();
        var owner = owner(name, "CLERK");
        assertThat(owner.get("/api/events").statusCode()).isEqualTo(403);
        administrator.post("/accounts/" + name, "/accounts/" + name + "/rights", "roles[]", "AUDITOR", "scope", "all");
        assertThat(owner.get("/api/events").statusCode()).isEqualTo(200);
    }

    @Test
    void changesNobodysOwnRights() {
        var answer = administrator.post(
                "/accounts/administrator", "/accounts/administrator/rights", "roles[]", "CLERK", "scope", "all");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(administrator
                        .post("/accounts/administrator", "/accounts/administrator/lock")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void changesOnesPasswordAndEndsOnesOtherVisits() {
        var name = name();
        var here = owner(name, "CLERK");
        var there = new Browser(SERVER.address());
        there.signIn(name, PASSWORD);

        var change = new String[] {"present", "wrong-leaf", "password", "winter-snow", "again", "winter-snow"};
        assertThat(here.post("/account", "/account/password", change).statusCode())
                .isEqualTo(422);
        change[1] = PASSWORD;
        assertThat(here.post("/account", "/account/password", change).statusCode())
                .isEqualTo(303);

        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(new Browser(SERVER.address()).signIn(name, PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void limitsAnAccountToItsCommittees() {
        var own = SERVER.committee();
        var other = SERVER.committee();
        var ownMeeting = SERVER.meeting(own);
        var otherMeeting = SERVER.meeting(other);
        var name = name();
        var owner = owner(name, "CLERK");
        administrator.post(
                "/accounts/" + name,
                "/accounts/" + name + "/rights",
                "roles[]",
                "CLERK",
                "scope",
                "some",
                "committees[]",
                own);

        var opinion = Bodies.opinion("말합니다");
        assertThat(postAs(name, "/api/meetings/" + ownMeeting + "/opinions", opinion)
                        .statusCode())
                .isEqualTo(201);
        var refused = postAs(name, "/api/meetings/" + otherMeeting + "/opinions", opinion);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/not-in-this-committee").contains(other);
        assertThat(postAs(name, "/api/meetings", Bodies.meeting(other, 7)).statusCode())
                .isEqualTo(403);
        assertThat(postAs(name, "/api/committees", Bodies.committee()).statusCode())
                .isEqualTo(403);
        assertThat(postAs(name, "/api/meetings/no-such-meeting/opinions", opinion)
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.post(
                                "/account",
                                "/forms/meetings/" + otherMeeting + "/opinions",
                                "_page",
                                "/public/",
                                "text",
                                "x")
                        .statusCode())
                .isIn(400, 403, 422);
        assertThat(as(name, "/api/meetings/" + otherMeeting).statusCode()).isEqualTo(200);
    }

    @Test
    void actsByATokenWithNoMoreThanItHas() {
        var name = name();
        var owner = owner(name, "CLERK");
        var reading = token(owner.post(
                "/account", "/account/tokens", "label", "읽기", "days", "1", "roles[]", "CLERK", "readOnly", "true"));
        var writing = token(owner.post("/account", "/account/tokens", "label", "쓰기", "days", "1", "roles[]", "CLERK"));

        assertThat(bearing(reading, "/api/meetings").statusCode()).isEqualTo(200);
        assertThat(founding(reading).statusCode()).isEqualTo(403);
        assertThat(founding(writing).statusCode()).isEqualTo(201);
        assertThat(bearing(writing, "/api/events").statusCode()).isEqualTo(403);
        assertThat(bearing("sk_made-up", "/api/meetings").statusCode()).isEqualTo(401);
        assertThat(owner.post("/account", "/account/tokens", "label", "감사", "roles[]", "AUDITOR")
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.get("/account").body()).doesNotContain(reading);

        var revoke = Pattern.compile("/account/tokens/\\d+/revoke")
                .matcher(owner.get("/account").body());
        while (revoke.find()) {
            owner.post("/account", revoke.group());
        }
        assertThat(bearing(writing, "/api/meetings").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsOnlyDigestsOfSecrets() {
        var name = name();
        var owner = owner(name, "CLERK");
        var token = token(owner.post("/account", "/account/tokens", "label", "봇", "roles[]", "CLERK"));
        var cookie = owner.cookie("sillok").orElseThrow();
        var door = new JdbcTemplate(SERVER.part(Database.class).doorkeeper());
        for (var table : Set.of("account", "visit", "token", "link", "attempt", "log")) {
            var rows = String.valueOf(door.queryForList("select t::text from " + table + " t", String.class));
            assertThat(rows).doesNotContain(token.substring(3), cookie, PASSWORD);
        }
        assertThat(door.queryForObject("select hash from account where name = ?", String.class, name))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(door.queryForList("select act from log where account = ? order by id", String.class, name))
                .contains("ACCOUNT_MADE", "LINK_MADE", "LINK_USED", "PASSWORD_CHANGED", "SIGNED_IN", "TOKEN_MADE");
    }

    @Test
    void keepsAWitnessThatNobodyCorrects() {
        var door = new JdbcTemplate(SERVER.part(Database.class).doorkeeper());
        for (var change : Set.of("update log set actor = 'x'", "delete from log", "select * from record.event")) {
            assertThatExceptionOfType(DataAccessException.class).as(change).isThrownBy(() -> door.execute(change));
        }
    }

    @Test
    void makesNoFurtherFirstAdministrator() {
        assertThat(SERVER.part(Links.class).forTheFirstAdministrator()).isEmpty();
    }

    @Test
    void takesBcryptOnceAndHashesAnew() {
        var name = name();
        made(name, "CLERK");
        var door = new JdbcTemplate(SERVER.part(Database.class).doorkeeper());
        var old = new BCryptPasswordEncoder(8).encode(PASSWORD);
        door.update("update account set hash = ? where name = ?", old, name);
        // So that this node reads the account anew.
        administrator.post("/accounts/" + name, "/accounts/" + name + "/rights", "roles[]", "CLERK", "scope", "all");

        assertThat(as(name, "/api/meetings").statusCode()).isEqualTo(200);

        assertThat(door.queryForObject("select hash from account where name = ?", String.class, name))
                .startsWith("$argon2id$");
        assertThat(as(name, "/api/meetings").statusCode()).isEqualTo(200);
    }

    /** As if an hour had passed without a request, and as if the longest stay were over. */
    @Test
    void endsAVisitByItself() {
        var door = new JdbcTemplate(SERVER.part(Database.class).doorkeeper());
        for (var passing : Set.of("seen_at = seen_at - interval '61 minutes'", "expires_at = now()")) {
            var name = name();
            owner(name, "CLERK");
            // A browser that this node has not seen yet, so that nothing of it is remembered.
            var secret = SERVER.part(Visits.class).begin(name, "127.0.0.1", "test");
            door.update("update visit set " + passing + " where account = ?", name);
            var late = new Browser(SERVER.address()).with("Cookie", "sillok=" + secret);
            assertThat(late.get("/account").statusCode()).as(passing).isEqualTo(303);
        }
    }

    private HttpResponse<String> made(String name, String role) {
        return administrator.post("/accounts", "/accounts", "name", name, "roles[]", role, "scope", "all");
    }

    private Browser owner(String name, String role) {
        var link = link(made(name, role));
        var owner = new Browser(SERVER.address());
        owner.post(link, link, "password", PASSWORD, "again", PASSWORD);
        return owner;
    }

    private static String link(HttpResponse<String> page) {
        return found(LINK, page);
    }

    private static String token(HttpResponse<String> page) {
        return found(TOKEN, page);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var found = pattern.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError(page.statusCode() + " " + page.body());
        }
        return found.group();
    }

    private static String name() {
        return "account-" + UUID.randomUUID();
    }

    private static HttpResponse<String> as(String name, String path) {
        return SERVER.send(SERVER.as(name, PASSWORD, path).GET());
    }

    private static HttpResponse<String> postAs(String name, String path, Object body) {
        return SERVER.send(SERVER.as(name, PASSWORD, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(SERVER.write(body))));
    }

    private static HttpResponse<String> bearing(String token, String path) {
        return SERVER.send(HttpRequest.newBuilder(SERVER.address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private static HttpResponse<String> founding(String token) {
        return SERVER.send(HttpRequest.newBuilder(SERVER.address().resolve("/api/committees"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(SERVER.write(Bodies.committee()))));
    }
}
