package org.sillok.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.sillok.benchmark.generator.Sitting;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.StateOpinion;
import org.sillok.store.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** A table like the record's, with its checks, indexes and trigger, that rows are inserted into by the bare driver. */
final class BareTable implements Contestant {

    private static final int SPEECHES = 200;

    private static final String INSERT = """
            insert into bench.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                request, request_part) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Ground ground;
    private final byte[] metadata;
    private final Vocabulary vocabulary = Vocabulary.ofTheRecord();
    private final List<byte[]> payloads;

    private BareTable(Ground ground) {
        this.ground = ground;
        var words = new TreeMap<String, String>(Rooms.metadata());
        words.put("basis", "LIVE");
        metadata = JsonMapper.builder().build().writeValueAsBytes(words);
        payloads = new Sitting("bench", "bench-bare", 2026, 1, 1)
                .speeches(SPEECHES).stream().map(this::payload).toList();
    }

    static BareTable make(Ground ground) throws SQLException {
        try (var connection = ground.connection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            statement.execute("create table bench.event (like record.event including all)");
            statement.execute("create trigger only_added_to before update or delete or truncate on bench.event"
                    + " for each statement execute function record.refuse_change()");
        }
        return new BareTable(ground);
    }

    @Override
    public double rate(int clients, double seconds) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            var inserts = new ArrayList<Inserting>();
            for (var client = 0; client < clients; client++) {
                var connection = ground.connection();
                connections.add(connection);
                inserts.add(new Inserting(connection.prepareStatement(INSERT), payloads));
            }
            return Clients.rate(clients, seconds, inserts::get);
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    byte[] anyPayload() {
        return payloads.get(0);
    }

    byte[] metadata() {
        return metadata;
    }

    private byte[] payload(StateOpinion said) {
        return vocabulary.write(new OpinionStated(
                said.meetingId(), 1_000, said.speaker(), said.text(), said.items(), said.kind(), said.at()));
    }

    private final class Inserting implements Clients.Deed {
        private final PreparedStatement insert;
        private final List<byte[]> payloads;
        private final String stream = "bench-" + UUID.randomUUID();
        private final SplittableRandom random = new SplittableRandom();
        private long sequence;

        Inserting(PreparedStatement insert, List<byte[]> payloads) {
            this.insert = insert;
            this.payloads = payloads;
        }

        @Override
        public void perform() throws SQLException {
            var salt = new byte[32];
            random.nextBytes(salt);
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, stream);
            insert.setLong(3, sequence);
            insert.setString(4, "OpinionStated");
            insert.setString(5, "1");
            insert.setBytes(6, payloads.get((int) (sequence % payloads.size())));
            insert.setBytes(7, metadata);
            insert.setBytes(8, salt);
            insert.setObject(9, UUID.randomUUID());
            insert.setShort(10, (short) 0);
            insert.executeUpdate();
            sequence++;
        }
    }
}
