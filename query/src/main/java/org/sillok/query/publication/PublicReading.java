package org.sillok.query.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.decision.Outcome;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.publication.PublicDecision;
import org.sillok.publication.PublicDecisionHit;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicEditionLine;
import org.sillok.publication.PublicMeeting;
import org.sillok.publication.Withheld;
import org.sillok.query.Where;
import org.sillok.query.search.Wanted;
import org.sillok.record.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the public edition, over connections that can see nothing else. */
public final class PublicReading {

    private final JdbcClient tables;

    /** @param source connections of the public's role */
    public PublicReading(DataSource source) {
        this.tables = JdbcClient.create(source);
    }

    /** Those that are public, the latest first. */
    public Page<PublicMeeting> meetings(@Nullable String committee, @Nullable Integer year, int page, int size) {
        var where = new Where("true")
                .and("committee", committee, "m.committee = :committee")
                .and("year", year, "extract(year from m.held_on) = :year");
        var total = tables.sql("select count(*) from public_edition.meeting m" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var lines = tables.sql("select m.* from public_edition.meeting m" + where.sql()
                        + " order by m.held_on desc, m.meeting limit :fits offset :before")
                .params(paged(where, page, size))
                .query((row, number) -> meeting(row))
                .list();
        return new Page<>(lines, total, page, size);
    }

    public Optional<PublicMeeting> meeting(String meeting) {
        return tables.sql("select * from public_edition.meeting where meeting = :meeting")
                .param("meeting", meeting)
                .query((row, number) -> meeting(row))
                .optional();
    }

    /** The very bytes whose digest the edition bears. */
    public Optional<byte[]> bytes(String meeting) {
        return json(meeting).map(text -> text.getBytes(UTF_8));
    }

    public Optional<PublicEdition> edition(String meeting) {
        return json(meeting).map(Canonical::edition);
    }

    private Optional<String> json(String meeting) {
        return tables.sql("select json from public_edition.meeting where meeting = :meeting")
                .param("meeting", meeting)
                .query(String.class)
                .optional();
    }

    /** All that there ever were of a meeting, the first first. */
    public List<PublicEditionLine> editions(String meeting) {
        return tables.sql("select * from public_edition.edition where meeting = :meeting order by edition")
                .param("meeting", meeting)
                .query((row, number) -> edition(row))
                .list();
    }

    /** The last that became public, the latest first. */
    public List<PublicMeeting> latest(int atMost) {
        return tables.sql("select * from public_edition.meeting order by published_at desc, meeting limit :most")
                .param("most", atMost)
                .query((row, number) -> meeting(row))
                .list();
    }

    /** Decisions in whose public words each of the words that were typed is found. */
    public Page<PublicDecisionHit> decisions(PublicSearch search, int page, int size) {
        var wanted = Wanted.in(search.q());
        var where = new Where("true")
                .and("committee", search.committee(), "d.committee = :committee")
                .and("year", search.year(), "d.year = :year")
                .and("kind", search.kind(), "d.kind = :kind")
                .and("outcome", search.outcome(), "d.outcome = :outcome");
        if (!wanted.nothing()) {
            where.and(wanted.parameters(), wanted.condition("d"));
        }
        // The rank uses words that the condition may not name, and a statement is given no more than it names.
        var total = tables.sql("select count(*) from public_edition.decision d" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var lines = tables.sql("select m.*, d.json as decision, " + wanted.rank("d") + " as rank"
                        + " from public_edition.decision d join public_edition.meeting m using (meeting)" + where.sql()
                        + " order by rank desc, d.held_on desc, d.meeting, d.number limit :fits offset :before")
                .params(paged(where, page, size))
                .query((row, number) -> new PublicDecisionHit(
                        meeting(row), Canonical.read(row.getString("decision"), PublicDecision.class)))
                .list();
        return new Page<>(lines, total, page, size);
    }

    /**
     * What is searched for; what is null is not asked for.
     *
     * @param q words, all of which must be found
     */
    public record PublicSearch(
            @Nullable String q,
            @Nullable String committee,
            @Nullable Integer year,
            @Nullable ItemKind kind,
            @Nullable Outcome outcome) {}

    private static Map<String, Object> paged(Where where, int page, int size) {
        var parameters = new LinkedHashMap<>(where.parameters());
        parameters.put("fits", size);
        parameters.put("before", (page - 1L) * size);
        return parameters;
    }

    static PublicMeeting meeting(ResultSet row) throws SQLException {
        var kind = MeetingKind.valueOf(row.getString("kind"));
        var year = row.getObject("number_year", Integer.class);
        return new PublicMeeting(
                row.getString("meeting"),
                row.getString("committee"),
                row.getString("committee_name"),
                year == null ? null : new MeetingNumber(year, kind, row.getInt("ordinal")),
                kind,
                row.getObject("held_on", LocalDate.class),
                Openness.valueOf(row.getString("openness")),
                numbers(row, "grounds"),
                row.getInt("edition"),
                row.getString("sha256"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static PublicEditionLine edition(ResultSet row) throws SQLException {
        return new PublicEditionLine(
                row.getInt("edition"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                withdrawn(row));
    }

    static @Nullable Withheld withdrawn(ResultSet row) throws SQLException {
        return row.getBoolean("withdrawn")
                ? new Withheld(numbers(row, "withdrawn_grounds"), row.getObject("withdrawn_on", LocalDate.class))
                : null;
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Integer[]) row.getArray(column).getArray());
    }
}
