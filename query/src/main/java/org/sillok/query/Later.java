package org.sillok.query;

import java.util.List;
import java.util.stream.IntStream;
import org.sillok.meeting.ItemOrigin;

/** Where a matter came back: the items of later meetings that name this one as their earlier life. */
public final class Later {

    private Later() {}

    /** The columns that tell it, for a row with a meeting and an item under an alias. */
    public static String columns(String alias) {
        return "%s as later_meetings, %s as later_items".formatted(column("meeting", alias), column("item", alias));
    }

    private static String column(String column, String alias) {
        return """
            array(
                select l.%s from agenda_item l
                where l.earlier_meeting = %2$s.meeting and l.earlier_item = %2$s.item
                and known(l.known_from, l.known_until, :asOf)
                order by l.known_from)""".formatted(column, alias);
    }

    public static List<ItemOrigin> life(Line line) {
        var meetings = line.texts("later_meetings");
        var items = line.numbers("later_items");
        return IntStream.range(0, meetings.size())
                .mapToObj(i -> new ItemOrigin(meetings.get(i), items.get(i)))
                .toList();
    }
}
