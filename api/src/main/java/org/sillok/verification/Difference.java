package org.sillok.verification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was.
 *
 * @param from the first position that it may concern, {@link #NOWHERE} where it concerns none
 * @param until the last position that it may concern; the same as {@code from} where the place is known exactly
 * @param event the event that stands there now, where one does
 * @param columns what may have been altered, in the names of the tables; more than one where they cannot be told apart
 * @param was what stood there before, where that could be found; for an order of events the position of the other one
 */
public record Difference(
        Damage damage,
        long from,
        long until,
        @Nullable UUID event,
        @Nullable String stream,
        List<String> columns,
        @Nullable String was) {

    public static final long NOWHERE = -1;

    public Difference {
        columns = List.copyOf(columns);
    }

    public static Difference at(Damage damage, long position) {
        return new Difference(damage, position, position, null, null, List.of(), null);
    }

    public static Difference between(Damage damage, long from, long until) {
        return new Difference(damage, from, until, null, null, List.of(), null);
    }

    public Difference of(@Nullable UUID which, @Nullable String whose) {
        return new Difference(damage, from, until, which, whose, columns, was);
    }

    public Difference in(String... names) {
        return new Difference(damage, from, until, event, stream, List.of(names), was);
    }

    public Difference in(List<String> names) {
        return new Difference(damage, from, until, event, stream, names, was);
    }

    public Difference before(@Nullable String former) {
        return new Difference(damage, from, until, event, stream, columns, former);
    }

    public boolean isExact() {
        return from == until;
    }
}
