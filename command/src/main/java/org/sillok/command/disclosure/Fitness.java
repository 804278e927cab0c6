package org.sillok.command.disclosure;

import static java.util.Objects.requireNonNull;
import static org.sillok.disclosure.DisclosureRule.A_GROUND_FITS_WHAT_IS_HIDDEN;
import static org.sillok.disclosure.DisclosureRule.A_MASKED_SPEAKER_STAYS_UNKNOWN;
import static org.sillok.disclosure.DisclosureRule.A_WITHHELD_PAPER_HAS_A_GROUND;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.Finding;

/** Whether a decision achieves what it is for. What is found is noted, since only a person can weigh it. */
final class Fitness {

    /** A name may be hidden for the person's sake, for the person's safety, for a trial, or by another law. */
    private static final Set<Ground> FOR_NAMES =
            EnumSet.of(Ground.PERSONAL_DATA, Ground.LIFE_AND_PROPERTY, Ground.TRIALS_AND_CRIME, Ground.OTHER_LAW);

    private final Original original;
    private final Standing standing;
    private final DecideDisclosure decide;

    Fitness(Original original, Standing standing, DecideDisclosure decide) {
        this.original = original;
        this.standing = standing;
        this.decide = decide;
    }

    void judge(Judgement judgement) {
        switch (decide.part().kind()) {
            case RECORD -> judgeRecord(judgement);
            case SEAT, PERSON -> judgeName(judgement);
            default -> {}
        }
    }

    private void judgeRecord(Judgement judgement) {
        if (decide.level() == Openness.CLOSED) {
            return;
        }
        var masked = original.speeches().stream().filter(Speech::isMasked).count();
        // A partial record without any ground is accused of that already.
        if (masked > 0
                && !fitsNames()
                && (decide.level() == Openness.OPEN || !decide.grounds().isEmpty())) {
            judgement.notes(
                    decide.part(),
                    Finding.BROKEN,
                    A_GROUND_FITS_WHAT_IS_HIDDEN,
                    Map.of("grounds", Terms.numbers(decide.grounds()), "maskedSpeeches", masked));
        }
        noteReveals(judgement, speech -> speech.isMasked() && Introduction.isIn(speech, original.people()));
        original.papers().forEach((paper, filed) -> judgePaper(judgement, paper, filed));
    }

    private void judgePaper(Judgement judgement, int paper, Openness filed) {
        if (filed != Openness.OPEN && standing.on(Part.paper(paper)) == null) {
            judgement.notes(
                    Part.paper(paper),
                    judgement.isLive() ? Finding.BROKEN : Finding.UNCHECKABLE,
                    A_WITHHELD_PAPER_HAS_A_GROUND,
                    Map.of("filedAs", filed));
        }
    }

    private void judgeName(Judgement judgement) {
        if (decide.level() != Openness.CLOSED) {
            return;
        }
        if (!decide.grounds().isEmpty() && !fitsNames()) {
            judgement.notes(
                    decide.part(),
                    Finding.BROKEN,
                    A_GROUND_FITS_WHAT_IS_HIDDEN,
                    Map.of("grounds", Terms.numbers(decide.grounds())));
        }
        noteReveals(judgement, this::reveals);
    }

    private boolean reveals(Speech speech) {
        if (decide.part().kind() == Part.Kind.PERSON) {
            return speech.text().contains(requireNonNull(decide.part().name()));
        }
        var seat = requireNonNull(decide.part().seat());
        var holder = original.people().holder(seat);
        return speech.text().contains(holder.name())
                || (speech.isBySeat(seat) && Introduction.tellsWherefrom(speech, holder));
    }

    private void noteReveals(Judgement judgement, Predicate<Speech> reveals) {
        var opinions = original.speeches().stream()
                .filter(reveals)
                .map(speech -> String.valueOf(speech.number()))
                .collect(Collectors.joining(", "));
        if (!opinions.isEmpty()) {
            judgement.notes(
                    decide.part(), Finding.BROKEN, A_MASKED_SPEAKER_STAYS_UNKNOWN, Map.of("opinions", opinions));
        }
    }

    private boolean fitsNames() {
        return decide.grounds().stream().anyMatch(FOR_NAMES::contains);
    }

    /** Two sources of one time that say different things. */
    static boolean agree(List<Ground> one, List<Ground> other) {
        return Set.copyOf(one).equals(Set.copyOf(other));
    }
}
