package org.sillok.server.decision;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom feed as it is written, entry by entry. */
final class Atom {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** A part of the feed. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    Atom(String language) {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", language);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void head(String id, String title, Instant updated, String self, String page) {
        write(() -> {
            about(id, title, updated);
            link("self", "application/atom+xml", self);
            link("alternate", "text/html", page);
            xml.writeStartElement("author");
            element("name", "Sillok");
            xml.writeEndElement();
        });
    }

    void entry(String id, String title, Instant updated, String page, String summary) {
        write(() -> {
            xml.writeStartElement("entry");
            about(id, title, updated);
            link("alternate", "text/html", page);
            element("summary", summary);
            xml.writeEndElement();
        });
    }

    String text() {
        write(xml::writeEndDocument);
        return text.toString();
    }

    private void about(String id, String title, Instant updated) throws XMLStreamException {
        element("id", id);
        element("title", title);
        element("updated", updated.toString());
    }

    private void link(String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private static void write(Part part) {
        try {
            part.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
