package org.sillok.acceptance.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sillok.acceptance.harness.Owner;

/** What a database still holds of some words, asked of itself and of its files. */
final class Remnants {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
            """;

    private final List<String> words;

    Remnants(List<String> words) {
        this.words = words;
    }

    /** In every column of every table of every schema of ours, bytes read as they are. */
    List<String> inTables(Owner owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var row = statement.executeQuery(TABLES)) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (var table : tables) {
                try (var row = statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        look(table, row.getString(1), found);
                    }
                }
            }
        }
        return found;
    }

    private void look(String table, String row, List<String> found) {
        words.stream()
                .filter(word ->
                        row.contains(word) || row.contains(HexFormat.of().formatHex(bytes(word))))
                .forEach(word -> found.add(table + " " + word));
    }

    /** In the files of the tables themselves; the database's log is another matter. */
    List<String> inFiles(Path cluster) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(cluster.resolve("base"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                words.stream()
                        .filter(word -> content.contains(new String(bytes(word), StandardCharsets.ISO_8859_1)))
                        .forEach(word -> found.add(file.getFileName() + " " + word));
            }
        }
        return found;
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
