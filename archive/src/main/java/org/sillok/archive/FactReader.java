package org.sillok.archive;

import org.sillok.record.Fact;
import org.sillok.record.StoredEvent;

/**
 * Reads what was stored, of any revision. The store's vocabulary is one ({@code Vocabulary.ofTheRecord()::read}); it needs
 * no database, so that a package is read with it as the record is.
 */
@FunctionalInterface
public interface FactReader {

    /**
     * Reads one event.
     *
     * @throws RuntimeException naming the word, where this version does not know it or the payload cannot be read
     */
    Fact read(String type, String revision, byte[] payload);

    /** Reads one event. */
    default Fact read(StoredEvent event) {
        return read(event.type(), event.revision(), event.payload().array());
    }
}
