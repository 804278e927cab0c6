package org.sillok.query.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.PaperFiled;
import org.sillok.publication.PublicPaper;
import org.sillok.publication.Withheld;

/** The papers: those that are open by name, the others by number alone. */
final class PapersPart {

    private final Sitting sitting;
    private final Standing standing;
    private final Mask mask;

    PapersPart(Sitting sitting, Standing standing, Mask mask) {
        this.sitting = sitting;
        this.standing = standing;
        this.mask = mask;
    }

    List<PublicPaper> papers() {
        return sitting.papers.stream().map(this::paper).toList();
    }

    private PublicPaper paper(PaperFiled filed) {
        var decided = standing.on(Part.paper(filed.paper()));
        if (decided == null) {
            return undecided(filed);
        }
        return switch (decided.level()) {
            case OPEN -> open(filed);
            case PARTIAL ->
                new PublicPaper(
                        filed.paper(), mask.text(filed.fileName()), filed.mediaType(), null, null, Mask.why(decided));
            case CLOSED -> withheld(filed, Mask.why(decided));
        };
    }

    /** What was filed as withheld, even in part, stays so until somebody decides on it. */
    private PublicPaper undecided(PaperFiled filed) {
        @Nullable Withheld ofItem = mask.ofItems(filed.items());
        if (ofItem != null) {
            return withheld(filed, ofItem);
        }
        return filed.disclosure() == Openness.OPEN ? open(filed) : withheld(filed, new Withheld(List.of(), null));
    }

    private PublicPaper open(PaperFiled filed) {
        return new PublicPaper(
                filed.paper(), mask.text(filed.fileName()), filed.mediaType(), filed.size(), filed.sha256(), null);
    }

    private static PublicPaper withheld(PaperFiled filed, Withheld why) {
        return new PublicPaper(filed.paper(), null, null, null, null, why);
    }
}
