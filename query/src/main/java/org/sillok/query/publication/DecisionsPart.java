package org.sillok.query.publication;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.Piece;
import org.sillok.publication.PublicDecision;
import org.sillok.publication.PublicItem;
import org.sillok.publication.PublicQuorum;

/** The agenda, and what became of each item. */
final class DecisionsPart {

    private final Sitting sitting;
    private final Mask mask;
    private final BallotPart ballot;

    DecisionsPart(Sitting sitting, Mask mask, BallotPart ballot) {
        this.sitting = sitting;
        this.mask = mask;
        this.ballot = ballot;
    }

    List<PublicItem> agenda() {
        return sitting.items.entrySet().stream()
                .map(each -> new PublicItem(
                        each.getKey(),
                        each.getValue().kind(),
                        title(each.getKey()),
                        sponsor(each.getKey()),
                        each.getValue().withdrawn()))
                .toList();
    }

    List<PublicDecision> decisions() {
        return sitting.course.stream()
                .map(Results::of)
                .filter(Objects::nonNull)
                .map(this::decision)
                .toList();
    }

    private PublicDecision decision(Results result) {
        return new PublicDecision(
                result.item(),
                item(result.item()).kind(),
                title(result.item()),
                sponsor(result.item()),
                result.outcome(),
                motion(result.question()),
                ballot.on(result.question()),
                result.reckoning() == null ? null : PublicQuorum.of(result.reckoning()),
                result.texts().stream()
                        .map(text ->
                                new PublicDecision.Said(text.kind(), mask.text(text.words(), List.of(result.item()))))
                        .toList());
    }

    private Sitting.Item item(int item) {
        return requireNonNull(sitting.items.get(item), "an outcome without its item");
    }

    private List<Piece> title(int item) {
        return mask.text(item(item).title(), List.of(item));
    }

    private @Nullable List<Piece> sponsor(int item) {
        var sponsor = item(item).sponsor();
        return sponsor == null ? null : mask.text(sponsor, List.of(item));
    }

    private @Nullable List<Piece> motion(@Nullable Integer question) {
        var put = question == null ? null : sitting.questions.get(question);
        return put == null ? null : mask.text(put.motion(), put.items());
    }
}
