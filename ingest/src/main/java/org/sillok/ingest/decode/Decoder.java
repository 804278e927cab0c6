package org.sillok.ingest.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Source;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.UnreadableSource.Reason;

/** Decodes strictly: a byte that does not belong to the charset refuses the whole, and none is replaced. */
public final class Decoder {

    /** The largest source, in bytes. */
    public static final int LARGEST = 20 << 20;

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 2_000_000;

    private static final Charset MS949 = Charset.forName("x-windows-949");

    private Decoder() {}

    public static Decoded decode(Source source) {
        var bytes = source.bytes();
        if (bytes.length == 0) {
            throw new UnreadableSource(Reason.EMPTY, source.name());
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableSource(Reason.TOO_LARGE, bytes.length + " > " + LARGEST + " bytes");
        }
        return bounded(isPackage(source) ? Hwpx.decode(bytes) : plain(bytes));
    }

    private static Decoded plain(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new UnreadableSource(Reason.BINARY, "byte " + at);
            }
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded("text/plain", "UTF-8", utf8);
        }
        var korean = strictly(bytes, MS949);
        if (korean == null) {
            throw new UnreadableSource(Reason.NOT_TEXT, "byte " + firstStrangeByte(bytes));
        }
        return new Decoded("text/plain", "MS949", korean);
    }

    private static Decoded bounded(Decoded decoded) {
        if (decoded.text().length() > LONGEST) {
            throw new UnreadableSource(Reason.TOO_LARGE, decoded.text().length() + " > " + LONGEST + " characters");
        }
        return decoded;
    }

    private static boolean isPackage(Source source) {
        var bytes = source.bytes();
        return source.name().toLowerCase(Locale.ROOT).endsWith(".hwpx")
                || (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int firstStrangeByte(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        decoder.decode(input, java.nio.CharBuffer.allocate(bytes.length), true);
        return input.position();
    }
}
