package org.sillok.acceptance.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.sillok.ledger.Digest;

/** A result report in the form in which they are published; all in it is invented. */
record Document(String text) {

    /** The first meeting of a committee of eight. */
    static Document first() {
        try (var resource = Document.class.getResourceAsStream("/ingest/first.txt")) {
            return new Document(new String(Objects.requireNonNull(resource).readAllBytes(), UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The next meeting of the same committee. */
    static Document second() {
        return first().with("1차", "2차")
                .with("3. 20.", "6. 19.")
                .with("3.20.", "6.19.")
                .with("1207", "1208");
    }

    Document with(String old, String other) {
        return new Document(text.replace(old, other));
    }

    /** Cut off amid a character, perhaps. */
    byte[] upTo(int bytes) {
        return Arrays.copyOf(bytes(), bytes);
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    String sha256() {
        return Digest.sha256(bytes()).toString();
    }
}
