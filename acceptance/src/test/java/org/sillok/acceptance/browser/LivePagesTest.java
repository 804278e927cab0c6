package org.sillok.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;
import org.sillok.acceptance.harness.Sittings;

/**
 * What the clerk records appears on open pages in order and once, what somebody typed is never lost, and nobody's sign-in
 * ends unannounced.
 */
@Needs(Means.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivePagesTest {

    private static final String SAID = "#minutes .said";
    private static final double A_MINUTE = 60_000;

    private World world;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException, InterruptedException {
        world = World.empty(data);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void tellsOpenPagesInOrderAndOnceThroughARestart() throws Exception {
        var meeting = meeting();
        try (var record = world.chromium().window("staff", 1280);
                var desk = world.chromium().window("clerk", 390)) {
            record.go("/meetings/" + meeting);
            desk.go("/meetings/" + meeting + "/desk");
            say(meeting, 1, 5);
            awaitSaid(record, 5);

            record.complaints().expect(503);
            world.server().kill();
            world.server().restart();
            say(meeting, 6, 12);

            awaitSaid(record, 12);
            awaitSaid(desk, 12);
        }
    }

    @Test
    void keepsWhatWasTypedThroughAReload() throws Exception {
        var meeting = meeting();
        try (var clerk = world.chromium().window("clerk", 1280)) {
            clerk.go("/meetings/" + meeting + "/desk");
            text(clerk).fill("아직 보내지 않은 말");
            clerk.page().reload();
            PlaywrightAssertions.assertThat(text(clerk)).hasValue("아직 보내지 않은 말");
        }
    }

    @Test
    void warnsBeforeTheSignInEndsAndLetsItGoOn() {
        try (var clerk = world.chromium().window("clerk", 390)) {
            clerk.page().clock().install();
            clerk.go("/account");
            var warning = clerk.page().locator("#session-warning");
            PlaywrightAssertions.assertThat(warning).isHidden();
            var lasts = Long.parseLong(
                    clerk.page().locator("meta[name=signed-in-for]").getAttribute("content"));

            clerk.page().clock().fastForward((lasts - 90) * 1000);
            PlaywrightAssertions.assertThat(warning).isVisible();
            clerk.picture("session-ends");
            assertThat(clerk.faults()).isEmpty();
            assertThat(clerk.overflowing()).isEmpty();

            warning.locator("button").click();
            PlaywrightAssertions.assertThat(warning).isHidden();

            // The answer may last longer than the page did, which was asked for later in its visit.
            clerk.page().clock().fastForward(2 * lasts * 1000);
            PlaywrightAssertions.assertThat(warning).isVisible();
            PlaywrightAssertions.assertThat(warning.locator("button")).isHidden();
            clerk.picture("session-over");
        }
    }

    private static Locator text(Window window) {
        return window.page().locator("form:has(input[name=_form][value=speech]) textarea[name=text]");
    }

    private String meeting() throws IOException, InterruptedException {
        return new Sittings(world.server().caller("clerk")).open(1).get(0);
    }

    private void say(String meeting, int from, int to) throws IOException, InterruptedException {
        for (int number = from; number <= to; number++) {
            world.server()
                    .caller("clerk")
                    .record(
                            "/api/meetings/" + meeting + "/opinions",
                            Map.of(
                                    "speaker", Map.of("kind", "SEAT", "seat", "2"),
                                    "text", word(number),
                                    "items", List.of(),
                                    "kind", "SPEECH",
                                    "at", "2026-05-06T11:00:00+09:00"));
        }
    }

    private static String word(int number) {
        return "차례 " + number;
    }

    private static void awaitSaid(Window window, int last) {
        PlaywrightAssertions.assertThat(window.page().locator(SAID).last())
                .hasText(word(last), new HasTextOptions().setTimeout(A_MINUTE));
        assertThat(window.page().locator(SAID).allTextContents())
                .containsSubsequence(IntStream.rangeClosed(1, last)
                        .mapToObj(LivePagesTest::word)
                        .toList())
                .doesNotHaveDuplicates();
    }
}
