package org.sillok.archive.rendering;

import java.io.IOException;
import java.io.OutputStream;
import org.sillok.archive.document.Document;

/**
 * A format that documents are set in. The same document makes the same bytes, on any JDK, in any zone and locale, on any
 * day.
 */
public interface Rendering {

    /** The name of the representation that it belongs to, such as {@code pdfa}. */
    String representation();

    /** How its files end, without a dot in front, such as {@code akn.xml}. */
    String extension();

    /** As IANA knows it. */
    String mediaType();

    /** As archives call it, such as {@code PDF/A-1a}. */
    String format();

    /**
     * Sets the document; the stream is left open.
     *
     * @throws Unprintable where it holds characters that this format cannot show, naming each and where it stands
     */
    void write(Document document, OutputStream to) throws IOException;

    /** {@code minutes.pdf}, {@code report.hwpx}. */
    default String fileName(Document document) {
        return (document.kind() == Document.Kind.MINUTES ? "minutes." : "report.") + extension();
    }
}
