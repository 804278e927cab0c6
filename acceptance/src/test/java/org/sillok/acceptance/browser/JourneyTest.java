package org.sillok.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** A meeting from its notice to the citizen who reads it, by nothing but pages; with scripts and without. */
@Needs(Means.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private World world;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path papers;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException, InterruptedException {
        world = World.empty(data);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void goesByAMouseAndScripts() throws Exception {
        walk(account -> new ScriptedHand(world.chromium().window(account, 1280)));
    }

    @Test
    void goesOnAPhone() throws Exception {
        walk(account -> new ScriptedHand(world.chromium().window(account, 390)));
    }

    @Test
    void goesWithoutAnyScript() throws Exception {
        walk(account -> {
            var hand = new PlainHand(world.server().address());
            hand.signIn(account, ServerProcess.PASSWORD);
            return hand;
        });
    }

    private Path paper(String name) throws IOException {
        var file = Files.createDirectories(papers).resolve(name);
        return Files.writeString(file, "%PDF-1.7 " + name);
    }

    private void walk(Function<String, Hand> hands) throws Exception {
        var committee = new Sittings(world.server().caller("clerk")).committee();
        try (var clerk = hands.apply("clerk");
                var staff = hands.apply("staff");
                var records = hands.apply("records")) {
            var journey = new Journey(clerk);
            journey.convene(committee, 1);
            journey.file(paper("계획(안).pdf"), paper("협상 조건.pdf"));
            journey.open();
            journey.report();
            journey.speak();
            journey.decide();
            journey.close();
            journey.draft();
            journey.approve(staff);
            journey.disclose(records);
            world.awaitThePress();
            journey.read(clerk);
        }
    }
}
