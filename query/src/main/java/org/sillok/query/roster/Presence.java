package org.sillok.query.roster;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Manner;
import org.sillok.meeting.Proxy;
import org.sillok.query.Line;
import org.sillok.roster.AttendanceSheet.Spell;

/**
 * When a seat was attended, as its rows tell in the order of the record. What was recorded at its moment stands in that
 * order even where no time is stated; what a correction says stands by its times, and where it states none, by the
 * moments recorded before.
 */
final class Presence {

    /** What a row says. */
    enum Act {
        ARRIVED,
        LEFT,
        CORRECTED
    }

    private final List<Stay> stays = new ArrayList<>();
    private @Nullable Manner manner;
    private @Nullable Proxy proxy;
    private boolean corrected;

    void tell(Line line) {
        switch (line.word(Act.class, "act")) {
            case ARRIVED -> arrived(line);
            case LEFT -> left(line);
            case CORRECTED -> corrected(line);
        }
    }

    private void arrived(Line line) {
        stays.add(new Stay(line.position("position"), line.optionalTime("arrived"), false));
        how(line);
    }

    private void left(Line line) {
        if (!stays.isEmpty()) {
            stays.get(stays.size() - 1).leaves(line.position("position"), line.optionalTime("departed"));
        }
    }

    private void corrected(Line line) {
        corrected = true;
        var before = stays.isEmpty() ? null : stays.get(0);
        var last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
        stays.clear();
        how(line);
        if (!line.holds("attended")) {
            return;
        }
        var stay = new Stay(before == null ? Long.MIN_VALUE : before.from, line.optionalTime("arrived"), true);
        var departed = line.optionalTime("departed");
        if (departed != null) {
            stay.leaves(last == null || last.until == null ? Long.MAX_VALUE : last.until, departed);
        }
        stays.add(stay);
    }

    private void how(Line line) {
        manner = line.holds("attended") ? line.optionalWord(Manner.class, "manner") : null;
        proxy = proxy(line);
    }

    private static @Nullable Proxy proxy(Line line) {
        var name = line.optionalText("proxy_name");
        var post = line.optionalText("proxy_post");
        return name == null && post == null
                ? null
                : new Proxy(
                        name,
                        post,
                        line.optionalText("proxy_authority"),
                        line.holds("proxy_seat_inferred"),
                        line.optionalText("proxy_as_printed"));
    }

    boolean attended() {
        return !stays.isEmpty();
    }

    /** Whether the seat was attended at a moment of the record. */
    boolean at(long position, @Nullable OffsetDateTime time) {
        return stays.stream().anyMatch(stay -> stay.covers(position, time));
    }

    /** Whether it was first attended behind a moment of the record. */
    boolean startedAfter(long position, @Nullable OffsetDateTime time) {
        return !stays.isEmpty() && !stays.get(0).startedBy(position, time);
    }

    @Nullable
    Manner manner() {
        return manner;
    }

    @Nullable
    Proxy proxy() {
        return proxy;
    }

    boolean wasCorrected() {
        return corrected;
    }

    List<Spell> spells() {
        return stays.stream().map(Stay::spell).toList();
    }

    /** One time in the room. */
    private static final class Stay {
        private final long from;
        private final @Nullable OffsetDateTime arrived;
        private final boolean byTime;
        private @Nullable Long until;
        private @Nullable OffsetDateTime left;

        Stay(long from, @Nullable OffsetDateTime arrived, boolean byTime) {
            this.from = from;
            this.arrived = arrived;
            this.byTime = byTime;
        }

        void leaves(long position, @Nullable OffsetDateTime time) {
            until = position;
            left = time;
        }

        boolean covers(long position, @Nullable OffsetDateTime time) {
            return startedBy(position, time) && !endedBy(position, time);
        }

        boolean startedBy(long position, @Nullable OffsetDateTime time) {
            if (byTime && arrived != null && time != null) {
                return !arrived.isAfter(time);
            }
            return from < position;
        }

        private boolean endedBy(long position, @Nullable OffsetDateTime time) {
            if (byTime && left != null && time != null) {
                return !left.isAfter(time);
            }
            return until != null && until < position;
        }

        Spell spell() {
            return new Spell(arrived, left, until != null);
        }
    }
}
