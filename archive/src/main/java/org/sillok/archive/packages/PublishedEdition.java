package org.sillok.archive.packages;

import java.time.Instant;
import java.util.UUID;
import org.sillok.publication.PublicEdition;

/**
 * An edition as it was published.
 *
 * @param convened the id of the event that convened the meeting
 * @param number of the edition, from 1
 * @param publishedAt when the fact was recorded that made it
 * @param json in UTF-8, byte for byte what its digest is taken of
 */
public record PublishedEdition(UUID convened, int number, Instant publishedAt, PublicEdition edition, String json) {

    /** What its package is called. */
    public String id() {
        return "sillok-public-" + convened + "-" + number;
    }
}
