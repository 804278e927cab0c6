package org.sillok.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;

/** Takes the README's pictures anew where {@code -Dsillok.pictures} asks for it. */
@Needs(Means.CHROMIUM)
@EnabledIfSystemProperty(named = "sillok.pictures", matches = ".*")
class ReadmePicturesTest {

    private static final Path PICTURES = Path.of("..", "docs", "pictures");
    private static final long LARGEST = 150 * 1024;

    @Test
    void takesThem(@TempDir Path data) throws IOException, InterruptedException {
        try (var world = World.withTheSample(data)) {
            for (var screen : Screens.OF_THE_README) {
                var picture = PICTURES.resolve(screen.name() + ".png");
                try (var window = world.chromium().window(screen.account(), 1100)) {
                    window.go(screen.filled(world.ids()));
                    window.glance(picture);
                }
                assertThat(Files.size(picture)).as(screen.name()).isLessThan(LARGEST);
            }
        }
    }
}
