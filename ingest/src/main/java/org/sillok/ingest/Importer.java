package org.sillok.ingest;

/** Reads a published document into a proposal. It touches no record: a person confirms before anything is recorded. */
public interface Importer {

    /**
     * Reads a source.
     *
     * @throws UnreadableSource where there is no text to read, or no end to it; nothing was recorded
     */
    Reading read(Source source);
}
