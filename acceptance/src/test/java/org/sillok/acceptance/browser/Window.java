package org.sillok.acceptance.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One window of a browser, and everything that went wrong in it. */
final class Window implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;

    Window(BrowserContext context, URI server) {
        this.context = context;
        this.page = context.newPage();
        this.complaints = new Complaints(page, server);
    }

    Page page() {
        return page;
    }

    Complaints complaints() {
        return complaints;
    }

    /** Goes to a page, and answers with its status. */
    int go(String path) {
        var answer = page.navigate(path);
        page.waitForLoadState(LoadState.LOAD);
        return answer == null ? 0 : answer.status();
    }

    /** Goes to a screen that must be there. */
    void go(Screen screen) {
        complaints.expect(screen.status());
        var status = go(screen.path());
        if (status != screen.status()) {
            throw new AssertionError(screen.path() + " is answered with " + status);
        }
    }

    void signIn(String account, String password) {
        go("/sign-in");
        page.locator("input[autocomplete=username]").fill(account);
        page.locator("input[type=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    /** What axe finds against the guidelines, each with where it is. */
    List<String> faults() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " – " + node.getTarget() + " "
                                        + node.getHtml()))
                        .toList();
    }

    /** Whatever is wider than the window; empty where nothing has to be moved sideways. */
    List<String> overflowing() {
        return strings("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                  : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .map(e => e.outerHTML.slice(0, 160))
                """);
    }

    /** Takes a picture of the whole page. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Takes a picture of as much as the window shows. */
    void glance(Path picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }

    List<String> strings(String script) {
        return strings(script, null);
    }

    List<String> strings(String script, @Nullable Object argument) {
        return ((List<?>) page.evaluate(script, argument))
                .stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
