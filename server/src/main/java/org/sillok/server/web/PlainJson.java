package org.sillok.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/** JSON as RFC 8259 has it between strangers: in UTF-8, which whoever guesses encodings would not insist on. */
final class PlainJson {

    static final String NAME = "application/json";

    private static final Set<String> PARAMETERS = Set.of("charset");

    private PlainJson() {}

    /** Whether a type is JSON's, with no other encoding. */
    static boolean isNamed(@Nullable String type) {
        if (type == null) {
            return false;
        }
        try {
            var parsed = MimeType.valueOf(type);
            return parsed.equalsTypeAndSubtype(MimeTypeUtils.APPLICATION_JSON)
                    && PARAMETERS.containsAll(parsed.getParameters().keySet())
                    && (parsed.getCharset() == null || UTF_8.equals(parsed.getCharset()));
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Whether bytes are UTF-8; a zero byte, which no JSON has, would make a reader guess another encoding. */
    static boolean isUtf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(character -> character == 0);
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
