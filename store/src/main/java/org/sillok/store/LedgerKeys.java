package org.sillok.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;

/**
 * The folder outside the database with the key that signs checkpoints, and with the last checkpoint that it signed: so a
 * database that was set back is noticed before another history is signed. Nobody but its owner may read it.
 */
public final class LedgerKeys {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final Path key;
    private final Path last;
    private final String origin;

    /**
     * The folder may not exist yet.
     *
     * @param origin the ledger's name, for the first key; without space and plus
     */
    public LedgerKeys(Path folder, String origin) {
        this.folder = folder.toAbsolutePath();
        this.key = folder.resolve("ledger.key");
        this.last = folder.resolve("last-checkpoint");
        this.origin = origin;
    }

    /**
     * The key, where this node has one.
     *
     * @throws StoreFault when the file can be read by others than its owner, or holds no key
     */
    Optional<SigningKey> find() {
        if (!Files.exists(key)) {
            return Optional.empty();
        }
        try {
            requireOwnerOnly();
            return Optional.of(SigningKey.parse(Files.readString(key).strip()));
        } catch (IOException | Malformed unreadable) {
            throw new StoreFault("Could not read the ledger's key in %s: %s".formatted(key, unreadable.getMessage()));
        }
    }

    SigningKey create() {
        var fresh = SigningKey.generate(origin, SignatureType.ED25519, new SecureRandom());
        write(key, fresh.secretText() + "\n");
        return fresh;
    }

    Optional<SignedNote> lastSigned() {
        try {
            return Files.exists(last) ? Optional.of(SignedNote.parse(Files.readString(last))) : Optional.empty();
        } catch (IOException | Malformed unreadable) {
            throw new StoreFault("Could not read %s: %s".formatted(last, unreadable.getMessage()));
        }
    }

    void keep(SignedNote note) {
        write(last, note.toString());
    }

    private void requireOwnerOnly() throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(key))) {
            throw new StoreFault("The ledger's key %s may be read by others; run: chmod 600 %s".formatted(key, key));
        }
    }

    /** Whole or not at all, and on the disk before anything follows from it. */
    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
            var fresh = Files.createTempFile(folder, ".new", "", PosixFilePermissions.asFileAttribute(OWNER));
            Files.writeString(fresh, text);
            force(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder, StandardOpenOption.READ);
        } catch (IOException failed) {
            throw new StoreFault("Could not write %s: %s".formatted(file, failed.getMessage()), failed);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
