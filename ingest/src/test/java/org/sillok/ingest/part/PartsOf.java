package org.sillok.ingest.part;

import org.sillok.ingest.text.Page;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Text;

/** A few words as a region of their own. */
final class PartsOf {

    private PartsOf() {}

    static Region text(String words) {
        return new Page(new Text(words)).whole();
    }
}
