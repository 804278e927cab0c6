package org.sillok.server.sitting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.meeting.ItemKind;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.Speech;

/**
 * An item of the agenda and how far it has come.
 *
 * @param reported whether it was explained to the meeting
 * @param question the last that was put on it; null where none was
 * @param vote on that question; null where none was taken
 * @param decision null until there is one
 * @param recused the seats that stepped aside for it
 */
public record Standing(
        AgendaItem item,
        boolean reported,
        List<Speech> speeches,
        MinutesEntry.@Nullable Question question,
        MinutesEntry.@Nullable Vote vote,
        @Nullable Decision decision,
        Set<String> recused) {

    public boolean withdrawn() {
        return item.withdrawn() != null;
    }

    /** Whether it can still be dealt with. */
    public boolean open() {
        return decision == null && !withdrawn();
    }

    /** Whether nothing more is awaited; a report is done when it has been heard. */
    public boolean settled() {
        return !open() || (item.kind() == ItemKind.REPORT && reported);
    }

    /** Whether the members are being asked and have not answered. */
    public boolean asked() {
        return open() && question != null && vote == null;
    }

    /** Whether the members have answered and the result has not been declared. */
    public boolean voted() {
        return open() && vote != null;
    }

    public boolean is(String kind) {
        return item.kind() == ItemKind.valueOf(kind);
    }
}
