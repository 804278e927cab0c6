package org.sillok.server.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Provenance;

/**
 * Who asks, and how: what does not belong to the order itself.
 *
 * @param id the caller's key, or one of our own where there is none
 * @param key what the caller calls this request, so that it is carried out once however often it arrives
 * @param digest of what was asked; a repetition asks the same
 * @param expected the version that the caller saw; null where any will do
 * @param provenance the document that the order was taken from; null where somebody wrote it
 */
record Request(
        String actor,
        String role,
        String id,
        @Nullable String key,
        String digest,
        @Nullable Long expected,
        @Nullable Provenance provenance) {

    static Request of(String actor, String role, @Nullable String key, String digest, @Nullable Long expected) {
        return new Request(actor, role, key == null ? UUID.randomUUID().toString() : key, key, digest, expected, null);
    }
}
