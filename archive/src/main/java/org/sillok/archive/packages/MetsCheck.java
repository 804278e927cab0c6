package org.sillok.archive.packages;

import static org.sillok.archive.packages.Fault.Kind.METADATA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Whether METS tells of every file what it is, and of no other. */
final class MetsCheck {

    private final OpenPackage file;
    private final HashSet<String> told = new HashSet<>();

    MetsCheck(OpenPackage file) {
        this.file = file;
    }

    void run() throws IOException {
        try {
            read(reader());
        } catch (XMLStreamException unreadable) {
            throw new FaultFound(METADATA, "METS.xml", String.valueOf(unreadable.getMessage()));
        }
        told.add(file.inside("METS.xml"));
        for (var path : file.paths()) {
            FaultFound.unless(
                    !path.startsWith("data/") || told.contains(path), METADATA, path, "METS does not tell of it");
        }
    }

    private XMLStreamReader reader() throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes(file.inside("METS.xml"))));
    }

    private void read(XMLStreamReader mets) throws IOException, XMLStreamException {
        var sum = "";
        var size = "";
        while (mets.hasNext()) {
            if (mets.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (mets.getLocalName()) {
                case "file" -> {
                    sum = text(mets, "CHECKSUM");
                    size = text(mets, "SIZE");
                }
                case "FLocat" -> check(text(mets.getAttributeValue(Xml.XLINK, "href")), sum, size);
                case "mdRef" ->
                    check(text(mets.getAttributeValue(Xml.XLINK, "href")), text(mets, "CHECKSUM"), text(mets, "SIZE"));
                default -> {}
            }
        }
    }

    private void check(String href, String sum, String size) throws IOException {
        var path = file.inside(href);
        FaultFound.unless(file.has(path), METADATA, href, "METS tells of a file that is not there");
        var found = Fixity.of(file.body(path));
        FaultFound.unless(found.sha256().equals(sum), METADATA, href, "METS states another digest");
        FaultFound.unless(String.valueOf(found.size()).equals(size), METADATA, href, "METS states another size");
        told.add(path);
    }

    private static String text(XMLStreamReader mets, String attribute) {
        return text(mets.getAttributeValue(null, attribute));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
