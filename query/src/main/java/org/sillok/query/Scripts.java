package org.sillok.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that make the views' tables. Views are never migrated: where their shape has changed they are rebuilt,
 * so a script says what is, not what has changed. A statement ends with a semicolon at the end of a line.
 */
final class Scripts {

    private final List<String> statements;
    private final String shape;

    Scripts(List<? extends View> views) {
        var texts = Stream.concat(Stream.of("progress"), views.stream().flatMap(view -> view.scripts().stream()))
                .distinct()
                .map(Scripts::read)
                .toList();
        statements = texts.stream()
                .flatMap(text -> Arrays.stream(text.split(";\\R")))
                .filter(statement -> !statement.isBlank())
                .toList();
        shape = digest(String.join("\n", texts));
    }

    /** What the tables are and how they are filled, as a digest: a comment in a script changes it too. */
    String shape() {
        return shape;
    }

    List<String> tables() {
        return those(statement -> !isIndex(statement));
    }

    /** Made after the rows are in: a rebuild is much faster for it. */
    List<String> indexes() {
        return those(Scripts::isIndex);
    }

    private List<String> those(Predicate<String> wanted) {
        return statements.stream().filter(wanted).toList();
    }

    private static boolean isIndex(String statement) {
        return statement
                .lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining(" "))
                .strip()
                .startsWith("create index");
    }

    private static String read(String script) {
        var path = "/db/view/" + script + ".sql";
        try (var in = Scripts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no script " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
