package org.sillok.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.sillok.ledger.Digest;
import org.tukaani.xz.XZInputStream;

/** The archive of PostgreSQL's programs that the build brought for this kind of machine. */
final class Programs {

    private final byte[] archive;

    private Programs(byte[] archive) {
        this.archive = archive;
    }

    static Programs forThisMachine() {
        var processor = "amd64".equals(System.getProperty("os.arch")) ? "x86_64" : "arm_64";
        var name = "postgres-" + System.getProperty("os.name").toLowerCase(Locale.ROOT) + "-" + processor + ".txz";
        try (var archive = Programs.class.getResourceAsStream("/" + name)) {
            if (archive == null) {
                throw new StoreFault("No PostgreSQL for this machine is on board (" + name
                        + "); set SILLOK_DB_URL to a server of your own");
            }
            return new Programs(archive.readAllBytes());
        } catch (IOException unreadable) {
            throw new StoreFault("Could not read " + name, unreadable);
        }
    }

    /** Unpacks the programs below {@code directory}, unless they are there already, and answers where they are. */
    Path below(Path directory) {
        var programs = directory.resolve(
                "postgresql-" + Digest.sha256(archive).toString().substring(0, 12));
        try {
            if (!Files.exists(programs)) {
                unpack(directory, programs);
            }
            return programs.resolve("bin");
        } catch (IOException failed) {
            throw new StoreFault("Could not unpack PostgreSQL below " + directory + ": " + failed.getMessage(), failed);
        }
    }

    /** Moved into place at the end, so that an unpacking that was cut short is not taken for a whole one. */
    private void unpack(Path directory, Path programs) throws IOException {
        Files.createDirectories(directory);
        var unfinished = Files.createTempDirectory(directory, "unpacking-");
        try (var files = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                unpack(file, files, unfinished);
            }
        }
        Files.move(unfinished, programs);
    }

    private static void unpack(TarArchiveEntry file, TarArchiveInputStream content, Path root) throws IOException {
        var target = root.resolve(file.getName()).normalize();
        if (file.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (file.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(file.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (target.startsWith(root.resolve("bin"))) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
