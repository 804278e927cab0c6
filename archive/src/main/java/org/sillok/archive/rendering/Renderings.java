package org.sillok.archive.rendering;

import java.util.List;
import org.sillok.archive.document.Document;

/** Every format that a document is kept in. */
public final class Renderings {

    private Renderings() {}

    /** The formats of a kind of document, in the order of their representations' names. */
    public static List<Rendering> of(Document.Kind kind) {
        return kind == Document.Kind.MINUTES
                ? List.of(new AkomaNtoso(), new Hwpx(), new PdfA(), new PlainText())
                : List.of(new Hwpx(), new PdfA(), new PlainText());
    }
}
