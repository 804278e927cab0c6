package org.sillok.archive.packages;

import java.util.Map;

/** What the package is about, in Dublin Core. */
final class DublinCore {

    private DublinCore() {}

    static byte[] of(Description about) {
        return new Xml("simpledc", Map.of("dc", "http://purl.org/dc/elements/1.1/"))
                .text("dc:title", about.title())
                .text("dc:creator", about.committee())
                .text("dc:publisher", about.body())
                .text("dc:date", about.heldOn().toString())
                .text("dc:type", "Collection")
                .text("dc:identifier", about.id())
                .text("dc:source", about.meeting())
                .text("dc:language", "ko")
                .end();
    }
}
