package org.sillok.server.witness;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;
import org.sillok.server.settings.Unfit;
import org.sillok.store.OwnFolder;
import org.sillok.store.StoreFault;

/** What a witness remembers from one look to the next: its key, the last note that it signed, and what contradicted it. */
public final class WitnessFolder {

    private static final String KEY = "witness.key";
    private static final String VERIFIER = "witness.vkey";
    private static final String LAST = "last-note";
    private static final int DIGITS = 16;

    private final OwnFolder folder;

    public WitnessFolder(Path folder) {
        this.folder = new OwnFolder(folder);
    }

    /** Keeps a second run out, which could sign another tree of the same size. */
    OwnFolder.Lock lock() {
        return folder.lock();
    }

    /**
     * The witness's key, which is made at first use.
     *
     * @param name what the witness is called; null where it has a key already
     * @throws Unfit where there is no name for a new key, or another than the key bears
     * @throws StoreFault where others may read the key
     */
    SigningKey key(@Nullable String name) {
        var known = find();
        if (known.isEmpty()) {
            return create(name);
        }
        var key = known.get();
        if (name != null && !name.equals(key.verifier().name())) {
            throw new Unfit("The key in %s is named %s, not %s; another witness needs another folder."
                    .formatted(folder.path(KEY), key.verifier().name(), name));
        }
        return key;
    }

    private Optional<SigningKey> find() {
        try {
            var key = folder.readSecret(KEY).map(text -> SigningKey.parse(text.strip()));
            if (key.filter(read -> read.verifier().type() != SignatureType.COSIGNATURE)
                    .isPresent()) {
                throw new StoreFault("The key in " + folder.path(KEY) + " is not a witness's");
            }
            return key;
        } catch (Malformed unreadable) {
            throw new StoreFault("Could not read %s: %s".formatted(folder.path(KEY), unreadable.getMessage()));
        }
    }

    private SigningKey create(@Nullable String name) {
        if (name == null) {
            throw new Unfit(
                    "The witness has no key yet: say what it is called with --name, such as witness.example.kr.");
        }
        try {
            var fresh = SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom());
            folder.write(KEY, fresh.secretText() + "\n");
            folder.write(VERIFIER, fresh.verifier() + "\n");
            return fresh;
        } catch (Malformed unfit) {
            throw new Unfit("--name: " + unfit.getMessage());
        }
    }

    /** The last note that was signed. */
    Optional<SignedNote> last() {
        try {
            var last = folder.read(LAST).map(SignedNote::parse);
            last.ifPresent(Checkpoint::of);
            return last;
        } catch (Malformed unreadable) {
            throw new StoreFault("Could not read %s: %s".formatted(folder.path(LAST), unreadable.getMessage()));
        }
    }

    /** On the disk before anybody is given it. */
    void keep(SignedNote note) {
        folder.write(LAST, note.toString());
    }

    /** Keeps a note for whoever is to be shown it; the same note is one file however often it is seen. */
    Path keepEvidence(SignedNote note) {
        var checkpoint = Checkpoint.of(note);
        var name = "evidence-%d-%s"
                .formatted(checkpoint.size(), checkpoint.root().toString().substring(0, DIGITS));
        folder.write(name, note.toString());
        return folder.path(name);
    }
}
