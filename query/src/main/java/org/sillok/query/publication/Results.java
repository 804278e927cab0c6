package org.sillok.query.publication;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.publication.PublicDecision.Kind;
import org.sillok.query.decision.Outcomes;

/**
 * What became of an item, whichever event says so.
 *
 * @param question null where none was put
 * @param reckoning null with advice
 */
record Results(
        int item,
        Outcome outcome,
        @Nullable Integer question,
        @Nullable Reckoning reckoning,
        List<Text> texts) {

    /** A text of the outcome, not masked yet. */
    record Text(Kind kind, String words) {}

    /** Null where the fact is no outcome. */
    static @Nullable Results of(MeetingEvent fact) {
        if (fact instanceof ResolutionPassed passed) {
            var texts = Stream.concat(
                    texts(Kind.AMENDMENT, passed.amendment()),
                    passed.conditions().stream().map(condition -> new Text(Kind.CONDITION, condition)));
            return new Results(
                    passed.item(),
                    Outcomes.of(passed.passage()),
                    passed.question(),
                    passed.reckoning(),
                    texts.toList());
        }
        if (fact instanceof ResolutionRejected rejected) {
            return reasoned(
                    rejected.item(), Outcome.REJECTED, rejected.question(), rejected.reckoning(), rejected.reason());
        }
        if (fact instanceof ItemDeferred deferred) {
            return reasoned(
                    deferred.item(), Outcome.DEFERRED, deferred.question(), deferred.reckoning(), deferred.reason());
        }
        if (fact instanceof ItemReferred referred) {
            return reasoned(
                    referred.item(),
                    Outcomes.of(referred.to()),
                    referred.question(),
                    referred.reckoning(),
                    referred.reason());
        }
        return fact instanceof AdviceConcluded concluded ? advice(concluded) : null;
    }

    private static Results advice(AdviceConcluded concluded) {
        var points = concluded.points().stream().map(AdvicePoint::text).map(text -> new Text(Kind.ADVICE, text));
        return new Results(concluded.item(), Outcome.ADVISED, null, null, points.toList());
    }

    private static Results reasoned(
            int item, Outcome outcome, @Nullable Integer question, Reckoning reckoning, @Nullable String reason) {
        return new Results(
                item, outcome, question, reckoning, texts(Kind.REASON, reason).toList());
    }

    private static Stream<Text> texts(Kind kind, @Nullable String words) {
        return Stream.ofNullable(words).map(text -> new Text(kind, text));
    }
}
