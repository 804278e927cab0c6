package org.sillok.archive.packages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file with its digests. */
record Sealed(Item item, Fixity fixity) {

    static Sealed of(Item item) throws IOException {
        return new Sealed(item, Fixity.of(item.body()));
    }

    static List<Sealed> all(List<Item> items) throws IOException {
        var sealed = new ArrayList<Sealed>();
        for (var item : items) {
            sealed.add(of(item));
        }
        return sealed;
    }

    String path() {
        return item.path();
    }

    /** An XML id that follows from the path alone. */
    String id() {
        return Ids.of("file", path());
    }
}
