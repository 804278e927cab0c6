package org.sillok.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.ConsistencyProof;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;
import org.sillok.ledger.InclusionProof;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.Tile;
import org.sillok.ledger.VerifierKey;

/** What can be told about the ledger to somebody who does not trust it: signed, and without content. */
public final class SealedLedger {

    private static final String ENTRIES = """
            select l.position, e.event_id, e.stream, e.sequence, e.recorded_at, e.type, e.revision,
                record.content_digest(e) as payload, record.metadata_digest(e) as metadata
            from record.ledger l join record.event e on e.id = l.event
            where l.position >= ? and l.position < ? order by l.position
            """;

    private static final String PLACES = """
            select l.position from record.event e join record.ledger l on l.event = e.id
            where e.stream = ? and e.type = any (?) and l.position < ? order by l.position
            """;

    private final DataSource reader;
    private final NodeMemory memory = new NodeMemory(Tile.HEIGHT);

    public SealedLedger(DataSource reader) {
        this.reader = reader;
    }

    /** The newest checkpoint, with what witnesses signed below it, as all of these have; empty before the first event was signed for. */
    public Optional<SignedNote> checkpoint() {
        return checkpoints(1).stream().findFirst();
    }

    /** The checkpoint of that size, where one was signed. */
    public Optional<SignedNote> checkpoint(long size) {
        return read(connection -> new StoredCheckpoints(connection).ofSize(size));
    }

    /** The newest checkpoint that a witness signed as well. */
    public Optional<SignedNote> cosigned() {
        return read(connection -> new StoredCheckpoints(connection).cosigned());
    }

    /** The newest first. */
    public List<SignedNote> checkpoints(int atMost) {
        return read(connection -> new StoredCheckpoints(connection).newest(atMost));
    }

    /** The newest first, each with when it was signed. */
    public List<SignedAt> signed(int atMost) {
        return read(connection -> new StoredCheckpoints(connection).newestSigned(atMost));
    }

    /** The first checkpoint that was signed over at least so many events; empty where none was so far. */
    public Optional<SignedNote> covering(long size) {
        return read(connection -> new StoredCheckpoints(connection).covering(size));
    }

    /** Every key that signed, the oldest first. */
    public List<VerifierKey> keys() {
        return read(connection -> new StoredCheckpoints(connection).keys());
    }

    /** Events that a checkpoint was signed for. */
    public long size() {
        return checkpoint().map(note -> Checkpoint.of(note).size()).orElse(0L);
    }

    /** The tile's digests; the signed tree has all of them. */
    public List<Digest> tile(Tile tile) {
        return read(connection -> new StoredNodes(connection).digests(tile.level(), tile.begin(), tile.end()));
    }

    /** The entries from one position to, not including, another. */
    public List<Entry> entries(long begin, long end) {
        return read(connection -> {
            try (var query = connection.prepareStatement(ENTRIES)) {
                query.setLong(1, begin);
                query.setLong(2, end);
                var entries = new ArrayList<Entry>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        entries.add(entry(row));
                    }
                }
                return entries;
            }
        });
    }

    /** Where the events of a stream stand that bear one of these names, in a tree of this size. */
    public List<Long> places(String stream, List<String> types, long size) {
        return read(connection -> {
            try (var query = connection.prepareStatement(PLACES)) {
                query.setString(1, stream);
                query.setArray(2, connection.createArrayOf("text", types.toArray()));
                query.setLong(3, size);
                var places = new ArrayList<Long>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        places.add(row.getLong(1));
                    }
                }
                return places;
            }
        });
    }

    /** That the event at the index stands in the tree of the checkpoint. */
    public InclusionProof inclusion(long index, Checkpoint checkpoint) {
        return read(connection -> {
            var remembered = inclusion(connection, index, checkpoint);
            if (remembered.isPresent()) {
                return remembered.get();
            }
            // The database took another one's place, or was altered; then whoever is shown the proof sees it.
            memory.forget();
            return InclusionProof.of(index, checkpoint.size(), new TiledNodes(connection, checkpoint.size()));
        });
    }

    /** Empty where what is remembered does not lead to the root. */
    private Optional<InclusionProof> inclusion(Connection connection, long index, Checkpoint checkpoint) {
        var nodes = memory.over(new TiledNodes(connection, checkpoint.size()));
        var proof = InclusionProof.of(index, checkpoint.size(), nodes);
        return Optional.of(proof).filter(each -> each.verifies(nodes.node(0, index), checkpoint.root()));
    }

    /** Many proofs for one tree at the price of few: most of their nodes are the same. */
    public List<InclusionProof> inclusions(List<Long> indexes, long size) {
        return read(connection -> {
            var nodes = new NodeMemory(0).over(new TiledNodes(connection, size));
            return indexes.stream()
                    .map(index -> InclusionProof.of(index, size, nodes))
                    .toList();
        });
    }

    public ConsistencyProof consistency(long from, long to) {
        return read(connection -> ConsistencyProof.of(from, to, new StoredNodes(connection)));
    }

    /** The root over the first events, however many of them a checkpoint was signed for. */
    public Digest root(long size) {
        return read(
                connection -> OpenTiles.of(size, new StoredNodes(connection)).root());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("stream"),
                row.getLong("sequence"),
                Messages.instant(row, "recorded_at"),
                row.getString("type"),
                row.getString("revision"),
                Digest.of(row.getBytes("payload")),
                Digest.of(row.getBytes("metadata")));
    }

    private <T> T read(Reading<T> reading) {
        try (var connection = reader.getConnection()) {
            return reading.from(connection);
        } catch (SQLException failed) {
            throw new StoreFault("Could not read the ledger: " + failed.getMessage(), failed);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}
