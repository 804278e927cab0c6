package org.sillok.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.sillok.meeting.StateOpinion;
import tools.jackson.databind.json.JsonMapper;

/** Durable commands of many clients, each in a meeting of its own, against bare inserts of the same rows. */
final class Commands {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SPEECHES = 200;
    private static final int MOST = 32;

    private final Ground ground;
    private final Figures figures;
    private final double seconds;

    Commands(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        seconds = ground.size().quick() ? 0.4 : 4;
    }

    void run() throws Exception {
        for (var clients : ground.size().quick() ? List.of(MOST) : List.of(1, 8, MOST)) {
            measure(clients);
        }
    }

    private void measure(int clients) throws Exception {
        try (var bare = BareTable.make(ground)) {
            var rooms = Rooms.open(ground.gateway(), clients);
            var speeches = new ArrayList<List<StateOpinion>>();
            for (var client = 0; client < clients; client++) {
                speeches.add(rooms.sitting(client).speeches(SPEECHES));
            }
            var throughGateway = new ArrayList<Clients.Deed>();
            var overHttp = new ArrayList<Clients.Deed>();
            var inserting = new ArrayList<Clients.Deed>();
            for (var each : speeches) {
                throughGateway.add(gateway(rooms, each));
                overHttp.add(http(each));
                inserting.add(bare.client(each));
            }
            warmUp(clients, throughGateway, overHttp, inserting);
            for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
                repeat(clients, throughGateway, overHttp, inserting);
            }
        }
    }

    private void warmUp(int clients, List<Clients.Deed> gateway, List<Clients.Deed> http, List<Clients.Deed> bare)
            throws Exception {
        for (var round = 0; round < 3; round++) {
            Clients.rate(clients, seconds, http::get);
            Clients.rate(clients, seconds, gateway::get);
        }
        Clients.rate(clients, seconds, bare::get);
    }

    private void repeat(int clients, List<Clients.Deed> gateway, List<Clients.Deed> http, List<Clients.Deed> bare)
            throws Exception {
        ground.settle();
        var limit = Clients.rate(clients, seconds, bare::get);
        var commands = Clients.rate(clients, seconds, gateway::get);
        var behind = ground.settle();
        var again = Clients.rate(clients, seconds, bare::get);
        var requests = Clients.rate(clients, seconds, http::get);
        var of = clients == MOST ? "" : "." + clients + "clients";
        figures.add("commandsVsBareInsert" + of, commands / limit);
        figures.add("httpVsBareInsert" + of, requests / again);
        figures.add("commandsPerSecond." + clients + "clients", commands);
        figures.add("httpPerSecond." + clients + "clients", requests);
        figures.add("bareInsertsPerSecond." + clients + "clients", limit);
        figures.add("viewsBehindAfterwards." + clients + "clients.seconds", behind);
    }

    private static Clients.Deed gateway(Rooms rooms, List<StateOpinion> speeches) {
        var next = new Turn<>(speeches);
        return () -> rooms.send(next.take());
    }

    private Clients.Deed http(List<StateOpinion> speeches) throws IOException {
        var line = new Line(ground.server());
        var path = "/api/meetings/" + speeches.get(0).meetingId() + "/opinions";
        var next = new Turn<>(speeches.stream().map(Commands::body).toList());
        return () -> line.record(path, next.take());
    }

    private static byte[] body(StateOpinion said) {
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
