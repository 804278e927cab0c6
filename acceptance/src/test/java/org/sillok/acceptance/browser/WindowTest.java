package org.sillok.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;

/** What is looked for is found: a page that is wrong in every way. */
@Needs(Means.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>x</title><link rel="stylesheet" href="/none.css">
            <link rel="stylesheet" href="/style.css"></head><body>
            <script>document.title = 'inline';</script>
            <img src="http://elsewhere.invalid/a.png">
            <a href="/" class="unseen">to</a>
            <button tabindex="-1">never reached</button>
            <div class="wide">w</div>
            </body></html>
            """;
    private static final String STYLE = ".wide { width: 3000px } .unseen:focus { outline: none }";

    private HttpServer server;
    private Chromium chromium;

    @BeforeAll
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var found = path.equals("/") || path.equals("/style.css");
            var body = (path.equals("/style.css") ? STYLE : PAGE).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", path.endsWith(".css") ? "text/css" : "text/html");
            exchange.getResponseHeaders().add("Content-Security-Policy", "script-src 'self'");
            exchange.sendResponseHeaders(found ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        chromium = new Chromium(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.stop(0);
    }

    @Test
    void noticesWhatAPageDoesWrong() {
        try (var window = chromium.window(null, 390)) {
            window.go("/");
            assertThat(window.overflowing()).anyMatch(each -> each.contains("wide"));
            assertThat(window.faults())
                    .anyMatch(each -> each.startsWith("image-alt"))
                    .anyMatch(each -> each.startsWith("html-has-lang"))
                    .anyMatch(each -> each.startsWith("landmark-one-main"));
            assertThat(new Keyboard(window).faults())
                    .anyMatch(each -> each.startsWith("not reached") && each.contains("never"))
                    .anyMatch(each -> each.startsWith("focus not seen") && each.contains("unseen"));
            assertThat(window.complaints().heard())
                    .anyMatch(each -> each.startsWith("elsewhere: http://elsewhere.invalid/a.png"))
                    .anyMatch(each -> each.startsWith("404"))
                    .anyMatch(each -> each.startsWith("error") && each.contains("Content Security Policy"));
        }
    }
}
