package org.sillok.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sillok.meeting.StateOpinion;
import tools.jackson.databind.json.JsonMapper;

/** Durable commands of many clients, each in a meeting of its own, against bare inserts and other event stores. */
final class Commands {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SPEECHES = 200;
    private static final int MOST = 32;
    private static final List<String> OURS = List.of("commands", "http");

    private final Ground ground;
    private final Figures figures;
    private final double seconds;
    private final BareTable bare;
    private final Map<String, Contestant> contestants = new LinkedHashMap<>();
    private final Map<Integer, Rooms> opened = new HashMap<>();

    Commands(Ground ground, Figures figures) throws Exception {
        this.ground = ground;
        this.figures = figures;
        seconds = ground.size().quick() ? 0.3 : 3;
        bare = BareTable.make(ground);
        contestants.put("BareInsert", bare);
        contestants.put("commands", (clients, length) -> commands(rooms(clients), clients, length));
        contestants.put("http", this::http);
        if (!ground.size().quick()) {
            addPeers();
        }
    }

    private void addPeers() throws IOException {
        if (Pgbench.isThere()) {
            contestants.put("Pgbench", new Pgbench(ground, bare.anyPayload(), bare.metadata()));
        } else {
            figures.remark("pgbench", "absent: the bare inserts of this program are the limit");
        }
        contestants.put("StockAxon", this::stock);
        if (NodePeer.areThere()) {
            contestants.put("MessageDb", NodePeer.messageDb(ground, bare.anyPayload()));
            contestants.put("Emmett", NodePeer.emmett(ground, bare.anyPayload()));
        } else {
            figures.remark("message-db, Emmett", "absent: they need node, npm and psql");
        }
    }

    void run() throws Exception {
        warmUp();
        if (!ground.size().quick()) {
            // Those are longer by now than any meeting is.
            opened.clear();
        }
        for (var clients : ground.size().clients()) {
            for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
                repeat(clients);
            }
        }
    }

    /** A request passes through ten times as much code as a row, and needs as many before that code is compiled. */
    private void warmUp() throws Exception {
        for (var round = 0; round < ground.size().of(8, 3); round++) {
            http(MOST, ground.size().quick() ? 1.5 : 8);
            commands(rooms(MOST), MOST, ground.size().quick() ? 0.4 : 3);
        }
        bare.rate(MOST, seconds);
    }

    private void repeat(int clients) throws Exception {
        var rates = new LinkedHashMap<String, Double>();
        for (var each : contestants.entrySet()) {
            var behind = ground.settle();
            figures.add("viewsBehind." + clients + "clients.seconds", behind);
            // The server admits no more than 64 connections in all, of which the program has its own.
            var admitted = OURS.contains(each.getKey()) ? clients : Math.min(clients, MOST);
            var rate = each.getValue().rate(admitted, seconds);
            rates.put(each.getKey(), rate);
            figures.add(each.getKey() + ".perSecond." + clients + "clients", rate);
        }
        for (var ours : OURS) {
            var own = Objects.requireNonNull(rates.get(ours));
            rates.forEach((name, rate) -> {
                if (!OURS.contains(name)) {
                    figures.add(ours + "Vs" + name + (clients == MOST ? "" : "." + clients + "clients"), own / rate);
                }
            });
        }
    }

    private double stock(int clients, double length) throws Exception {
        try (var stock = ground.stock()) {
            return commands(Rooms.open(stock.gateway(), clients), clients, length);
        }
    }

    /** Opening them takes longer than a slice of a quick run. */
    private Rooms rooms(int clients) {
        return opened.computeIfAbsent(clients, many -> Rooms.open(ground.gateway(), many));
    }

    private static double commands(Rooms rooms, int clients, double length) throws Exception {
        return Clients.rate(clients, length, client -> {
            var next = new Turn<>(rooms.sitting(client).speeches(SPEECHES));
            return () -> rooms.send(next.take());
        });
    }

    private double http(int clients, double length) throws Exception {
        var rooms = rooms(clients);
        var lines = new ArrayList<Line>();
        try {
            for (var client = 0; client < clients; client++) {
                lines.add(new Line(ground.server()));
            }
            return Clients.rate(clients, length, client -> {
                var path = "/api/meetings/" + rooms.meeting(client) + "/opinions";
                var next = new Turn<>(rooms.sitting(client).speeches(SPEECHES).stream()
                        .map(Commands::body)
                        .toList());
                return () -> lines.get(client).record(path, next.take());
            });
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    /** What is posted to say that. */
    static byte[] body(StateOpinion said) {
        var body = new LinkedHashMap<String, Object>();
        var speaker = new LinkedHashMap<String, Object>();
        speaker.put("kind", said.speaker().kind());
        speaker.put("seat", said.speaker().seat());
        speaker.put("name", said.speaker().name());
        speaker.put("post", said.speaker().post());
        body.put("speaker", speaker);
        body.put("text", said.text());
        body.put("items", said.items());
        body.put("kind", said.kind());
        body.put("at", String.valueOf(said.at()));
        return JSON.writeValueAsBytes(body);
    }
}
