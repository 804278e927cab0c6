package org.sillok.store.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;

/**
 * What must have been done to rows and leaves that do not agree, found by trying: a leaf that fits once one thing is put
 * back says which thing it was, and what stood there.
 */
final class Diagnosis {

    /** How far a row is looked for that was pushed along by one that came or went. */
    private static final int NEAR = 64;

    private final Leaves leaves = new Leaves();
    private final Traces traces;
    private final List<Row> unplaced;
    private final IdentityHashMap<Row, Fields> known = new IdentityHashMap<>();
    private final Restoring restoring;
    private final long size;
    private final boolean leavesAreTrue;
    private final boolean eventsAreTrue;

    /**
     * @param size one more than the last position in order
     * @param leavesAreTrue whether a signed root confirms the leaves as stored where rows differ from them
     * @param eventsAreTrue whether one confirms the events instead
     */
    Diagnosis(
            Traces traces,
            List<Row> unplaced,
            Candidates candidates,
            long size,
            boolean leavesAreTrue,
            boolean eventsAreTrue) {
        this.size = size;
        this.traces = traces;
        this.unplaced = new ArrayList<>(unplaced);
        this.restoring = new Restoring(leaves, traces.mismatches, candidates);
        this.leavesAreTrue = leavesAreTrue;
        this.eventsAreTrue = eventsAreTrue;
    }

    /** What is unlike, not yet in order. */
    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        var shift = shift();
        if (shift != 0) {
            found.add(shifted(shift));
        } else {
            traces.mismatches.forEach(row -> found.add(mismatch(row)));
            traces.gaps.stream().filter(this::isEmpty).map(this::deleted).forEach(found::add);
        }
        traces.orphans.forEach(row -> found.add(orphan(row)));
        unplaced.forEach(row -> found.add(inserted(row)));
        return found;
    }

    private Difference mismatch(Row row) {
        if (eventsAreTrue && !leavesAreTrue) {
            return at(Damage.LEAF_ALTERED, row).in("leaf");
        }
        if (row.isErased() && row.disposed().length == 0) {
            return at(Damage.CONTENT_ERASED, row).in("payload", "salt", "metadata");
        }
        var from = movedFrom(row);
        if (from != null) {
            return traces.gaps.contains(from) || traces.tail.contains(from)
                    ? Difference.at(Damage.POSITION_ALTERED, from)
                            .of(row.eventId(), row.stream())
                            .in("position")
                            .before(String.valueOf(from))
                    : at(Damage.EVENTS_REORDERED, row).in("position").before(String.valueOf(from));
        }
        var other = owner(row);
        if (other != null) {
            return unplaced.remove(other)
                    ? at(Damage.LINK_ALTERED, row)
                            .of(other.eventId(), other.stream())
                            .in("ledger.event", "id")
                    : at(Damage.EVENTS_REORDERED, row)
                            .in("ledger.event", "id")
                            .before(String.valueOf(other.position()));
        }
        return restoring.difference(row, leavesAreTrue);
    }

    /** The place that the leaf is of, where another event or none stands now. */
    private @Nullable Long movedFrom(Row row) {
        var fields = fields(row);
        return Stream.of(traces.gaps.stream(), isStray(row) ? traces.tail.stream() : none(), places())
                .flatMap(each -> each)
                .filter(place -> place != row.position() && Arrays.equals(row.leaf(), leaves.leaf(place, fields)))
                .findFirst()
                .orElse(null);
    }

    private Stream<Long> places() {
        return traces.mismatches.stream().map(Row::position);
    }

    private static Stream<Long> none() {
        return Stream.of();
    }

    private boolean isStray(Row row) {
        return row.position() < 0 || row.position() >= size;
    }

    /** The event that the leaf is of, where it is not the one that the place leads to. */
    private @Nullable Row owner(Row row) {
        return Stream.concat(unplaced.stream(), traces.mismatches.stream())
                .filter(other -> !other.eventId().equals(row.eventId()))
                .filter(other -> Arrays.equals(row.leaf(), leaves.leaf(row.position(), fields(other))))
                .findFirst()
                .orElse(null);
    }

    private Difference orphan(Row row) {
        var owner = owner(row);
        if (owner == null) {
            return at(Damage.EVENT_DELETED, row).of(null, null).in("event");
        }
        unplaced.remove(owner);
        return at(Damage.LINK_ALTERED, row).of(owner.eventId(), owner.stream()).in("id", "ledger.event");
    }

    /** A gap whose row was found elsewhere is told of there. */
    private boolean isEmpty(long gap) {
        return traces.mismatches.stream()
                .noneMatch(row -> row.position() == gap || Long.valueOf(gap).equals(movedFrom(row)));
    }

    /** Where only the ledger's row is gone, the sequencer has passed the event that is left over. */
    private Difference deleted(long gap) {
        if (unplaced.isEmpty()) {
            return Difference.at(Damage.EVENT_DELETED, gap).in("event", "ledger");
        }
        var left = unplaced.remove(0);
        return Difference.at(Damage.EVENT_DELETED, gap)
                .of(left.eventId(), left.stream())
                .in("ledger");
    }

    /** By how many places all that follow were pushed along: up where some were taken out, down where some were put in. */
    private long shift() {
        if (traces.mismatches.isEmpty()
                || !traces.gaps.isEmpty()
                || traces.mismatches.stream().anyMatch(this::isStray)) {
            return 0;
        }
        var last = traces.mismatches.get(traces.mismatches.size() - 1);
        return LongStream.rangeClosed(-NEAR, NEAR)
                .filter(by -> by != 0 && isMovedBy(by, last))
                .filter(by -> traces.mismatches.stream().allMatch(row -> isMovedBy(by, row) || movedFrom(row) == null))
                .findFirst()
                .orElse(0);
    }

    private boolean isMovedBy(long places, Row row) {
        return Arrays.equals(row.leaf(), leaves.leaf(row.position() + places, fields(row)));
    }

    private Difference shifted(long by) {
        var first = traces.mismatches.get(0);
        return by > 0 ? Difference.at(Damage.EVENT_DELETED, first.position()) : at(Damage.EVENT_INSERTED, first);
    }

    private Fields fields(Row row) {
        return known.computeIfAbsent(row, leaves::fields);
    }

    private static Difference inserted(Row row) {
        return Difference.at(Damage.EVENT_INSERTED, Difference.NOWHERE).of(row.eventId(), row.stream());
    }

    private static Difference at(Damage damage, Row row) {
        return Difference.at(damage, Math.max(row.position(), 0)).of(row.eventId(), row.stream());
    }
}
