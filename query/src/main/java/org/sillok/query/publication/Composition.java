package org.sillok.query.publication;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicFollowUp;
import org.sillok.publication.PublicRecord;
import org.sillok.publication.Withheld;

/** Composes what is public of one meeting: a function of its facts and of the decisions on it, and of nothing else. */
final class Composition {

    private final Sitting sitting;
    private final Standing standing;

    Composition(Sitting sitting, Standing standing) {
        this.sitting = sitting;
        this.standing = standing;
    }

    /** Null as long as nothing may be told: before a decision on the record, and while the meeting goes on. */
    @Nullable
    PublicEdition edition() {
        var decided = standing.onRecord();
        if (decided == null || !sitting.hasEnded()) {
            return null;
        }
        var convened = sitting.convened();
        return new PublicEdition(
                PublicEdition.FORM,
                convened.meetingId(),
                convened.committeeId(),
                convened.committeeName(),
                convened.number(),
                convened.kind(),
                convened.plannedStart().toLocalDate(),
                openness(decided),
                why(decided),
                decided.level() == Openness.CLOSED ? null : record());
    }

    private Openness openness(DisclosureDecided decided) {
        return decided.level() == Openness.OPEN && standing.withholdsAPart() ? Openness.PARTIAL : decided.level();
    }

    private static @Nullable Withheld why(DisclosureDecided decided) {
        return decided.level() == Openness.OPEN ? null : Mask.why(decided);
    }

    private PublicRecord record() {
        var convened = sitting.convened();
        var mask = new Mask(sitting, standing);
        var roster = new RosterPart(sitting, mask);
        var ballot = new BallotPart(sitting, mask);
        var decisions = new DecisionsPart(sitting, mask, ballot);
        return new PublicRecord(
                convened.hostBody(),
                mask.optional(convened.titleAsPrinted()),
                convened.plannedStart(),
                convened.plannedEnd(),
                mask.text(convened.place()),
                roster.secretary(),
                decisions.agenda(),
                roster.seats(),
                roster.observers(),
                new MinutesPart(sitting, mask, ballot).entries(),
                decisions.decisions(),
                followUps(mask),
                new PapersPart(sitting, standing, mask).papers());
    }

    /** They are the office's own work, and so closed until a decision opens one. */
    private List<PublicFollowUp> followUps(Mask mask) {
        return sitting.followUps.values().stream()
                .filter(this::isOpen)
                .map(each -> new PublicFollowUp(
                        each.followUp(),
                        each.kind(),
                        mask.text(each.text()),
                        mask.optional(each.who()),
                        mask.optional(each.due()),
                        each.dueOn(),
                        Objects.requireNonNull(sitting.endings.get(each.followUp()))))
                .toList();
    }

    private boolean isOpen(FollowUpAssigned assigned) {
        var decided = standing.on(Part.followUp(assigned.followUp()));
        return decided != null && decided.level() == Openness.OPEN;
    }
}
