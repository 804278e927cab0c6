package org.sillok.ingest.decode;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.UnreadableSource.Reason;

/**
 * The text of an .hwpx package, paragraphs and cells in their order. The library that knows the format resolves entities
 * and inflates without end, so that it is given only what the {@link Guard} let pass. It reads files alone: the bytes lie
 * in a temporary one while it does.
 */
final class Hwpx {

    static final String MEDIA_TYPE = "application/hwp+zip";

    private Hwpx() {}

    static Decoded decode(byte[] bytes) {
        try {
            var file = Files.createTempFile("sillok", ".hwpx");
            try {
                Files.write(file, bytes);
                Guard.check(file);
                return new Decoded(MEDIA_TYPE, "UTF-8", text(file.toFile()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not lay the package down to be read", e);
        }
    }

    /** The library throws whatever its parsers throw; the package is then broken. */
    private static String text(File file) {
        try {
            var text = TextExtractor.extract(
                    HWPXReader.fromFile(file), TextExtractMethod.InsertControlTextBetweenParagraphText, true, marks());
            return text == null ? "" : text;
        } catch (UnreadableSource e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            throw new UnreadableSource(Reason.BROKEN_PACKAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static TextMarks marks() {
        return new TextMarks()
                .paraSeparatorAnd("\n")
                .lineBreakAnd("\n")
                .tabAnd("\t")
                .tableStartAnd("\n")
                .tableEndAnd("\n")
                .tableRowSeparatorAnd("\n")
                .tableCellSeparatorAnd(" ");
    }
}
