package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in with a browser, stay signed in, and leave. */
class SignInTest {

    private static final Server SERVER = Server.started();

    private final Browser browser = new Browser(SERVER.address());

    @Test
    void leadsToTheSignInPageAndBack() {
        var refused = browser.get("/account?x=1");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().firstValue("Location")).hasValue("/sign-in?then=%2Faccount%3Fx%3D1");

        var welcome = browser.post(
                "/sign-in", "/sign-in", "name", "clerk", "password", Server.PASSWORD, "then", "/account?x=1");

        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location")).hasValue("/account?x=1");
    }

    @Test
    void staysSignedInByACookieThatNoScriptReads() {
        var welcome = browser.signIn("clerk", Server.PASSWORD);
        var cookie = welcome.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("sillok="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure", "clerk");
        var page = browser.get("/account");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Long.parseLong(
                        page.headers().firstValue("Sillok-Signed-In-For").orElseThrow()))
                .isBetween(3_000L, 3_600L);
    }

    @Test
    void guardsItsCookiesBehindTls() {
        var behindProxy = new Browser(SERVER.address()).with("X-Forwarded-Proto", "https");
        var page = behindProxy.get("/sign-in");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(each -> each.startsWith("__Host-sillok-form=") && each.contains("Secure"));
    }

    @Test
    void leaves() {
        browser.signIn("clerk", Server.PASSWORD);
        var secret = browser.cookie("sillok").orElseThrow();
        assertThat(browser.post("/account", "/sign-out").statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        var thief = new Browser(SERVER.address()).with("Cookie", "sillok=" + secret);
        assertThat(thief.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void answersAlikeWhetherThereIsSuchAnAccount() {
        var wrong = browser.signIn("clerk", "wrong-password");
        var unknown = new Browser(SERVER.address()).signIn("nobody-at-all", "wrong-password");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(bare(unknown.body()).replace("nobody-at-all", "clerk")).isEqualTo(bare(wrong.body()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "/%2Fevil.example",
                "/api/meetings",
                "/no-such-page",
                "/sign-in",
                "/meetings\r\nSet-Cookie: a=b"
            })
    void leadsNowhereElse(String then) {
        var welcome = browser.post("/sign-in", "/sign-in", "name", "clerk", "password", Server.PASSWORD, "then", then);
        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location")).hasValue("/");
        assertThat(welcome.headers().firstValue("a")).isEmpty();
    }

    @Test
    void takesNoFormFromElsewhere() {
        browser.signIn("clerk", Server.PASSWORD);
        assertThat(browser.postBare("/sign-out").statusCode()).isEqualTo(403);
        assertThat(browser.postBare("/sign-out", "_csrf", "made-up").statusCode())
                .isEqualTo(403);
        var other = Browser.token(new Browser(SERVER.address()).get("/sign-in"));
        assertThat(browser.postBare("/sign-out", "_csrf", other).statusCode()).isEqualTo(403);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void writesNothingOverTheApiByACookie() {
        browser.signIn("clerk", Server.PASSWORD);
        assertThat(browser.get("/api/meetings").statusCode()).isEqualTo(200);
        var secret = browser.cookie("sillok").orElseThrow();
        var answer = SERVER.send(
                java.net.http.HttpRequest.newBuilder(SERVER.address().resolve("/api/committees"))
                        .header("Cookie", "sillok=" + secret)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void keepsWhatWasTypedWhenTheVisitHasEnded() {
        browser.signIn("clerk", Server.PASSWORD);
        var page = browser.get("/account");
        browser.post("/account", "/sign-out");

        var held = browser.postBare(
                "/forms/meetings/m-1/opinions",
                Browser.withToken(
                        Browser.token(page),
                        "_page",
                        "/account",
                        "_form",
                        "opinion",
                        "text",
                        "잃지 <말> 것",
                        "items[]",
                        "1"));

        assertThat(held.statusCode()).isEqualTo(401);
        assertThat(held.body())
                .contains("name=\"typed.text\" value=\"잃지 &lt;말&gt; 것\"", "name=\"typed._page\" value=\"/account\"");
        var again = browser.postBare(
                "/sign-in",
                Browser.withToken(
                        Browser.token(held),
                        "name",
                        "clerk",
                        "password",
                        Server.PASSWORD,
                        "typed._page",
                        "/account",
                        "typed._form",
                        "opinion",
                        "typed.text",
                        "잃지 <말> 것"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/public/", "/assets/sillok.css"})
    void forbidsWhatNoPageNeeds(String path) {
        var headers = browser.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    private static String bare(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
