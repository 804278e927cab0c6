package org.sillok.query.publication;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sillok.publication.Piece;
import org.sillok.publication.PublicDecision;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicEntry;
import org.sillok.publication.PublicRecord;
import org.sillok.query.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows by which decisions and speeches of one edition are found; what is not shown is not found either. */
final class FindableRows {

    private final JdbcClient client;
    private final PublicEdition edition;

    FindableRows(JdbcClient client, PublicEdition edition) {
        this.client = client;
        this.edition = edition;
    }

    void add(PublicRecord record) {
        var number = 0;
        for (var decision : record.decisions()) {
            addDecision(decision, ++number);
        }
        record.minutes().stream()
                .filter(entry -> entry.kind() == PublicEntry.Kind.SPEECH)
                .forEach(this::addSpeech);
    }

    private void addDecision(PublicDecision decision, int number) {
        row("""
                insert into public_edition.decision (meeting, number, item, committee, year, kind, outcome,
                    held_on, json, plain, bigrams, morphemes)
                values (:meeting, :number, :item, :committee, :year, :kind, :outcome,
                    :heldOn, :json, :plain, :bigrams::tsvector, :morphemes::tsvector)""", Findable.of(words(decision)))
                .param("number", number)
                .param("item", decision.item())
                .param("kind", decision.kind().name())
                .param("outcome", decision.outcome().name())
                .param("json", Canonical.json(decision))
                .update();
    }

    private void addSpeech(PublicEntry speech) {
        row("""
                insert into public_edition.speech (meeting, number, committee, year,
                    held_on, json, plain, bigrams, morphemes)
                values (:meeting, :number, :committee, :year,
                    :heldOn, :json, :plain, :bigrams::tsvector, :morphemes::tsvector)""", Findable.of(words(speech.text())))
                .param("number", Objects.requireNonNull(speech.number()))
                .param("json", Canonical.json(speech))
                .update();
    }

    private StatementSpec row(String sql, Findable findable) {
        return client.sql(sql)
                .param("meeting", edition.meeting())
                .param("committee", edition.committee())
                .param("year", edition.heldOn().getYear())
                .param("heldOn", edition.heldOn())
                .param("plain", findable.plain())
                .param("bigrams", findable.bigrams())
                .param("morphemes", findable.morphemes());
    }

    static String words(PublicDecision decision) {
        var texts = new ArrayList<List<Piece>>();
        texts.add(decision.title());
        Stream.of(decision.sponsor(), decision.motion())
                .filter(Objects::nonNull)
                .forEach(texts::add);
        decision.said().forEach(said -> texts.add(said.text()));
        return words(texts.stream().flatMap(List::stream).toList());
    }

    /** The words beside a gap do not grow together over it. */
    private static String words(List<Piece> text) {
        return text.stream().map(Piece::text).filter(Objects::nonNull).collect(joining(" "));
    }
}
