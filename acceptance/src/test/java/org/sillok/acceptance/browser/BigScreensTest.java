package org.sillok.acceptance.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;

/** The pages of a meeting with 300 speeches, 60 items and long names. */
@Needs(Means.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BigScreensTest {

    private World world;

    @BeforeAll
    void record(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException, InterruptedException {
        world = World.withABigMeeting(data);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @TestFactory
    Stream<DynamicNode> isFitForEverybody() {
        return new Inspection(world, "big")
                .atAGlance(Stream.concat(Screens.ALWAYS.stream(), Screens.OF_THE_BIG_MEETING.stream()));
    }
}
