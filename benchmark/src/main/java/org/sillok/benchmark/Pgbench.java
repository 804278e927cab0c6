package org.sillok.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, inserting rows like the record's into the bare table: the limit. */
final class Pgbench implements Contestant {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

    private static final String SCRIPT = """
            \\set n :n + 1
            insert into bench.event (event_id, stream, sequence, type, revision, payload, metadata, salt, request, \
            request_part) values (gen_random_uuid(), '%s-' || :client_id, :n, 'OpinionStated', '1', '\\x%s'::bytea, \
            '\\x%s'::bytea, decode(md5(random()::text) || md5(random()::text), 'hex'), gen_random_uuid(), 0);
            """;

    private final Ground ground;
    private final byte[] payload;
    private final byte[] metadata;

    Pgbench(Ground ground, byte[] payload, byte[] metadata) {
        this.ground = ground;
        this.payload = payload;
        this.metadata = metadata;
    }

    static boolean isThere() {
        return Commander.finds("pgbench");
    }

    @Override
    public double rate(int clients, double seconds) throws IOException {
        var pool = ground.viewer();
        var server = URI.create(pool.getJdbcUrl().substring("jdbc:".length()));
        var script = Files.createTempFile("sillok-bench", ".sql");
        try {
            var hex = HexFormat.of();
            Files.writeString(
                    script, SCRIPT.formatted(UUID.randomUUID(), hex.formatHex(payload), hex.formatHex(metadata)));
            var said = Commander.run(
                    Map.of("PGPASSWORD", pool.getPassword()),
                    Path.of("."),
                    "pgbench",
                    "-n",
                    "-M",
                    "prepared",
                    "-D",
                    "n=0",
                    "-h",
                    server.getHost(),
                    "-p",
                    "" + server.getPort(),
                    "-U",
                    pool.getUsername(),
                    "-c",
                    "" + clients,
                    "-j",
                    "" + Math.min(2, clients),
                    "-T",
                    "" + Math.max(1, Math.round(seconds)),
                    "-f",
                    script.toString(),
                    server.getPath().substring(1));
            var rate = RATE.matcher(said);
            if (!rate.find()) {
                throw new IOException("pgbench did not tell its rate: " + said);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }
}
