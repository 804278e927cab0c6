package org.sillok.store.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.sillok.ledger.Digest;
import org.sillok.verification.Seal;

/** The roots that were written down, compared with those of the trees as these grow past their sizes. */
final class Roots {

    private final Deque<Mark> ahead = new ArrayDeque<>();
    private final List<Contradicted> contradicted = new ArrayList<>();
    private final List<Sealed> illSealed = new ArrayList<>();

    /** By keys that were replaced, the record says; nobody who is believed has signed a larger tree yet. */
    private final List<Sealed> ofForerunners = new ArrayList<>();

    private final Seals seals;
    private long compared;
    private long confirmedStored;
    private long confirmedReckoned;
    private long wellSealed;
    private long reached = -1;
    private long agreed;
    private boolean lost;

    Roots(Seals seals) {
        this.seals = seals;
    }

    /** In the order of their sizes, none of which the trees have passed. */
    void add(List<Mark> marks) {
        ahead.addAll(marks);
    }

    void compare(Frontier stored, Frontier reckoned) {
        if (ahead.isEmpty() || ahead.peek().size() != stored.size() || lost) {
            return;
        }
        var ofLeaves = stored.root();
        var ofEvents = stored == reckoned ? ofLeaves : reckoned.root();
        while (!ahead.isEmpty() && ahead.peek().size() == stored.size()) {
            compare(ahead.remove(), ofLeaves, ofEvents);
        }
    }

    private void compare(Mark mark, Digest ofLeaves, Digest ofEvents) {
        compared++;
        if (mark.size() > reached) {
            reached = mark.size();
            agreed = Math.max(confirmedStored, confirmedReckoned);
        }
        var seal = seals.of(mark);
        if (!mark.root().equals(ofLeaves) && !mark.root().equals(ofEvents)) {
            contradict(mark, seal);
            return;
        }
        if (seal == Seal.OF_ANOTHER_KEY || seal == Seal.BROKEN) {
            keep(illSealed, new Sealed(mark, seal));
            return;
        }
        if (seal == Seal.REPLACED) {
            keep(ofForerunners, new Sealed(mark, Seal.OF_ANOTHER_KEY));
        } else if (seal == Seal.GOOD || mark.old()) {
            // This tree begins with theirs: whoever signed it has vouched for them.
            ofForerunners.clear();
        }
        wellSealed = seal == Seal.GOOD && !mark.old() ? mark.size() : wellSealed;
        confirmedStored = mark.root().equals(ofLeaves) ? mark.size() : confirmedStored;
        confirmedReckoned = mark.root().equals(ofEvents) ? mark.size() : confirmedReckoned;
    }

    private static void keep(List<Sealed> found, Sealed sealed) {
        if (found.size() < Traces.MOST) {
            found.add(sealed);
        }
    }

    private void contradict(Mark mark, Seal seal) {
        if (contradicted.size() < Traces.MOST) {
            contradicted.add(new Contradicted(mark, seal, agreed));
        }
    }

    /** From here on there is no tree. */
    void lose() {
        lost = true;
    }

    boolean areLost() {
        return lost;
    }

    /** With neither tree did these agree. */
    List<Contradicted> contradicted() {
        return contradicted;
    }

    /** With a tree these agreed, but not with the key; so do those of a forerunner that nothing larger confirms. */
    List<Sealed> illSealed() {
        return Stream.concat(illSealed.stream(), ofForerunners.stream())
                .sorted(Comparator.comparingLong(each -> each.mark().size()))
                .toList();
    }

    /** Those that were not compared with anything. */
    Deque<Mark> unreached() {
        return ahead;
    }

    long compared() {
        return compared;
    }

    /** Up to this size the leaves are known to be what was written down. */
    long confirmedStored() {
        return confirmedStored;
    }

    /** Up to this size the events are. */
    long confirmedReckoned() {
        return confirmedReckoned;
    }

    /** The size of the last stored checkpoint that agrees with the tree and is signed by the known key. */
    long wellSealed() {
        return wellSealed;
    }

    /** @param agreed the size up to which the one before agreed */
    record Contradicted(Mark mark, Seal seal, long agreed) {}

    record Sealed(Mark mark, Seal seal) {}
}
