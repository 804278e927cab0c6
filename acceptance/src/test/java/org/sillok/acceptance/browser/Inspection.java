package org.sillok.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Looks at each screen as different people do: at a desk, on a phone, without a mouse, on paper, with little sight. */
final class Inspection {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    /** A4 between margins of two centimetres, at 96 dots an inch. */
    private static final int PAPER = 642;

    /** What a page may bring along beside fonts, in bytes. */
    private static final long HEAVIEST = 150 * 1024;

    private final World world;
    private final String set;

    /** @param set under which the pictures are kept */
    Inspection(World world, String set) {
        this.world = world;
        this.set = set;
    }

    Stream<DynamicNode> of(Stream<Screen> screens) {
        return screens.map(screen -> screen.filled(world.ids())).map(this::each);
    }

    /** As people see it, without what is the same whatever is recorded. */
    Stream<DynamicNode> atAGlance(Stream<Screen> screens) {
        return screens.map(screen -> screen.filled(world.ids()))
                .map(screen -> DynamicContainer.dynamicContainer(
                        screen.name() + " " + screen.path(),
                        List.of(
                                look(screen, DESK, "at a desk", window -> sound(window, screen.name() + "-desk")),
                                look(screen, PHONE, "on a phone", window -> sound(window, screen.name() + "-phone")))));
    }

    private DynamicNode each(Screen screen) {
        return DynamicContainer.dynamicContainer(
                screen.name() + " " + screen.path(),
                List.of(
                        look(screen, DESK, "at a desk, without a mouse, in colours of one's own", window -> {
                            sound(window, screen.name() + "-desk");
                            assertThat(new Keyboard(window).faults())
                                    .as("without a mouse")
                                    .isEmpty();
                            highContrast(window, screen);
                        }),
                        look(screen, PHONE, "on a phone", window -> sound(window, screen.name() + "-phone")),
                        look(screen, PAPER, "on paper", window -> onPaper(window, screen))));
    }

    private DynamicTest look(Screen screen, int width, String manner, Consumer<Window> check) {
        return DynamicTest.dynamicTest(manner, () -> {
            try (var window = world.chromium().window(screen.account(), width, screen.language())) {
                window.go(screen);
                check.accept(window);
                assertThat(window.complaints().heard()).as("complaints").isEmpty();
            }
        });
    }

    private void sound(Window window, String name) {
        window.picture(set + "/" + name);
        assertThat(window.complaints().bytes()).as("bytes").isLessThan(HEAVIEST);
        assertThat(window.overflowing()).as("moved sideways").isEmpty();
        assertThat(window.faults()).as("axe").isEmpty();
    }

    private void highContrast(Window window, Screen screen) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
        assertThat(window.faults()).as("axe, more contrast").isEmpty();
        window.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        window.picture(set + "/" + screen.name() + "-contrast");
        assertThat(new Keyboard(window).faults())
                .as("without a mouse, forced colours")
                .isEmpty();
    }

    /** On paper there is nothing to press, and nothing is cut off. */
    private void onPaper(Window window, Screen screen) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        window.picture(set + "/" + screen.name() + "-print");
        assertThat(window.overflowing()).as("wider than the paper").isEmpty();
        assertThat(window.strings("() => [...document.querySelectorAll('button, nav')]"
                        + ".filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 140))"))
                .as("of no use on paper")
                .isEmpty();
        assertThat(window.page().locator("main h1").isVisible()).isTrue();
    }
}
