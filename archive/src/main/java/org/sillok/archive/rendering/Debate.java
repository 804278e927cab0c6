package org.sillok.archive.rendering;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sillok.archive.document.Block;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Passage;
import org.sillok.archive.document.Block.Table;
import org.sillok.archive.document.Document;
import org.sillok.archive.document.Gaps;
import org.sillok.archive.document.Section;
import org.sillok.publication.Piece;

/** Writes one debate. */
final class Debate {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final XMLStreamWriter xml;
    private final Document document;
    private int sections;
    private int speeches;

    Debate(XMLStreamWriter xml, Document document) {
        this.xml = xml;
        this.document = document;
    }

    void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        start("debate", "name", "minutes");
        meta();
        start("preface");
        start("p");
        element("docTitle", document.title());
        xml.writeEndElement();
        xml.writeEndElement();
        start("debateBody");
        for (var section : document.sections()) {
            write(section);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void meta() throws XMLStreamException {
        var work = "/akn/kr/debate/" + document.heldOn() + "/" + document.meeting();
        var expression = work + "/kor@" + (document.edition() == Document.Edition.FULL ? "full" : "public");
        start("meta");
        start("identification", "source", "#sillok");
        start("FRBRWork");
        frbr(work, document.heldOn().toString());
        empty("FRBRcountry", "value", "kr");
        xml.writeEndElement();
        start("FRBRExpression");
        frbr(expression, document.asOf().toString().substring(0, 10));
        empty("FRBRlanguage", "language", "kor");
        xml.writeEndElement();
        start("FRBRManifestation");
        frbr(expression + ".xml", document.asOf().toString().substring(0, 10));
        xml.writeEndElement();
        xml.writeEndElement();
        start("references", "source", "#sillok");
        empty("TLCOrganization", "eId", "sillok", "href", "/ontology/organization/kr/sillok", "showAs", "Sillok");
        empty(
                "TLCOrganization",
                "eId",
                "committee",
                "href",
                "/ontology/organization/kr/committee",
                "showAs",
                document.committee());
        for (var person : document.people()) {
            var href = "/ontology/person/kr/" + document.meeting() + "/" + person.key();
            empty("TLCPerson", "eId", person.key(), "href", href, "showAs", person.name());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void frbr(String uri, String date) throws XMLStreamException {
        empty("FRBRthis", "value", uri);
        empty("FRBRuri", "value", uri);
        empty("FRBRdate", "date", date, "name", "record");
        empty("FRBRauthor", "href", "#committee");
    }

    private void write(Section section) throws XMLStreamException {
        sections++;
        start("debateSection", "name", section.proceedings() ? "proceedings" : "account", "eId", "dbsect_" + sections);
        element("heading", section.heading());
        for (var block : section.blocks()) {
            write(block);
        }
        xml.writeEndElement();
    }

    private void write(Block block) throws XMLStreamException {
        if (block instanceof Passage passage) {
            passage(passage);
        } else if (block instanceof Act act) {
            scene(act.text());
            notes(act.notes());
        } else if (block instanceof Facts facts) {
            for (var fact : facts.facts()) {
                scene(fact.label() + ": " + String.join(" / ", fact.lines()));
            }
        } else if (block instanceof Table table) {
            scene(String.join(" | ", table.heads()));
            for (var row : table.rows()) {
                scene(String.join(" | ", row));
            }
        }
    }

    /** Who is not known by name speaks in a paragraph: the schema wants a reference of every speech. */
    private void passage(Passage passage) throws XMLStreamException {
        speeches++;
        var number = "speech_"
                + (passage.number() == null ? "r" + speeches : passage.number().toString());
        if (passage.by() == null) {
            start("other", "eId", number);
        } else {
            start("speech", "by", "#" + passage.by(), "eId", number);
            element("from", passage.speaker());
        }
        start("p");
        if (passage.by() == null && !passage.speaker().isEmpty()) {
            xml.writeCharacters(passage.speaker() + ": ");
        }
        pieces(passage.text());
        xml.writeEndElement();
        xml.writeEndElement();
        notes(passage.notes());
    }

    private void pieces(List<Piece> pieces) throws XMLStreamException {
        for (var piece : pieces) {
            if (piece.withheld() == null) {
                lines(Gaps.shown(piece));
            } else {
                element("omissis", Gaps.mark(piece.withheld()));
            }
        }
    }

    private void lines(String text) throws XMLStreamException {
        var lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                xml.writeEmptyElement("eol");
            }
            xml.writeCharacters(lines[at]);
        }
    }

    private void notes(List<String> notes) throws XMLStreamException {
        for (var note : notes) {
            scene("※ " + note);
        }
    }

    private void scene(String text) throws XMLStreamException {
        start("scene");
        lines(text);
        xml.writeEndElement();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
