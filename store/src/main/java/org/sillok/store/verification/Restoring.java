package org.sillok.store.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.store.verification.Streams.Broken;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;

/** Puts back one column after the other to see with which of them a leaf fits again. */
final class Restoring {

    /** What the leaf commits to and what cannot be guessed, being random or under a digest. */
    private static final List<String> UNGUESSED = List.of("payload", "salt", "metadata", "event_id", "recorded_at");

    private static final List<String> UNGUESSED_OF_ERASED =
            List.of("disposal.content", "disposal.metadata", "event_id", "recorded_at");

    /** A clock that was set by whole seconds, minutes, hours or days is put back by as many. */
    private static final long SECOND = 1_000_000;

    private static final long SECONDS_OF_A_DAY = 86_400;

    /** Rows for which so many instants are tried; where more differ, the clock is the least of it. */
    private static final int TRIED = 8;

    private final Leaves leaves;
    private final List<Row> mismatches;
    private final Candidates candidates;
    private int tried;

    Restoring(Leaves leaves, List<Row> mismatches, Candidates candidates) {
        this.leaves = leaves;
        this.mismatches = mismatches;
        this.candidates = candidates;
    }

    Difference difference(Row row, boolean leafIsTrue) {
        var swap = swap(row);
        if (swap != null) {
            return swap;
        }
        var column = column(row);
        if (column != null) {
            return column;
        }
        var suspects = new ArrayList<>(row.isErased() ? UNGUESSED_OF_ERASED : UNGUESSED);
        if (candidates.broken().stream().anyMatch(each -> each.stream().equals(row.stream()))) {
            suspects.add("stream");
            suspects.add("sequence");
        }
        if (!leafIsTrue) {
            suspects.add("leaf");
        }
        return altered(row).in(suspects);
    }

    /** Content that another event holds now, whether its salt went along or not. */
    private @Nullable Difference swap(Row row) {
        var fields = leaves.fields(row);
        for (var other : mismatches) {
            if (other.position() == row.position()) {
                continue;
            }
            if (fits(row, fields.withPayload(leaves.content(row.salt(), other.payload())))) {
                return swapped(row, other).in("payload");
            }
            if (fits(row, fields.withPayload(leaves.content(other.salt(), row.payload())))) {
                return altered(row).in("salt").before(String.valueOf(other.position()));
            }
            if (fits(row, fields.withPayload(leaves.content(other.salt(), other.payload())))) {
                return swapped(row, other).in("payload", "salt");
            }
            if (fits(row, fields.withMetadata(leaves.digest(other.metadata())))) {
                return altered(row).in("metadata").before(String.valueOf(other.position()));
            }
        }
        return null;
    }

    private static Difference swapped(Row row, Row other) {
        return Difference.at(Damage.PAYLOADS_SWAPPED, row.position())
                .of(row.eventId(), row.stream())
                .before(String.valueOf(other.position()));
    }

    private @Nullable Difference column(Row row) {
        var fields = leaves.fields(row);
        return Stream.of(
                        of(
                                row,
                                "type",
                                Stream.concat(candidates.types().stream(), others(Row::type)),
                                fields::withType),
                        of(row, "revision", revisions(), fields::withRevision),
                        of(row, "sequence", sequences(row), fields::withSequence),
                        of(row, "stream", streams(row), fields::withStream),
                        of(row, "event_id", others(Row::eventId), fields::withEventId),
                        of(row, "recorded_at", instants(row), fields::withRecordedAt))
                .flatMap(found -> found)
                .findFirst()
                .orElse(null);
    }

    private <T> Stream<Difference> of(Row row, String column, Stream<T> values, Function<T, Fields> restored) {
        // The first stream that yields something ends the search; those behind it are never run.
        return values.filter(value -> fits(row, restored.apply(value)))
                .limit(1)
                .map(value -> altered(row).in(column).before(String.valueOf(value)));
    }

    private Stream<String> revisions() {
        return Stream.concat(IntStream.rangeClosed(0, 99).mapToObj(String::valueOf), others(Row::revision));
    }

    private Stream<Long> sequences(Row row) {
        var missing = candidates.broken().stream()
                .filter(each -> each.stream().equals(row.stream()))
                .flatMap(each -> each.missing().stream());
        var near = LongStream.rangeClosed(Math.max(0, row.sequence() - 1_000), row.sequence() + 1_000)
                .boxed();
        return Stream.of(missing, others(Row::sequence), near).flatMap(each -> each);
    }

    private Stream<String> streams(Row row) {
        return Stream.concat(candidates.broken().stream().map(Broken::stream), others(Row::stream))
                .filter(stream -> !stream.equals(row.stream()));
    }

    private Stream<Long> instants(Row row) {
        if (tried++ >= TRIED) {
            return others(Row::recordedAt);
        }
        var shifted = LongStream.rangeClosed(-SECONDS_OF_A_DAY, SECONDS_OF_A_DAY)
                .mapToObj(seconds -> row.recordedAt() + seconds * SECOND);
        return Stream.concat(others(Row::recordedAt), shifted);
    }

    private <T> Stream<T> others(Function<Row, T> column) {
        return mismatches.stream().map(column).distinct();
    }

    private boolean fits(Row row, Fields fields) {
        return Arrays.equals(row.leaf(), leaves.leaf(row.position(), fields));
    }

    private static Difference altered(Row row) {
        return Difference.at(Damage.EVENT_ALTERED, Math.max(row.position(), 0)).of(row.eventId(), row.stream());
    }
}
