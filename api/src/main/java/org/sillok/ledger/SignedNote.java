package org.sillok.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A text and who signed it (C2SP signed-note). Read notes are in form; who signed them, keys tell.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<Signature> signatures) {

    /** Bytes of a key's id. */
    static final int ID = 4;

    /** The format asks for 16 at least; more would only cost time. */
    private static final int MOST_SIGNATURES = 64;

    private static final String DASH = "\u2014 ";

    public SignedNote {
        if (!text.endsWith("\n") || text.equals("\n")) {
            throw new Malformed("a note's text must not be empty and must end with a newline");
        }
        requireNoControls(text);
        if (signatures.size() > MOST_SIGNATURES) {
            throw new Malformed("a note has at most %d signatures here".formatted(MOST_SIGNATURES));
        }
        signatures = List.copyOf(signatures);
    }

    /** A text that nobody signed yet. */
    public static SignedNote unsigned(String text) {
        return new SignedNote(text, List.of());
    }

    /**
     * Reads a whole note of at least one signature.
     *
     * @throws Malformed that says where it leaves the form
     */
    public static SignedNote parse(byte[] utf8) {
        return parse(Strict.utf8(utf8, "a note"));
    }

    public static SignedNote parse(String note) {
        requireNoControls(note);
        var blank = note.lastIndexOf("\n\n");
        if (blank < 0) {
            throw new Malformed("a note has an empty line between its text and its signatures");
        }
        return new SignedNote(note.substring(0, blank + 1), signatures(note.substring(blank + 2)));
    }

    /** Reads signature lines alone, as a witness answers them. */
    public static List<Signature> signatures(String lines) {
        requireNoControls(lines);
        if (!lines.endsWith("\n")) {
            throw new Malformed("each signature line must end with a newline, and there must be one");
        }
        var signatures = new ArrayList<Signature>();
        for (var line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            signatures.add(Signature.parse(line));
        }
        return List.copyOf(signatures);
    }

    /** The same text with one signature more. */
    public SignedNote with(Signature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /** The note as it is published. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature).append('\n'));
        return note.toString();
    }

    private static void requireNoControls(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed("a note holds no control character but the newline");
        }
    }

    /**
     * One signature of a note.
     *
     * @param id eight hexadecimal digits
     */
    public record Signature(String name, String id, Bytes bytes) {

        public Signature {
            Strict.name(name);
            Strict.hex(id, ID, "a key's id");
        }

        static Signature parse(String line) {
            var parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (parts.length != 2) {
                throw new Malformed("a signature line is \"\u2014 name base64\", not \"" + line + '"');
            }
            var bytes = Strict.base64(parts[1], "a signature");
            if (bytes.length <= ID) {
                throw new Malformed("a signature has more than the four bytes of its key's id");
            }
            var id = HexFormat.of().formatHex(bytes, 0, ID);
            return new Signature(parts[0], id, Bytes.of(Arrays.copyOfRange(bytes, ID, bytes.length)));
        }

        /** The line without its newline. */
        @Override
        public String toString() {
            return DASH
                    + name
                    + ' '
                    + Strict.base64(Strict.joined(HexFormat.of().parseHex(id), bytes.array()));
        }
    }
}
