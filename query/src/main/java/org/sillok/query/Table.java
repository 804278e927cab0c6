package org.sillok.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a history view. Beside what is listed here every table has {@code known_from} and {@code known_until}, the
 * positions between which the record knew the row; the primary key is the key with {@code known_from}.
 *
 * @param key the columns that name a row
 * @param columns all columns, the key first
 */
public record Table(String name, List<String> key, List<String> columns) {

    /** A table whose rows are named by {@code key}. */
    public static Table named(String name, String... key) {
        return new Table(name, List.of(key), List.of(key));
    }

    /** Adds the columns that say something about what the key names. */
    public Table saying(String... more) {
        return new Table(
                name, key, Stream.concat(columns.stream(), Stream.of(more)).toList());
    }

    /** A row that says nothing yet. */
    public Row row() {
        return new Row(this, new String[columns.size()]);
    }

    int column(String column) {
        var at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + name);
        }
        return at;
    }
}
