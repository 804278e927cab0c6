package org.sillok.query.publication;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Slices;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of the public edition to the byte, over connections that can see those of open papers and no others. */
public final class PublicPapers {

    private final JdbcClient tables;

    /** @param source connections of the public's role */
    public PublicPapers(DataSource source) {
        this.tables = JdbcClient.create(source);
    }

    /**
     * An open paper whose bytes are kept.
     *
     * @param size how many there are
     */
    public record OpenPaper(String name, String mediaType, long size) {}

    /** Empty where there is none, where it is withheld, and where nobody kept it: the public is not told which. */
    public Optional<OpenPaper> find(String meeting, int paper) {
        return tables.sql("select name, media_type, octet_length(content) as size from public_edition.paper_content"
                        + " where meeting = :meeting and paper = :paper")
                .param("meeting", meeting)
                .param("paper", paper)
                .query(OpenPaper.class)
                .optional();
    }

    /** Its bytes, read while they are taken; what is withdrawn meanwhile breaks off. */
    public InputStream open(String meeting, int paper, long size) {
        return new Slices(size, from -> slice(meeting, paper, from));
    }

    /** The numbers of those of a meeting that can be taken away. */
    public Set<Integer> kept(String meeting) {
        return tables.sql("select paper from public_edition.paper_content where meeting = :meeting")
                .param("meeting", meeting)
                .query(Integer.class)
                .set();
    }

    private byte @Nullable [] slice(String meeting, int paper, long from) {
        return tables.sql("select substring(content from :from for :length) from public_edition.paper_content"
                        + " where meeting = :meeting and paper = :paper")
                .param("from", (int) from + 1)
                .param("length", Slices.LENGTH)
                .param("meeting", meeting)
                .param("paper", paper)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }
}
