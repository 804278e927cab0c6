package org.sillok.archive.rendering;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.sillok.archive.document.Document;

/** Akoma Ntoso 3.0 (OASIS LegalDocML), as a debate. It is written as it is read. */
final class AkomaNtoso implements Rendering {

    @Override
    public String representation() {
        return "akn";
    }

    @Override
    public String extension() {
        return "akn.xml";
    }

    @Override
    public String mediaType() {
        // Validators of packages do not know the type of its own.
        return "application/xml";
    }

    @Override
    public String format() {
        return "Akoma Ntoso 3.0";
    }

    @Override
    public void write(Document document, OutputStream to) throws IOException {
        Texts.require(document, AkomaNtoso::isXml);
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
            new Debate(xml, document).write();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException("could not write " + fileName(document), failed);
        }
    }

    /** XML 1.0, production 2: what else there is cannot be written, not even by its number. */
    static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
