package org.sillok.acceptance.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.sillok.acceptance.harness.Owner;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.server.demo.Sample;

/** A server with something in its record, and a browser that looks at it. */
final class World implements AutoCloseable {

    private static final String BEHIND =
            "select coalesce((select max(position) from record.ledger), 0) - (select max(position) from publication.progress)";

    private final ServerProcess server;
    private final Chromium chromium;
    private final Map<String, String> ids;

    private World(ServerProcess server, Map<String, String> ids) {
        this.server = server;
        this.ids = ids;
        this.chromium = new Chromium(server.address());
    }

    static World empty(Path data) throws IOException, InterruptedException {
        return new World(ServerProcess.start(data), Map.of());
    }

    static World withTheSample(Path data) throws IOException, InterruptedException {
        var server = ServerProcess.start(data);
        var ids =
                new HashMap<>(new Sample(server.address(), account -> ServerProcess.PASSWORD).send((done, all) -> {}));
        ids.put("under-way", new UnderWay(server.caller("clerk")).record(ids.getOrDefault("committee", "")));
        var world = new World(server, ids);
        world.awaitThePress();
        return world;
    }

    static World withABigMeeting(Path data) throws IOException, InterruptedException {
        var server = ServerProcess.start(data);
        var world = new World(server, new BigMeeting(server.caller("clerk")).record());
        world.awaitThePress();
        return world;
    }

    /** Until the public can read what was recorded. */
    void awaitThePress() throws IOException {
        var owner = server.owner();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> behind(owner) <= 0);
    }

    private static long behind(Owner owner) throws SQLException {
        return owner.number(BEHIND);
    }

    ServerProcess server() {
        return server;
    }

    Chromium chromium() {
        return chromium;
    }

    /** Under the words by which the sample knows them. */
    Map<String, String> ids() {
        return ids;
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
