package org.sillok.server.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What was recorded from a document; the same however often it is asked for.
 *
 * @param sha256 of the document
 * @param committee that it is about; null where it is about none
 * @param meeting that it is about; null where it is about none
 * @param steps how many orders were carried out
 * @param position in the record by which all of it is there; null where the ledger has not numbered it within seconds
 */
public record Recording(
        String sha256,
        @Nullable String committee,
        @Nullable String meeting,
        int steps,
        @Nullable Long position) {}
