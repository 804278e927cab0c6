package org.sillok.store.verification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.store.verification.Roots.Contradicted;
import org.sillok.store.verification.Roots.Sealed;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;
import org.sillok.verification.Seal;

/** What the record as a whole says against itself, or an old checkpoint against it. */
final class Judgement {

    private final Walk walk;
    private final long passed;
    private final boolean rowsDiffer;

    /**
     * @param passed how many places the sequencer says that it gave
     * @param rowsDiffer whether single rows were found that explain why roots do not agree
     */
    Judgement(Walk walk, long passed, boolean rowsDiffer) {
        this.walk = walk;
        this.passed = passed;
        this.rowsDiffer = rowsDiffer;
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        add(found, end());
        if (!rowsDiffer) {
            add(found, tree());
            walk.roots().illSealed().stream().limit(1).map(Judgement::illSealed).forEach(found::add);
        }
        return found;
    }

    /** Whether it ends before what it, or somebody outside, knows of. */
    private @Nullable Difference end() {
        var size = walk.size();
        var reached = passed;
        var known = 0L;
        for (var mark : walk.roots().unreached()) {
            known = mark.old() ? Math.max(known, mark.size()) : known;
            reached = mark.old() ? reached : Math.max(reached, mark.size());
        }
        if (reached > size) {
            return Difference.between(Damage.TAIL_TRUNCATED, size, Math.max(reached, known) - 1);
        }
        return known > size ? Difference.between(Damage.ROLLED_BACK, size, known - 1) : null;
    }

    private @Nullable Difference tree() {
        var contradicted = walk.roots().contradicted();
        if (contradicted.isEmpty()) {
            return null;
        }
        var first = contradicted.get(0);
        return contradicted.stream()
                .filter(each -> each.mark().old())
                .findFirst()
                .map(old -> against(first, old))
                .orElseGet(() -> againstItself(first));
    }

    /** Two roots by one key are the work of whoever holds it; anybody may have written the others. */
    private Difference against(Contradicted first, Contradicted old) {
        var forked = walk.roots().wellSealed() >= old.mark().size();
        // Where two histories parted the own checkpoints of one of them do not tell.
        return forked || first.mark().old()
                ? Difference.between(
                        forked ? Damage.FORKED : Damage.TREE_REPLACED,
                        0,
                        Math.max(0, old.mark().size() - 1))
                : between(Damage.TREE_REPLACED, first);
    }

    private static Difference againstItself(Contradicted first) {
        return switch (first.seal()) {
            case GOOD, UNKNOWN, REPLACED -> between(Damage.TREE_REPLACED, first);
            case OF_ANOTHER_KEY -> between(Damage.SIGNED_BY_ANOTHER_KEY, first);
            case BROKEN -> Difference.at(Damage.CHECKPOINT_ALTERED, first.mark().size() - 1);
        };
    }

    private static Difference between(Damage damage, Contradicted first) {
        return Difference.between(
                damage, first.agreed(), Math.max(first.agreed(), first.mark().size() - 1));
    }

    private static Difference illSealed(Sealed sealed) {
        return Difference.at(
                sealed.seal() == Seal.OF_ANOTHER_KEY ? Damage.SIGNED_BY_ANOTHER_KEY : Damage.CHECKPOINT_ALTERED,
                Math.max(0, sealed.mark().size() - 1));
    }

    private static void add(List<Difference> found, @Nullable Difference difference) {
        if (difference != null) {
            found.add(difference);
        }
    }
}
