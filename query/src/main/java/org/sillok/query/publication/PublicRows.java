package org.sillok.query.publication;

import static java.util.stream.Collectors.joining;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.Piece;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicPaper;
import org.sillok.publication.Withheld;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one meeting in the tables of the public edition. */
final class PublicRows {

    private final JdbcClient client;
    private final String meeting;

    PublicRows(JdbcClient client, String meeting) {
        this.client = client;
        this.meeting = meeting;
    }

    /** So that nothing of an earlier edition stays, whatever it was. */
    void remove() {
        for (var table : List.of(
                "public_edition.meeting",
                "public_edition.edition",
                "public_edition.decision",
                "public_edition.speech",
                "public_edition.paper",
                "publication.edition",
                "publication.stuck")) {
            client.sql("delete from " + table + " where meeting = :meeting")
                    .param("meeting", meeting)
                    .update();
        }
    }

    void add(Editions editions) {
        var current = editions.current();
        if (current == null) {
            return;
        }
        addMeeting(current, editions);
        editions.all().forEach(this::addEdition);
        if (current.record() != null) {
            new FindableRows(client, current).add(current.record());
            current.record().papers().forEach(this::addPaper);
        }
    }

    private void addMeeting(PublicEdition edition, Editions editions) {
        var last = editions.all().get(editions.all().size() - 1);
        var number = edition.number();
        var record = edition.record();
        client.sql("""
                        insert into public_edition.meeting (meeting, committee, committee_name, number_year, ordinal,
                            kind, held_on, openness, grounds, edition, sha256, published_at,
                            begins_at, ends_at, place, json)
                        values (:meeting, :committee, :committeeName, :year, :ordinal,
                            :kind, :heldOn, :openness, :grounds, :edition, :sha256, :publishedAt,
                            :beginsAt, :endsAt, :place, :json)""")
                .param("meeting", meeting)
                .param("committee", edition.committee())
                .param("committeeName", edition.committeeName())
                .param("year", number == null ? null : number.year())
                .param("ordinal", number == null ? null : number.ordinal())
                .param("kind", edition.kind().name())
                .param("heldOn", edition.heldOn())
                .param("openness", edition.openness().name())
                .param("grounds", grounds(edition.withheld()))
                .param("edition", last.number())
                .param("sha256", last.sha256())
                .param("publishedAt", last.publishedAt().atOffset(ZoneOffset.UTC))
                .param("beginsAt", record == null ? null : utc(record.plannedStart()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("endsAt", record == null ? null : utc(record.plannedEnd()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("place", record == null ? null : whole(record.place()))
                .param("json", editions.json())
                .update();
    }

    /** One that is open, even if its name is not: what names it by then is its number. */
    private void addPaper(PublicPaper paper) {
        var name = paper.fileName();
        if (paper.withheld() != null || name == null) {
            return;
        }
        client.sql("""
                        insert into public_edition.paper (meeting, paper, name, media_type, sha256)
                        values (:meeting, :paper, :name, :mediaType, :sha256)""")
                .param("meeting", meeting)
                .param("paper", paper.paper())
                .param("name", Objects.requireNonNullElse(whole(name), "paper-" + paper.paper()))
                .param("mediaType", paper.mediaType())
                .param("sha256", paper.sha256())
                .update();
    }

    /** The public's row of a withdrawn edition bears no digest: a short gap could be guessed from it. */
    private void addEdition(Editions.Edition edition) {
        var withdrawn = edition.withdrawn();
        add(edition, """
                insert into publication.edition (meeting, edition, position, published_at, sha256,
                    withdrawn, withdrawn_on, withdrawn_grounds)
                values (:meeting, :edition, :position, :publishedAt, :sha256, :withdrawn, :on, :grounds)""")
                .param("position", edition.position())
                .param("sha256", edition.sha256())
                .update();
        add(edition, """
                insert into public_edition.edition (meeting, edition, published_at, sha256,
                    withdrawn, withdrawn_on, withdrawn_grounds)
                values (:meeting, :edition, :publishedAt, :sha256, :withdrawn, :on, :grounds)""")
                .param("sha256", withdrawn == null ? edition.sha256() : null)
                .update();
    }

    private JdbcClient.StatementSpec add(Editions.Edition edition, String sql) {
        var withdrawn = edition.withdrawn();
        return client.sql(sql)
                .param("meeting", meeting)
                .param("edition", edition.number())
                .param("publishedAt", edition.publishedAt().atOffset(ZoneOffset.UTC))
                .param("withdrawn", withdrawn != null)
                .param("on", withdrawn == null ? null : withdrawn.decidedOn())
                .param("grounds", grounds(withdrawn));
    }

    /** Null where any of it is withheld. */
    private static @Nullable String whole(List<Piece> text) {
        var whole = text.stream().allMatch(piece -> piece.text() != null);
        return whole ? text.stream().map(Piece::text).collect(joining()) : null;
    }

    private static @Nullable OffsetDateTime utc(@Nullable OffsetDateTime time) {
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static Integer[] grounds(@Nullable Withheld withheld) {
        return withheld == null ? new Integer[0] : withheld.grounds().toArray(Integer[]::new);
    }
}
