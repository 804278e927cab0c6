package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;
import org.sillok.ledger.VerifierKey;

/** What was signed, and by which keys, as the database has it. */
final class StoredCheckpoints {

    /** Each as it was signed, with what witnesses signed below it; no more of them than a reader of notes must accept. */
    private static final String NOTES = """
            select c.note || coalesce((
                select string_agg(k.line || chr(10), '' order by k.taken_at, k.witness) from (
                    select * from record.cosignature w where w.size = c.size
                    order by w.taken_at, w.witness limit %d) k), '')
            from record.checkpoint c
            """.formatted(Cosignatures.MOST);

    private final Connection connection;

    StoredCheckpoints(Connection connection) {
        this.connection = connection;
    }

    Optional<SignedNote> newest() throws SQLException {
        return newest(1).stream().findFirst();
    }

    Optional<SignedNote> ofSize(long size) throws SQLException {
        return notes("where c.size = " + size).stream().findFirst();
    }

    /** The newest that a witness signed as well. */
    Optional<SignedNote> cosigned() throws SQLException {
        return notes("where c.size = (select max(size) from record.cosignature)").stream()
                .findFirst();
    }

    /** The newest first. */
    List<SignedNote> newest(int atMost) throws SQLException {
        return notes("order by c.size desc limit " + atMost);
    }

    private List<SignedNote> notes(String which) throws SQLException {
        return texts(NOTES + which).stream().map(SignedNote::parse).toList();
    }

    /** The newest first. */
    List<SignedAt> newestSigned(int atMost) throws SQLException {
        try (var query = connection.prepareStatement(
                "select note, signed_at from record.checkpoint order by size desc limit ?")) {
            query.setInt(1, atMost);
            var signed = new ArrayList<SignedAt>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    signed.add(new SignedAt(SignedNote.parse(row.getString(1)), Messages.instant(row, "signed_at")));
                }
            }
            return signed;
        }
    }

    Optional<SignedNote> covering(long size) throws SQLException {
        return texts("select note from record.checkpoint where size >= " + size + " order by size limit 1").stream()
                .map(SignedNote::parse)
                .findFirst();
    }

    /** The oldest first. */
    List<VerifierKey> keys() throws SQLException {
        return texts("select verifier from record.ledger_key order by number").stream()
                .map(VerifierKey::parse)
                .toList();
    }

    /**
     * The key to sign with. The first node of a new ledger makes it. Later a key that the ledger does not know takes over
     * from the one before; one that was taken over from does not come back.
     *
     * @throws StoreFault when this node has no key, or an old one
     */
    SigningKey signer(LedgerKeys folder, long size) throws SQLException {
        var known = keys();
        var found = folder.find();
        if (found.isEmpty() && !known.isEmpty()) {
            throw new StoreFault("This node has no key of the ledger, which was signed by " + newestOf(known));
        }
        var key = found.orElseGet(folder::create);
        if (!known.contains(key.verifier())) {
            add(key.verifier(), size);
        } else if (!newestOf(known).equals(key.verifier())) {
            throw new StoreFault("The ledger's key %s was replaced by %s".formatted(key, newestOf(known)));
        }
        return key;
    }

    private static VerifierKey newestOf(List<VerifierKey> keys) {
        return keys.get(keys.size() - 1);
    }

    private void add(VerifierKey key, long size) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into record.ledger_key (verifier, since) values (?, ?)")) {
            insert.setString(1, key.toString());
            insert.setLong(2, size);
            insert.executeUpdate();
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
