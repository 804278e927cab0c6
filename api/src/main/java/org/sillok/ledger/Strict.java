package org.sillok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Each value has one spelling: another would let two texts with different digests say the same. */
final class Strict {

    private static final int DIGITS_OF_A_LONG = 19;

    private Strict() {}

    /** ASCII digits without leading zeros, below 2^63. */
    static long decimal(String text, String what) {
        var digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits
                || text.isEmpty()
                || text.length() > DIGITS_OF_A_LONG
                || (text.length() > 1 && text.charAt(0) == '0')) {
            throw new Malformed(what + " must be a decimal number without leading zeros, not \"" + text + '"');
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new Malformed(what + " must be below 2^63, not " + text);
        }
    }

    /** Standard base64 (RFC 4648 §4) with padding and with unused bits zero. */
    static byte[] base64(String text, String what) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below, as the other misspellings are.
        }
        throw new Malformed(what + " must be base64 as RFC 4648 §4 writes it, not \"" + text + '"');
    }

    static Digest digest(String text, String what) {
        var bytes = base64(text, what);
        if (bytes.length != Digest.LENGTH) {
            throw new Malformed(what + " must have 32 bytes, not " + bytes.length);
        }
        return Digest.of(bytes);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String base64(Digest digest) {
        return base64(digest.bytes());
    }

    static byte[] hex(String text, int length, String what) {
        if (text.length() != 2 * length || !text.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
            throw new Malformed(
                    "%s must be %d lower-case hexadecimal digits, not \"%s\"".formatted(what, 2 * length, text));
        }
        return HexFormat.of().parseHex(text);
    }

    static String utf8(byte[] bytes, String what) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            throw new Malformed(what + " must be UTF-8");
        }
    }

    /** The name of a key or a log: not empty, without spaces, plus signs and control characters. */
    static String name(String name) {
        var refused = name.isEmpty()
                || name.codePoints()
                        .anyMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
        if (refused || !name.equals(new String(name.getBytes(UTF_8), UTF_8))) {
            throw new Malformed("a key's name must not be empty or hold a space, a plus or a control character: \"%s\""
                    .formatted(name));
        }
        return name;
    }

    static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
