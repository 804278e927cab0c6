package org.sillok.archive.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shipped fonts and colour profile: no font of the machine is ever asked for, since two machines have two. */
final class Fonts {

    /** In the order in which they are asked for a character. */
    static final String FAMILIES = "'Pretendard', 'Noto Sans KR'";

    /** {@code GSUB}, and a name that no reader looks for. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int UNKNOWN = 0x78787878;

    private static final byte[] REGULAR = font("Pretendard-Regular.ttf");
    private static final byte[] BOLD = font("Pretendard-Bold.ttf");
    private static final byte[] FALLBACK = font("NotoSansKR_400Regular.ttf");
    private static final byte[] PROFILE = bytes("sRGB.icc");
    private static final List<CmapLookup> HELD = List.of(characters(REGULAR), characters(FALLBACK));

    private Fonts() {}

    static void use(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Pretendard", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Pretendard", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(FALLBACK), "Noto Sans KR", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(FALLBACK), "Noto Sans KR", 700, FontStyle.NORMAL, true);
        builder.useColorProfile(PROFILE);
    }

    /** The shipped sRGB profile, byte for byte. */
    static byte[] profile() {
        return PROFILE.clone();
    }

    /**
     * Whether a font shows the character; line feeds and tabs are set without one. A private-use character means what two
     * agree on: the picture that a font happens to have for it is not what was written.
     */
    static boolean show(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        return Character.getType(codePoint) != Character.PRIVATE_USE
                && HELD.stream().anyMatch(font -> font.getGlyphId(codePoint) != 0);
    }

    private static CmapLookup characters(byte[] font) {
        try {
            // Kept open: the table of characters reads from it.
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException("could not read a shipped font", broken);
        }
    }

    /**
     * A font whose table of substitutions nobody finds (OpenType: a directory of 16 bytes a table behind 12). With it the
     * library reckons ligatures anew for every line, which takes longer than all the rest, and takes two letters for one
     * picture, so that they are not taken out again as they were.
     */
    static byte[] font(String name) {
        var font = bytes(name);
        var tables = ByteBuffer.wrap(font);
        for (var table = 0; table < tables.getShort(4); table++) {
            var entry = 12 + 16 * table;
            if (tables.getInt(entry) == SUBSTITUTIONS) {
                tables.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not shipped with this module");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("could not read the shipped " + name, broken);
        }
    }
}
