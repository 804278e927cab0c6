package org.sillok.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of one text is withheld: each decision on a span covers what was decided there before, character by character.
 * Without an end, since the length of an older wording is not known.
 */
final class Paint {

    /** From each place to the next; empty where it is open. */
    private final TreeMap<Integer, Optional<DisclosureDecided>> colours = new TreeMap<>();

    Paint() {
        colours.put(0, Optional.empty());
    }

    /** All of another wording, because of a decision on the one before it. */
    static Paint all(DisclosureDecided because) {
        var paint = new Paint();
        paint.colours.put(0, Optional.of(because));
        return paint;
    }

    void cover(int from, int to, Optional<DisclosureDecided> colour) {
        var behind = colours.floorEntry(to).getValue();
        colours.subMap(from, true, to, true).clear();
        colours.put(from, colour);
        colours.put(to, behind);
    }

    /** The last decision that still withholds anything of it. */
    Optional<DisclosureDecided> any() {
        return colours.values().stream().flatMap(Optional::stream).reduce((one, later) -> later);
    }

    /** Neighbours that say the same of themselves are one, so that nobody sees where one ends. */
    List<Gap> gaps(int length) {
        var gaps = new ArrayList<Gap>();
        for (var colour : colours.entrySet()) {
            var next = colours.higherKey(colour.getKey());
            var to = next == null ? length : Math.min(next, length);
            if (colour.getValue().isPresent() && colour.getKey() < to) {
                add(gaps, gap(colour.getKey(), to, colour.getValue().get()));
            }
        }
        return gaps;
    }

    private static void add(List<Gap> gaps, Gap gap) {
        var last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
        if (last != null && last.to() == gap.from() && gap.equals(moved(last, gap))) {
            gaps.set(gaps.size() - 1, new Gap(last.from(), gap.to(), gap.grounds(), gap.decidedOn()));
            return;
        }
        gaps.add(gap);
    }

    private static Gap moved(Gap gap, Gap to) {
        return new Gap(to.from(), to.to(), gap.grounds(), gap.decidedOn());
    }

    private static Gap gap(int from, int to, DisclosureDecided because) {
        return new Gap(from, to, because.grounds(), because.decidedOn());
    }
}
