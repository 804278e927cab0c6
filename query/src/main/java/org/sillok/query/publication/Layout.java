package org.sillok.query.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.sillok.ledger.Digest;
import org.sillok.publication.PublicEdition;

/**
 * The statements that make the tables of the public edition, and the digest by which it is known whether what stands
 * there is of this form.
 */
record Layout(List<String> statements, String shape) {

    private static final String SCRIPT = "/db/publication/tables.sql";

    static Layout read() {
        try (var in = Layout.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("no script " + SCRIPT);
            }
            var text = new String(in.readAllBytes(), UTF_8);
            var statements = Arrays.stream(text.split(";\\R"))
                    .filter(statement -> !statement.isBlank())
                    .toList();
            return new Layout(
                    statements,
                    Digest.sha256((PublicEdition.FORM + "\n" + text).getBytes(UTF_8))
                            .toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SCRIPT, unreadable);
        }
    }
}
