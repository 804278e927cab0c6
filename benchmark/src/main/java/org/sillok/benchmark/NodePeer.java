package org.sillok.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An event store of the Node world, in a database of its own on the same server, through its own client. */
final class NodePeer implements Contestant {

    private final String peer;
    private final Path folder;
    private final URI database;
    private final byte[] payload;

    private NodePeer(String peer, Path folder, URI database, byte[] payload) {
        this.peer = peer;
        this.folder = folder;
        this.database = database;
        this.payload = payload;
    }

    /** Where Node, npm and psql are, and the folder with what is to be installed. */
    static boolean areThere() {
        return Commander.finds("node")
                && Commander.finds("npm")
                && Commander.finds("psql")
                && Files.exists(folder().resolve("package.json"));
    }

    private static Path folder() {
        return Path.of(System.getProperty("sillok.home", "."), "benchmark", "peers");
    }

    static NodePeer messageDb(Ground ground, byte[] payload) throws IOException {
        install();
        var peer = new NodePeer("message-db", folder(), ground.owner("message_store"), payload);
        peer.psql("bash", "node_modules/@eventide/message-db/database/install.sh");
        return peer;
    }

    static NodePeer emmett(Ground ground, byte[] payload) throws IOException {
        install();
        var peer = new NodePeer("emmett", folder(), ground.owner("emmett"), payload);
        peer.psql("createdb", "emmett");
        return peer;
    }

    private static void install() throws IOException {
        if (!Files.exists(folder().resolve("node_modules"))) {
            Commander.run(Map.of(), folder(), "npm", "install", "--no-save", "--no-package-lock", "--no-audit");
        }
    }

    private void psql(String... command) throws IOException {
        var account = database.getUserInfo().split(":", 2);
        Commander.run(
                Map.of(
                        "PGHOST",
                        database.getHost(),
                        "PGPORT",
                        "" + database.getPort(),
                        "PGUSER",
                        account[0],
                        "PGPASSWORD",
                        account[1]),
                folder,
                command);
    }

    @Override
    public double rate(int clients, double seconds) throws IOException {
        var said = Commander.run(
                Map.of(),
                folder,
                "node",
                "append.mjs",
                peer,
                database.toString(),
                "" + clients,
                "" + seconds,
                new String(payload, StandardCharsets.UTF_8));
        var result = JsonMapper.builder().build().readTree(said);
        return result.at("/events").asDouble() / result.at("/seconds").asDouble();
    }
}
