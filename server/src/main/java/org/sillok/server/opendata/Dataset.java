package org.sillok.server.opendata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.query.publication.PublicData.Published;
import org.sillok.server.list.Column;

/**
 * A table of open data: what a row is of, and its columns. Names of columns are never changed and never used for something
 * else; a new one is added behind the others.
 */
public enum Dataset {
    MEETINGS,
    DECISIONS,
    ATTENDANCE;

    /**
     * A row in the making.
     *
     * @param of the part of the meeting that it is of; null where it is of the meeting itself
     */
    record Line(Published published, @Nullable Object of) {}

    Stream<Line> lines(Published published) {
        return switch (this) {
            case MEETINGS -> Stream.of(new Line(published, null));
            case DECISIONS -> DecisionColumns.lines(published);
            case ATTENDANCE -> AttendanceColumns.lines(published);
        };
    }

    List<Column<Line>> columns() {
        return switch (this) {
            case MEETINGS -> MeetingColumns.ALL;
            case DECISIONS -> DecisionColumns.ALL;
            case ATTENDANCE -> AttendanceColumns.ALL;
        };
    }

    /** As addresses and messages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the columns, in their order. */
    public List<String> names() {
        return columns().stream().map(Column::key).toList();
    }
}
