package org.sillok.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;

/**
 * The folder outside the database with the key that signs checkpoints, and with the last checkpoint that it signed: so a
 * database that was set back is noticed before another history is signed. Nobody but its owner may read it.
 */
public final class LedgerKeys {

    private static final String KEY = "ledger.key";
    private static final String LAST = "last-checkpoint";

    private final OwnFolder folder;
    private final String origin;

    /**
     * The folder may not exist yet.
     *
     * @param origin the ledger's name, for the first key; without space and plus
     */
    public LedgerKeys(Path folder, String origin) {
        this.folder = new OwnFolder(folder);
        this.origin = origin;
    }

    /**
     * The key, where this node has one.
     *
     * @throws StoreFault when the file can be read by others than its owner, or holds no key
     */
    Optional<SigningKey> find() {
        try {
            return folder.readSecret(KEY).map(text -> SigningKey.parse(text.strip()));
        } catch (Malformed unreadable) {
            throw new StoreFault(
                    "Could not read the ledger's key in %s: %s".formatted(folder.path(KEY), unreadable.getMessage()));
        }
    }

    SigningKey create() {
        var fresh = SigningKey.generate(origin, SignatureType.ED25519, new SecureRandom());
        folder.write(KEY, fresh.secretText() + "\n");
        return fresh;
    }

    Optional<SignedNote> lastSigned() {
        try {
            return folder.read(LAST).map(SignedNote::parse);
        } catch (Malformed unreadable) {
            throw new StoreFault("Could not read %s: %s".formatted(folder.path(LAST), unreadable.getMessage()));
        }
    }

    void keep(SignedNote note) {
        folder.write(LAST, note.toString());
    }
}
