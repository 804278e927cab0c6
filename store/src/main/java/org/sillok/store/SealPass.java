package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;

/**
 * Signs what the ledger has grown to. The tree is continued from the last checkpoint, whose root must come out again: so
 * nothing is signed that is inconsistent with what was signed before.
 */
final class SealPass {

    private static final int PAGE = 20_000;

    private static final String FRESH = """
            select position, leaf from record.ledger where position >= ? order by position limit %d
            """.formatted(PAGE);

    private final LedgerKeys keys;
    private final SigningKey key;
    private final Consumer<SealStep> witness;
    private final OpenTiles tiles;

    private SealPass(LedgerKeys keys, SigningKey key, Consumer<SealStep> witness, OpenTiles tiles) {
        this.keys = keys;
        this.key = key;
        this.witness = witness;
        this.tiles = tiles;
    }

    /** @throws StoreFault when the ledger no longer leads to what was signed last */
    static SealPass resume(Connection connection, LedgerKeys keys, Consumer<SealStep> witness) throws SQLException {
        var known = new StoredCheckpoints(connection);
        var newest = known.newest().map(Checkpoint::of);
        var size = newest.map(Checkpoint::size).orElse(0L);
        var key = known.signer(keys, size);
        newest.ifPresent(checkpoint -> {
            if (!checkpoint.origin().equals(key.verifier().name())) {
                throw new StoreFault("The ledger is named %s, and its key %s; a new key must bear the ledger's name"
                        .formatted(checkpoint.origin(), key.verifier().name()));
            }
        });
        var tiles = OpenTiles.of(size, new StoredNodes(connection));
        newest.ifPresent(checkpoint -> requireSame(checkpoint, tiles.root()));
        keys.lastSigned()
                .map(Checkpoint::of)
                .filter(last -> last.size() < size)
                .ifPresent(last -> requireSame(
                        last,
                        OpenTiles.of(last.size(), new StoredNodes(connection)).root()));
        connection.commit();
        return new SealPass(keys, key, witness, tiles);
    }

    /** Whether there was anything to sign. What is thrown leaves this of no use: {@link #resume} again. */
    boolean run(Connection connection) throws SQLException {
        witness.accept(SealStep.READ);
        var before = tiles.size();
        grow(connection);
        if (tiles.size() == before) {
            connection.rollback();
            return false;
        }
        var note = new Checkpoint(key.verifier().name(), tiles.size(), tiles.root()).signedBy(key);
        witness.accept(SealStep.KEEP);
        keys.keep(note);
        witness.accept(SealStep.STORE);
        store(connection, note);
        witness.accept(SealStep.COMMIT);
        connection.commit();
        witness.accept(SealStep.TELL);
        return true;
    }

    /** Nothing smaller than what was signed before is signed: the whole way there is checked first. */
    private void grow(Connection connection) throws SQLException {
        var last = keys.lastSigned().map(Checkpoint::of).orElse(null);
        var rows = PAGE;
        for (var first = true; first || (rows == PAGE && isShortOf(last)); first = false) {
            rows = page(connection, last);
        }
        if (last != null && isShortOf(last)) {
            throw new StoreFault("A checkpoint of %d events was signed, and the ledger has %d: it was set back"
                    .formatted(last.size(), tiles.size()));
        }
    }

    private boolean isShortOf(@Nullable Checkpoint last) {
        return last != null && tiles.size() < last.size();
    }

    private int page(Connection connection, @Nullable Checkpoint last) throws SQLException {
        var rows = 0;
        try (var query = connection.prepareStatement(FRESH)) {
            query.setLong(1, tiles.size());
            try (var row = query.executeQuery()) {
                for (; row.next(); rows++) {
                    if (row.getLong(1) != tiles.size()) {
                        throw new StoreFault("The ledger has no position " + tiles.size() + "; it was altered");
                    }
                    tiles.append(Digest.of(row.getBytes(2)));
                    if (last != null && last.size() == tiles.size()) {
                        requireSame(last, tiles.root());
                    }
                }
            }
        }
        return rows;
    }

    private void store(Connection connection, SignedNote note) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into record.tile (level, index, root) values (?, ?, ?)")) {
            for (var tile : tiles.takeComplete()) {
                insert.setInt(1, tile.level());
                insert.setLong(2, tile.index());
                insert.setBytes(3, tile.root().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var insert =
                connection.prepareStatement("insert into record.checkpoint (size, root, note) values (?, ?, ?)")) {
            insert.setLong(1, tiles.size());
            insert.setBytes(2, tiles.root().bytes());
            insert.setString(3, note.toString());
            insert.executeUpdate();
        }
    }

    private static void requireSame(Checkpoint signed, Digest now) {
        if (!signed.root().equals(now)) {
            throw new StoreFault("The ledger's first %d events lead to the root %s, and %s was signed: it was altered"
                    .formatted(signed.size(), now, signed.root()));
        }
    }
}
