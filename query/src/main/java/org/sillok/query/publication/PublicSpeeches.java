package org.sillok.query.publication;

import java.util.LinkedHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.PublicEntry;
import org.sillok.publication.PublicSpeechHit;
import org.sillok.query.Where;
import org.sillok.query.search.Wanted;
import org.sillok.record.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what was said in public, over connections that can see nothing else. */
public final class PublicSpeeches {

    private final JdbcClient tables;

    /** @param source connections of the public's role */
    public PublicSpeeches(DataSource source) {
        this.tables = JdbcClient.create(source);
    }

    /**
     * Speeches in whose public words each of the words that were typed is found, the aptest first.
     *
     * @param q words; with none nothing is found, for all speeches would be no answer
     */
    public Page<PublicSpeechHit> found(
            String q, @Nullable String committee, @Nullable Integer year, int page, int size) {
        var wanted = Wanted.in(q);
        var where = new Where(wanted.nothing() ? "false" : "true")
                .and("committee", committee, "s.committee = :committee")
                .and("year", year, "s.year = :year");
        if (!wanted.nothing()) {
            where.and(wanted.parameters(), wanted.condition("s"));
        }
        var total = tables.sql("select count(*) from public_edition.speech s" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var parameters = new LinkedHashMap<>(where.parameters());
        parameters.put("fits", size);
        parameters.put("before", (page - 1L) * size);
        var hits = tables.sql("select m.*, s.json as speech, " + wanted.rank("s") + " as rank"
                        + " from public_edition.speech s join public_edition.meeting m using (meeting)" + where.sql()
                        + " order by rank desc, s.held_on desc, s.meeting, s.number limit :fits offset :before")
                .params(parameters)
                .query((row, number) -> new PublicSpeechHit(
                        PublicReading.meeting(row), Canonical.read(row.getString("speech"), PublicEntry.class)))
                .list();
        return new Page<>(hits, total, page, size);
    }
}
