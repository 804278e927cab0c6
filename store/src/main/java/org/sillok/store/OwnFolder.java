package org.sillok.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of small files that nobody but its owner may read. What is written there is on the disk, whole, before anything
 * follows from it. The folder may not exist yet.
 */
public final class OwnFolder {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    public OwnFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** A file's text; empty where there is no such file. */
    public Optional<String> read(String name) {
        var file = path(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new StoreFault("Could not read %s: %s".formatted(file, unreadable), unreadable);
        }
    }

    /** A secret's text. @throws StoreFault also when others than the owner may read it */
    public Optional<String> readSecret(String name) {
        var file = path(name);
        try {
            if (Files.exists(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new StoreFault("The key %s may be read by others; run: chmod 600 %s".formatted(file, file));
            }
        } catch (IOException unreadable) {
            throw new StoreFault("Could not read %s: %s".formatted(file, unreadable), unreadable);
        }
        return read(name);
    }

    /** Whole or not at all, and on the disk before anything follows from it. */
    public void write(String name, String text) {
        try {
            create();
            var fresh = Files.createTempFile(folder, ".new", "", PosixFilePermissions.asFileAttribute(OWNER));
            Files.writeString(fresh, text);
            force(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, path(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder, StandardOpenOption.READ);
        } catch (IOException failed) {
            throw new StoreFault("Could not write %s: %s".formatted(path(name), failed.getMessage()), failed);
        }
    }

    /**
     * Keeps all others out until it is closed, who lock the folder as well.
     *
     * @throws StoreFault when somebody else is at work there
     */
    public Lock lock() {
        try {
            create();
            var channel = FileChannel.open(path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new Lock(channel);
            }
            channel.close();
        } catch (IOException failed) {
            throw new StoreFault("Could not lock %s: %s".formatted(folder, failed.getMessage()), failed);
        }
        throw new StoreFault("Somebody else is at work in " + folder + "; try again when they are done");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    private void create() throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** That one is alone in the folder. */
    public static final class Lock implements AutoCloseable {

        private final FileChannel channel;

        private Lock(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException failed) {
                throw new StoreFault("Could not unlock a folder: " + failed.getMessage(), failed);
            }
        }
    }
}
