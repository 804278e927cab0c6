package org.sillok.query.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sillok.publication.PublicEdition;
import org.sillok.record.Recorded;

/**
 * What is public of a meeting now, reckoned from the record alone, with no table of the public edition.
 *
 * @param number of the edition, from 1
 * @param position of the fact that made it
 * @param json in UTF-8 the very bytes whose digest the edition bears
 */
public record NewestEdition(int number, long position, Instant publishedAt, PublicEdition edition, String json) {

    /**
     * Composes it.
     *
     * @param facts of the meeting and of the decisions on its disclosure, in ledger order
     * @return empty where nothing is public
     */
    public static Optional<NewestEdition> of(List<Recorded> facts) {
        var editions = Editions.of(facts);
        var current = editions.current();
        if (current == null) {
            return Optional.empty();
        }
        var last = editions.all().get(editions.all().size() - 1);
        return Optional.of(
                new NewestEdition(last.number(), last.position(), last.publishedAt(), current, editions.json()));
    }
}
