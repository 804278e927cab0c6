package org.sillok.archive.packages;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element a line; characters that XML has none of are replaced, for they cannot be written at all. */
final class Xml {

    static final String METS = "http://www.loc.gov/METS/";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;
    private int depth;
    private boolean justOpened;

    Xml(String root, Map<String, String> namespaces, String... attributes) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            begin(root);
            for (var each : namespaces.entrySet()) {
                out.writeNamespace(each.getKey(), each.getValue());
            }
            attributes(attributes);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Opens an element; the attributes are names and values in turn, with their prefixes. */
    Xml open(String name, String... attributes) {
        try {
            begin(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Xml close() {
        try {
            depth--;
            if (!justOpened) {
                indent();
            }
            justOpened = false;
            out.writeEndElement();
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    Xml text(String name, String text, String... attributes) {
        open(name, attributes);
        try {
            out.writeCharacters(legal(text));
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
        return close();
    }

    byte[] end() {
        try {
            close();
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void begin(String name) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        depth++;
        justOpened = true;
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        var pairs = List.of(namesAndValues);
        for (var at = 0; at < pairs.size(); at += 2) {
            out.writeAttribute(pairs.get(at), legal(pairs.get(at + 1)));
        }
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
        justOpened = false;
    }

    private static String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().map(point -> isLegal(point) ? point : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isLegal(int point) {
        return point == 9
                || point == 10
                || point == 13
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
