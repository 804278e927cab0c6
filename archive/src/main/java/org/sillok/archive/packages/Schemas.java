package org.sillok.archive.packages;

import java.util.List;

/** The schemas of the metadata, so that whoever checks it needs no network. */
final class Schemas {

    private static final List<String> NAMES = List.of("mets1_12.xsd", "xlink.xsd");

    private Schemas() {}

    static List<Item> all() {
        return NAMES.stream()
                .map(name ->
                        Item.of("schemas/" + name, Words.bytes("schemas/" + name), "application/xml", "XML Schema 1.0"))
                .toList();
    }
}
