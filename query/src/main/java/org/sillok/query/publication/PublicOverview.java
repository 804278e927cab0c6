package org.sillok.query.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.PublicCommittee;
import org.sillok.publication.PublicSitting;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is in the public edition at all: of which committees, of which years, on which days. */
public final class PublicOverview {

    private final JdbcClient tables;

    /** @param source connections of the public's role */
    public PublicOverview(DataSource source) {
        this.tables = JdbcClient.create(source);
    }

    /** Those of which a meeting is public, by name; of several names the last. */
    public List<PublicCommittee> committees() {
        return tables.sql("""
                        select committee, committee_name from (
                            select distinct on (committee) committee, committee_name
                            from public_edition.meeting order by committee, held_on desc, meeting) named
                        order by committee_name, committee""")
                .query((row, number) -> new PublicCommittee(row.getString(1), row.getString(2)))
                .list();
    }

    /** Those in which a public meeting was held, the last first. */
    public List<Integer> years() {
        return tables.sql("select distinct extract(year from held_on)::int from public_edition.meeting order by 1 desc")
                .query(Integer.class)
                .list();
    }

    /** The last meetings of a committee, or of all, with their hours, the latest first. */
    public List<PublicSitting> sittings(@Nullable String committee, int atMost) {
        return tables.sql("""
                        select * from public_edition.meeting
                        where :committee::text is null or committee = :committee
                        order by held_on desc, meeting limit :most""")
                .param("committee", committee)
                .param("most", atMost)
                .query((row, number) -> new PublicSitting(
                        PublicReading.meeting(row),
                        instant(row, "begins_at"),
                        instant(row, "ends_at"),
                        row.getString("place")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
