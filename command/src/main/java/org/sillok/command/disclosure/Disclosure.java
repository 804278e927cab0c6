package org.sillok.command.disclosure;

import static java.util.Objects.requireNonNull;
import static org.sillok.disclosure.DisclosureRule.AN_OPEN_RECORD_WITHHOLDS_NOTHING;
import static org.sillok.disclosure.DisclosureRule.A_RECORD_IS_DECIDED_ON_AFTER_ITS_MEETING;
import static org.sillok.disclosure.DisclosureRule.ONE_PART_IS_DECIDED_IN_ONE_WAY;

import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Disposable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;

/** What of one meeting is open: decision by decision, each judged on the meeting as it then stands recorded. */
@AggregateRoot
public class Disclosure extends Disposable {

    private final Standing standing = new Standing();
    private int last;

    Disclosure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(DecideDisclosure decide, Originals originals) {
        var original = originals.of(decide.meetingId());
        original.mustHave(decide.part());
        var judgement = new Judgement(decide, last + 1);
        var terms = new Terms(decide);
        terms.judge(judgement);
        if (decide.part().kind() == Part.Kind.RECORD) {
            judgeRecord(judgement, decide, original);
        }
        if (!judgement.isLive()) {
            judgeSources(judgement, decide);
        }
        new Fitness(original, standing, decide).judge(judgement);
        judgement.records(decided(decide, terms, textSha256(decide.part(), original)));
        return last;
    }

    @EventSourcingHandler
    void on(DisclosureDecided decided) {
        begin(decided.stream());
        last = decided.decision();
        standing.on(decided);
    }

    private void judgeRecord(Judgement judgement, DecideDisclosure decide, Original original) {
        judgement.requires(original.hasEnded(), A_RECORD_IS_DECIDED_ON_AFTER_ITS_MEETING, Map.of());
        judgement.requires(
                decide.level() != Openness.OPEN || !standing.withholdsAPart(),
                AN_OPEN_RECORD_WITHHOLDS_NOTHING,
                Map.of());
    }

    /** Nobody decided anew between two statements of one day, or of days that nobody knows. */
    private void judgeSources(Judgement judgement, DecideDisclosure decide) {
        var before = standing.on(decide.part());
        if (before == null || before.basis() == Basis.LIVE || laterThan(before, decide)) {
            return;
        }
        if (before.level() != decide.level() || !Fitness.agree(before.grounds(), decide.grounds())) {
            judgement.notes(
                    decide.part(),
                    Finding.BROKEN,
                    ONE_PART_IS_DECIDED_IN_ONE_WAY,
                    Map.of(
                            "other",
                            before.decision(),
                            "level",
                            before.level(),
                            "grounds",
                            Terms.numbers(before.grounds())));
        }
    }

    private static boolean laterThan(DisclosureDecided before, DecideDisclosure decide) {
        return before.decidedOn() != null
                && decide.decidedOn() != null
                && !Objects.equals(before.decidedOn(), decide.decidedOn());
    }

    private static @Nullable String textSha256(Part part, Original original) {
        return part.kind() == Part.Kind.SPAN ? Standing.digest(original.text(requireNonNull(part.number()))) : null;
    }

    private DisclosureDecided decided(DecideDisclosure decide, Terms terms, @Nullable String textSha256) {
        return new DisclosureDecided(
                decide.meetingId(),
                last + 1,
                decide.part(),
                decide.level(),
                decide.grounds(),
                decide.reason(),
                decide.decider(),
                decide.decidedOn(),
                terms.reviewBy(),
                decide.endCondition(),
                decide.endsOn(),
                decide.basis(),
                textSha256);
    }
}
