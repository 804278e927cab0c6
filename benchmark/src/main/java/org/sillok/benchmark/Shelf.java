package org.sillok.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.archive.packages.PackageKind;
import org.sillok.server.archive.Archiving;

/** A folder that packages are made into. */
final class Shelf {

    private final Ground ground;
    private final Path folder;

    Shelf(Ground ground, String name) throws IOException {
        this.ground = ground;
        this.folder = ground.folder(name);
    }

    /** The meetings of which there can be packages. */
    List<String> meetings() throws SQLException {
        try (var connection = ground.connection()) {
            return new Archiving(connection, folder, PackageKind.FULL).meetings(null);
        }
    }

    /** Makes the packages of meetings one after the other, none of which was there; answers how many milliseconds each took. */
    List<Double> keep(List<String> meetings) throws SQLException, IOException {
        clear();
        var millis = new ArrayList<Double>();
        try (var connection = ground.connection()) {
            var archiving = new Archiving(connection, folder, PackageKind.FULL);
            for (var meeting : meetings) {
                var begun = System.nanoTime();
                archiving.keep(meeting);
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return millis;
    }

    private void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    static double sum(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).sum();
    }
}
