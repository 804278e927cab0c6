package org.sillok.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where our own server keeps its data, its log and its password. It belongs to one running program at a time. */
final class ServerDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerDirectory.class);

    private final Path root;
    private final @Nullable FileLock lock;

    private ServerDirectory(Path root, @Nullable FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Two programs that started the same server would end each other's, so the second is refused. */
    static ServerDirectory occupy(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new ServerDirectory(root, lock(channel, root));
        } catch (IOException failed) {
            throw new StoreFault("Could not use the directory " + root + ": " + failed.getMessage(), failed);
        }
    }

    /** The same, where it belongs to a program that runs: to look, not to start or stop anything. */
    static Optional<ServerDirectory> occupiedByAnother(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        if (!Files.exists(root.resolve("lock"))) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null ? Optional.of(new ServerDirectory(root, null)) : Optional.empty();
        } catch (OverlappingFileLockException ours) {
            return Optional.of(new ServerDirectory(root, null));
        } catch (IOException failed) {
            throw new StoreFault("Could not use the directory " + root + ": " + failed.getMessage(), failed);
        }
    }

    private static FileLock lock(FileChannel channel, Path root) throws IOException {
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException ours) {
            log.debug("The lock is held by this very program", ours);
        }
        channel.close();
        throw new StoreFault(
                "Another Sillok is using the directory " + root + ": stop that one, or choose another directory");
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    /** Where a cluster is made before it is moved into place, so that a start cut short leaves none that is half made. */
    Path unfinishedCluster() {
        return root.resolve("cluster.unfinished");
    }

    Path postmaster() {
        return cluster().resolve("postmaster.pid");
    }

    Path serverLog() {
        return root.resolve("server.log");
    }

    /** What initdb and pg_ctl say. */
    Path controlLog() {
        return root.resolve("control.log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException unreadable) {
            throw new StoreFault("Could not read " + passwordFile(), unreadable);
        }
    }

    /** A password that nobody has seen, in a file that only its owner can read. */
    void choosePassword() throws IOException {
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var password = new byte[24];
        new SecureRandom().nextBytes(password);
        Files.writeString(passwordFile(), HexFormat.of().formatHex(password));
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.acquiredBy().close();
        } catch (IOException failed) {
            log.warn("Could not release the lock on {}", root, failed);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
