package org.sillok.server.opendata;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Tally;
import org.sillok.publication.PublicDecision;
import org.sillok.publication.PublicDecision.Kind;
import org.sillok.publication.PublicDecision.Said;
import org.sillok.publication.PublicQuorum;
import org.sillok.publication.PublicVote;
import org.sillok.query.publication.PublicData.Published;
import org.sillok.server.list.Column;
import org.sillok.server.opendata.Dataset.Line;

/** A row a decision of a meeting whose record is open, in whole or in part. */
final class DecisionColumns {

    static final List<Column<Line>> ALL = MeetingColumns.after(List.of(
            of("item", PublicDecision::item),
            of("item_kind", PublicDecision::kind),
            of("title", decision -> Texts.of(decision.title())),
            of("sponsor", decision -> Texts.of(decision.sponsor())),
            of("outcome", PublicDecision::outcome),
            of("motion", decision -> Texts.of(decision.motion())),
            voted("method", PublicVote::method),
            voted("in_favour", vote -> counted(vote, Tally::inFavour)),
            voted("against", vote -> counted(vote, Tally::against)),
            voted("abstained", vote -> counted(vote, Tally::abstained)),
            voted("invalid", vote -> counted(vote, Tally::invalid)),
            reckoned("in_office", PublicQuorum::inOffice),
            reckoned("present", PublicQuorum::present),
            reckoned("needed_to_open", PublicQuorum::neededToOpen),
            reckoned("needed_to_decide", PublicQuorum::neededToDecide),
            reckoned("quorum_met", PublicQuorum::met),
            reckoned("rule", PublicQuorum::rule),
            of("amendment", decision -> said(decision, Kind.AMENDMENT)),
            of("conditions", decision -> said(decision, Kind.CONDITION)),
            of("reason", decision -> said(decision, Kind.REASON)),
            of("advice", decision -> said(decision, Kind.ADVICE)),
            of("withheld_grounds", DecisionColumns::grounds)));

    private DecisionColumns() {}

    static Stream<Line> lines(Published published) {
        var record = published.edition().record();
        return record == null
                ? Stream.of()
                : record.decisions().stream().map(decision -> new Line(published, decision));
    }

    private static Column<Line> of(String name, Function<PublicDecision, @Nullable Object> value) {
        return new Column<>(name, line -> value.apply((PublicDecision) requireNonNull(line.of())));
    }

    private static Column<Line> voted(String name, Function<PublicVote, @Nullable Object> value) {
        return of(name, decision -> decision.vote() == null ? null : value.apply(decision.vote()));
    }

    private static Column<Line> reckoned(String name, Function<PublicQuorum, @Nullable Object> value) {
        return of(name, decision -> decision.quorum() == null ? null : value.apply(decision.quorum()));
    }

    private static @Nullable Object counted(PublicVote vote, Function<Tally, @Nullable Object> of) {
        var tally = vote.tally();
        return tally == null ? null : of.apply(tally);
    }

    private static List<@Nullable String> said(PublicDecision decision, Kind kind) {
        return decision.said().stream()
                .filter(said -> said.kind() == kind)
                .map(said -> Texts.of(said.text()))
                .toList();
    }

    private static List<Integer> grounds(PublicDecision decision) {
        return Texts.grounds(Stream.concat(
                Stream.of(decision.title(), decision.sponsor(), decision.motion()),
                decision.said().stream().map(Said::text)));
    }
}
