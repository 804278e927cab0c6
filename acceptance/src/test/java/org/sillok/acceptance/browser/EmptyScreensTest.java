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

/** Every page of a record in which nothing is recorded yet: it says why it is empty. */
@Needs(Means.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyScreensTest {

    private World world;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException, InterruptedException {
        world = World.empty(data);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @TestFactory
    Stream<DynamicNode> isFitForEverybody() {
        return new Inspection(world, "empty").atAGlance(Screens.ALWAYS.stream());
    }
}
