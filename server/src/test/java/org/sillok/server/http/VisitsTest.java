package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.server.account.Deed;
import org.sillok.server.account.Deeds;

/** Whoever is signed in stays so through a restart, and is not once somebody ended it. */
class VisitsTest {

    @Test
    void outliveARestart(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        String secret;
        String form;
        try (var server = Server.own(folder)) {
            var browser = new Browser(server.address());
            browser.signIn("clerk", Server.PASSWORD);
            secret = browser.cookie("sillok").orElseThrow();
            form = browser.cookie("sillok-form").orElseThrow();
        }
        try (var server = Server.own(folder)) {
            var same = new Browser(server.address()).with("Cookie", "sillok=" + secret + "; sillok-form=" + form);
            var page = same.get("/account");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("clerk");
            // A form that was open meanwhile is still ours.
            assertThat(same.postBare("/sign-out", "_csrf", Browser.token(page)).statusCode())
                    .isEqualTo(303);
            assertThat(same.get("/account").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void endAtOnceWhenTheirOwnerEndsThemFromElsewhere() {
        var server = Server.started();
        var here = new Browser(server.address());
        var there = new Browser(server.address());
        here.signIn("records", Server.PASSWORD);
        there.signIn("records", Server.PASSWORD);
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
        assertThat(here.get("/account").body()).contains("/account/visits/end-others");

        assertThat(here.post("/account", "/account/visits/end-others").statusCode())
                .isEqualTo(303);

        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(here.get("/account").body()).doesNotContain("/account/visits/end-others");
        assertThat(server.part(Deeds.class).of("records").get(0).deed()).isEqualTo(Deed.VISIT_ENDED);
        here.post("/account", "/sign-out");
    }

    /** A link that leads to another host hands the account to whoever is there. */
    @Test
    void areOpenedByNoLinkToAForgedHost() throws IOException {
        var server = Server.started();
        var browser = new Browser(server.address());
        browser.signIn("administrator", Server.PASSWORD);
        var token = Browser.token(browser.get("/accounts/auditor"));
        var body = "_csrf=" + URLEncoder.encode(token, UTF_8);
        var cookies = "sillok=" + browser.cookie("sillok").orElseThrow() + "; sillok-form="
                + browser.cookie("sillok-form").orElseThrow();

        var page = raw(
                server,
                "POST /accounts/auditor/link HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nCookie: "
                        + cookies
                        + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);

        assertThat(page).startsWith("HTTP/1.1 200").contains("<code>/links/").doesNotContain("evil.example");
    }

    private static String raw(Server server, String request) throws IOException {
        try (var socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
