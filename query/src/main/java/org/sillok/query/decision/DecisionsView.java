package org.sillok.query.decision;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteTaken;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.minutes.AgendaView;
import org.sillok.query.minutes.MeetingsView;
import org.sillok.query.minutes.QuestionsView;
import org.sillok.query.search.Findable;
import org.sillok.record.Recorded;

/** The decision log: a line for each item and what became of it, with what it is searched by copied beside. */
public final class DecisionsView implements View {

    private static final String[] OF_MEETING = {
        "committee", "committee_name", "year", "number_year", "ordinal", "basis", "held_on"
    };
    private static final String[] OF_ITEM = {"kind", "title", "sponsor", "earlier_meeting", "earlier_item"};
    private static final String[] OF_VOTE = {"method", "in_favour", "against", "abstained", "invalid"};

    private static final Table DECISION = Table.named("decision", "meeting", "item")
            .saying("position", "outcome", "at", "question", "motion", "meeting_kind")
            .saying(OF_MEETING)
            .saying(OF_ITEM)
            .saying(OF_VOTE)
            .saying("amendment", "conditions", "reason", "advice", "advice_opinions")
            .saying("quorum", "quorum_without_proxies")
            .saying("said", "plain", "bigrams", "morphemes");

    @Override
    public List<String> scripts() {
        return List.of("decisions");
    }

    @EventHandler
    void on(ResolutionPassed passed, Recorded recorded, Rows rows) {
        add(recorded, rows, passed.item(), Outcomes.of(passed.passage()), passed.question(), decision -> reckoned(
                        decision, passed.reckoning())
                .with("amendment", passed.amendment())
                .with("conditions", passed.conditions())
                .with(
                        "said",
                        joined(Stream.concat(Stream.ofNullable(passed.amendment()), passed.conditions().stream()))));
    }

    @EventHandler
    void on(ResolutionRejected rejected, Recorded recorded, Rows rows) {
        add(
                recorded,
                rows,
                rejected.item(),
                Outcome.REJECTED,
                rejected.question(),
                decision -> because(reckoned(decision, rejected.reckoning()), rejected.reason()));
    }

    @EventHandler
    void on(ItemDeferred deferred, Recorded recorded, Rows rows) {
        add(
                recorded,
                rows,
                deferred.item(),
                Outcome.DEFERRED,
                deferred.question(),
                decision -> because(reckoned(decision, deferred.reckoning()), deferred.reason()));
    }

    @EventHandler
    void on(ItemReferred referred, Recorded recorded, Rows rows) {
        add(
                recorded,
                rows,
                referred.item(),
                Outcomes.of(referred.to()),
                referred.question(),
                decision -> because(reckoned(decision, referred.reckoning()), referred.reason()));
    }

    @EventHandler
    void on(AdviceConcluded concluded, Recorded recorded, Rows rows) {
        var points = concluded.points().stream().map(AdvicePoint::text).toList();
        add(recorded, rows, concluded.item(), Outcome.ADVISED, null, decision -> decision.with("advice", points)
                .with(
                        "advice_opinions",
                        concluded.points().stream().map(DecisionsView::opinions).toList())
                .with("said", joined(points.stream())));
    }

    @EventHandler
    void on(AgendaItemCorrected corrected, Recorded recorded, Rows rows) {
        amendIfDecided(
                recorded,
                rows,
                corrected.item(),
                decision -> findable(decision.with("title", corrected.title()).with("sponsor", corrected.sponsor())));
    }

    /** A transcript may tell the result before the vote. */
    @EventHandler
    void on(VoteTaken taken, Recorded recorded, Rows rows) {
        votedOn(taken.question(), recorded, rows);
    }

    @EventHandler
    void on(VoteCorrected corrected, Recorded recorded, Rows rows) {
        votedOn(corrected.question(), recorded, rows);
    }

    private static void add(
            Recorded recorded,
            Rows rows,
            int item,
            Outcome outcome,
            @Nullable Integer question,
            UnaryOperator<Row> became) {
        var stream = recorded.stream();
        var meeting = rows.there(MeetingsView.MEETING, List.of(stream));
        var decision = DECISION.row()
                .with("meeting", stream)
                .with("item", item)
                .with("position", recorded.position())
                .with("outcome", outcome)
                .with("at", recorded.fact().occurredAt())
                .with("question", question)
                .with("conditions", List.of())
                .with("advice", List.of())
                .with("advice_opinions", List.of())
                .with("said", "")
                .with("meeting_kind", meeting.get("kind"))
                .copying(meeting, OF_MEETING)
                .copying(rows.there(AgendaView.AGENDA_ITEM, List.of(stream, item)), OF_ITEM);
        rows.add(DECISION, recorded, findable(became.apply(asked(decision, question, stream, rows))));
    }

    private static Row asked(Row decision, @Nullable Integer question, String meeting, Rows rows) {
        if (question == null) {
            return decision;
        }
        var put = rows.open(QuestionsView.QUESTION, List.of(meeting, question));
        var vote = rows.open(QuestionsView.VOTE, List.of(meeting, question));
        var asked = put == null ? decision : decision.copying(put, "motion");
        return vote == null ? asked : asked.copying(vote, OF_VOTE);
    }

    private static void votedOn(int question, Recorded recorded, Rows rows) {
        var meeting = recorded.stream();
        var put = rows.there(QuestionsView.QUESTION, List.of(meeting, question));
        var vote = rows.there(QuestionsView.VOTE, List.of(meeting, question));
        for (var item : put.numbers("items")) {
            amendIfDecided(
                    recorded,
                    rows,
                    item,
                    decision -> String.valueOf(question).equals(decision.get("question"))
                            ? decision.copying(vote, OF_VOTE)
                            : decision);
        }
    }

    private static void amendIfDecided(Recorded recorded, Rows rows, int item, UnaryOperator<Row> change) {
        var key = List.of(recorded.stream(), item);
        if (rows.open(DECISION, key) != null) {
            rows.amend(DECISION, recorded, key, change);
        }
    }

    private static Row reckoned(Row decision, Reckoning reckoning) {
        var without = reckoning.withoutProxies();
        return decision.with("quorum", reckoning.quorum())
                .with(
                        "quorum_without_proxies",
                        without.isEmpty()
                                ? null
                                : without.get(without.size() - 1).quorum());
    }

    private static Row because(Row decision, @Nullable String reason) {
        return decision.with("reason", reason).with("said", reason == null ? "" : reason);
    }

    private static Row findable(Row decision) {
        var text = joined(Stream.of("title", "sponsor", "motion", "said")
                .flatMap(column -> Stream.ofNullable(decision.get(column))));
        var findable = Findable.of(text);
        return decision.with("plain", findable.plain())
                .with("bigrams", findable.bigrams())
                .with("morphemes", findable.morphemes());
    }

    private static String opinions(AdvicePoint point) {
        return point.opinions().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n"));
    }
}
