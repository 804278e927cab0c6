package org.sillok.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.ServerProcess;

/** The machine's own browser, which looks at one server; whoever signed in once stays signed in. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final URI server;
    private final Map<String, String> signedIn = new HashMap<>();

    Chromium(URI server) {
        this.server = server;
        // Nothing is fetched from elsewhere: the driver is an artifact, the browser the machine's.
        this.playwright = Playwright.create(new CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PATH", System.getenv("PATH"))));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Means.CHROMIUM_PROGRAM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=ko")));
    }

    /** A new window of somebody, so many pixels wide. */
    Window window(@Nullable String account, int width) {
        return window(account, width, "ko-KR");
    }

    Window window(@Nullable String account, int width, String language) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setLocale(language)
                .setTimezoneId("Asia/Seoul");
        if (account != null) {
            options.setStorageState(signedIn.computeIfAbsent(account, this::signIn));
        }
        return new Window(browser.newContext(options), server);
    }

    private String signIn(String account) {
        try (var window = window(null, 1280)) {
            window.signIn(account, ServerProcess.PASSWORD);
            return window.page().context().storageState();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
