package org.sillok.ingest.decode;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.UnreadableSource.Reason;

/** Walks through XML once without resolving anything: no DOCTYPE, no entity, not too deep, not too much. */
final class SafeXml {

    static final int DEEPEST = 200;
    static final int MOST_EVENTS = 3_000_000;

    private SafeXml() {}

    static void check(InputStream content, String name) {
        try {
            var reader = factory().createXMLStreamReader(content);
            int depth = 0;
            for (int events = 0; reader.hasNext(); events++) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                require(event != XMLStreamConstants.DTD, "DOCTYPE in " + name);
                require(event != XMLStreamConstants.ENTITY_REFERENCE, "entity in " + name);
                require(depth <= DEEPEST, "deeper than " + DEEPEST + " in " + name);
                require(events <= MOST_EVENTS, "more than " + MOST_EVENTS + " parts in " + name);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableSource(Reason.BROKEN_PACKAGE, name, e);
        }
    }

    /** With DTDs off the reader still tells of a DOCTYPE as an event, which is refused. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static void require(boolean holds, String place) {
        if (!holds) {
            throw Guard.unsafe(place);
        }
    }
}
