package org.sillok.archive.packages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table of contents of the information package: METS 1.12 in the profile E-ARK SIP 2.2.0. */
final class Mets {

    static final String DESCRIPTIVE = "metadata/descriptive/dc.xml";
    static final String PRESERVATION = "metadata/preservation/premis.xml";
    private static final String PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml";

    /** One division for all: a representation without a METS of its own has none of its own. */
    private static final String REPRESENTATIONS = "Representations";

    private final Description about;
    private final Map<String, List<Sealed>> groups;
    private final Sealed descriptive;
    private final Sealed preservation;
    private final Xml xml;

    private Mets(Description about, List<Sealed> files, Sealed descriptive, Sealed preservation) {
        this.about = about;
        this.groups = groups(files);
        this.descriptive = descriptive;
        this.preservation = preservation;
        this.xml = new Xml(
                "mets",
                namespaces(),
                "OBJID",
                about.id(),
                "LABEL",
                about.title(),
                "TYPE",
                "Mixed",
                "PROFILE",
                PROFILE,
                "csip:CONTENTINFORMATIONTYPE",
                "MIXED",
                "xsi:schemaLocation",
                Xml.METS + " schemas/mets1_12.xsd");
    }

    static byte[] of(Description about, List<Sealed> files, Sealed descriptive, Sealed preservation) {
        var mets = new Mets(about, files, descriptive, preservation);
        mets.header();
        mets.metadata();
        mets.files();
        mets.structure();
        return mets.xml.end();
    }

    private static Map<String, String> namespaces() {
        var namespaces = new LinkedHashMap<String, String>();
        namespaces.put("", Xml.METS);
        namespaces.put("csip", "https://DILCIS.eu/XML/METS/CSIPExtensionMETS");
        namespaces.put("sip", "https://DILCIS.eu/XML/METS/SIPExtensionMETS");
        namespaces.put("xlink", Xml.XLINK);
        namespaces.put("xsi", Xml.XSI);
        return namespaces;
    }

    /** By what CSIP calls a group: the documentation, the schemas, the representations. */
    private static Map<String, List<Sealed>> groups(List<Sealed> files) {
        var groups = new TreeMap<String, List<Sealed>>();
        for (var file : files) {
            groups.merge(group(file), List.of(file), Mets::joined);
        }
        return groups;
    }

    private static List<Sealed> joined(List<Sealed> some, List<Sealed> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String group(Sealed file) {
        if (!file.item().representation().isEmpty()) {
            return REPRESENTATIONS;
        }
        return file.path().startsWith("schemas/") ? "Schemas" : "Documentation";
    }

    private void header() {
        var at = about.asOfSecond();
        xml.open("metsHdr", "CREATEDATE", at, "LASTMODDATE", at, "RECORDSTATUS", "NEW", "csip:OAISPACKAGETYPE", "SIP");
        agent(
                "Sillok",
                "SOFTWARE VERSION",
                "form " + Form.NUMBER,
                "ROLE",
                "CREATOR",
                "TYPE",
                "OTHER",
                "OTHERTYPE",
                "SOFTWARE");
        agent(about.body(), "IDENTIFICATIONCODE", about.body(), "ROLE", "ARCHIVIST", "TYPE", "ORGANIZATION");
        agent(about.committee(), "IDENTIFICATIONCODE", about.committee(), "ROLE", "CREATOR", "TYPE", "ORGANIZATION");
        xml.close();
    }

    private void agent(String name, String noteType, String note, String... attributes) {
        xml.open("agent", attributes)
                .text("name", name)
                .text("note", note, "csip:NOTETYPE", noteType)
                .close();
    }

    private void metadata() {
        var at = about.asOfSecond();
        xml.open("dmdSec", "ID", id("dmd"), "CREATED", at, "STATUS", "CURRENT");
        reference(descriptive, "DC");
        xml.close();
        xml.open("amdSec", "ID", id("amd")).open("digiprovMD", "ID", id("prov"), "CREATED", at, "STATUS", "CURRENT");
        reference(preservation, "PREMIS");
        xml.close().close();
    }

    private void reference(Sealed file, String type) {
        xml.empty(
                "mdRef",
                "ID",
                file.id(),
                "LOCTYPE",
                "URL",
                "xlink:type",
                "simple",
                "xlink:href",
                file.path(),
                "MDTYPE",
                type,
                "MIMETYPE",
                "application/xml",
                "SIZE",
                String.valueOf(file.fixity().size()),
                "CREATED",
                about.asOfSecond(),
                "CHECKSUM",
                file.fixity().sha256(),
                "CHECKSUMTYPE",
                "SHA-256");
    }

    private void files() {
        xml.open("fileSec", "ID", id("files"));
        groups.forEach((name, files) -> {
            xml.open("fileGrp", attributesOf(name));
            files.forEach(this::file);
            xml.close();
        });
        xml.close();
    }

    private String[] attributesOf(String group) {
        return group.equals(REPRESENTATIONS)
                ? new String[] {"ID", id(group), "USE", group, "csip:CONTENTINFORMATIONTYPE", "MIXED"}
                : new String[] {"ID", id(group), "USE", group};
    }

    private void file(Sealed file) {
        xml.open(
                "file",
                "ID",
                file.id(),
                "MIMETYPE",
                file.item().mediaType(),
                "SIZE",
                String.valueOf(file.fixity().size()),
                "CREATED",
                about.asOfSecond(),
                "CHECKSUM",
                file.fixity().sha256(),
                "CHECKSUMTYPE",
                "SHA-256");
        xml.empty("FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", file.path());
        xml.close();
    }

    private void structure() {
        xml.open("structMap", "ID", id("struct"), "TYPE", "PHYSICAL", "LABEL", "CSIP");
        xml.open("div", "ID", id("root"), "LABEL", about.id());
        xml.empty("div", "ID", id("metadata"), "LABEL", "Metadata", "DMDID", id("dmd"), "ADMID", id("prov"));
        for (var group : groups.keySet()) {
            xml.open("div", "ID", id("div " + group), "LABEL", group)
                    .empty("fptr", "FILEID", id(group))
                    .close();
        }
        xml.close().close();
    }

    private String id(String what) {
        return Ids.of("id", what);
    }
}
