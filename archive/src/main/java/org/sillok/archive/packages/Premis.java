package org.sillok.archive.packages;

import java.util.List;
import java.util.Map;

/** What preserves the files: their digests, sizes, formats and first names, in PREMIS 3.0. */
final class Premis {

    private Premis() {}

    static byte[] of(Description about, List<Sealed> files) {
        var xml = new Xml("premis:premis", Map.of("premis", "http://www.loc.gov/premis/v3"), "version", "3.0");

        files.forEach(file -> object(xml, file));
        event(xml, about);
        agent(xml);
        return xml.end();
    }

    private static void object(Xml xml, Sealed file) {
        xml.open("premis:object", "xmlns:xsi", Xml.XSI, "xsi:type", "premis:file")
                .open("premis:objectIdentifier")
                .text("premis:objectIdentifierType", "path")
                .text("premis:objectIdentifierValue", file.path())
                .close()
                .open("premis:objectCharacteristics");
        fixity(xml, "SHA-256", file.fixity().sha256());
        fixity(xml, "SHA-512", file.fixity().sha512());
        xml.text("premis:size", String.valueOf(file.fixity().size()))
                .open("premis:format")
                .open("premis:formatDesignation")
                .text("premis:formatName", file.item().format())
                .close()
                .close()
                .close();
        var name = file.item().originalName();
        if (name != null) {
            xml.text("premis:originalName", name);
        }
        xml.close();
    }

    private static void fixity(Xml xml, String algorithm, String digest) {
        xml.open("premis:fixity")
                .text("premis:messageDigestAlgorithm", algorithm)
                .text("premis:messageDigest", digest)
                .close();
    }

    private static void event(Xml xml, Description about) {
        xml.open("premis:event")
                .open("premis:eventIdentifier")
                .text("premis:eventIdentifierType", "local")
                .text("premis:eventIdentifierValue", about.id())
                .close()
                .text("premis:eventType", "information package creation")
                .text("premis:eventDateTime", about.asOfSecond())
                .open("premis:linkingAgentIdentifier")
                .text("premis:linkingAgentIdentifierType", "local")
                .text("premis:linkingAgentIdentifierValue", "sillok")
                .close()
                .close();
    }

    private static void agent(Xml xml) {
        xml.open("premis:agent")
                .open("premis:agentIdentifier")
                .text("premis:agentIdentifierType", "local")
                .text("premis:agentIdentifierValue", "sillok")
                .close()
                .text("premis:agentName", "Sillok")
                .text("premis:agentType", "software")
                .close();
    }
}
