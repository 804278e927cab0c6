package org.sillok.acceptance.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A base backup by hand, since the programs that the build brought have no pg_basebackup. */
final class Copy {

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "standby.signal");

    private final Owner owner;
    private final Path source;

    Copy(Owner owner, Path source) {
        this.owner = owner;
        this.source = source;
    }

    void to(Path target) throws IOException, SQLException {
        delete(target);
        try (var connection = owner.connect()) {
            run(connection, "select pg_backup_start('copy', true)");
            try (var files = Files.walk(source)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    copy(file, target.resolve(source.relativize(file).toString()));
                }
            }
            Files.writeString(
                    target.resolve("backup_label"), run(connection, "select labelfile from pg_backup_stop()"));
        }
    }

    /** What vanishes while it is copied will be made again from the log that is replayed. */
    private static void copy(Path from, Path to) throws IOException {
        if (LEFT_OUT.contains(from.getFileName().toString())) {
            return;
        }
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException vanished) {
            if (Files.exists(from)) {
                throw vanished;
            }
        }
    }

    private static String run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
