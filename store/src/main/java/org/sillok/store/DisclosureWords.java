package org.sillok.store;

import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.DisclosureEvent;
import org.sillok.disclosure.DisclosureIrregularityFound;

/** The words of what is decided on disclosure. A line is never changed or taken away; an event may be added. */
final class DisclosureWords {

    private DisclosureWords() {}

    static Vocabulary.Builder add(Vocabulary.Builder vocabulary) {
        return vocabulary
                .word("DisclosureDecided", "1", DisclosureDecided.class)
                .word("DisclosureIrregularityFound", "1", DisclosureIrregularityFound.class)
                .all(DisclosureEvent.class);
    }
}
