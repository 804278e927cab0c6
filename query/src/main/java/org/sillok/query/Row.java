package org.sillok.query;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row as it is written: each value in the database's own text form, so that a row read back is written unchanged. */
public final class Row {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Table table;
    private final @Nullable String[] values;

    Row(Table table, @Nullable String[] values) {
        this.table = table;
        this.values = values;
    }

    static Row of(Table table, @Nullable Object... said) {
        if (said.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    said.length + " values for the " + table.columns().size() + " columns of " + table.name());
        }
        return new Row(table, Text.ofEach(said));
    }

    /** What the row says in a column, as text. */
    public @Nullable String get(String column) {
        return values[table.column(column)];
    }

    /** What the row says in a column that is never empty. */
    public String text(String column) {
        return Objects.requireNonNull(get(column), column);
    }

    /** What the row says in a column of numbers. */
    public List<Integer> numbers(String column) {
        return NUMBER.matcher(text(column))
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    /** The same row saying something else in one column. */
    public Row with(String column, @Nullable Object said) {
        var changed = values.clone();
        changed[table.column(column)] = Text.of(said);
        return new Row(table, changed);
    }

    /** The same row saying what another says in these columns, which both have. */
    public Row copying(Row other, String... columns) {
        var changed = values.clone();
        for (var column : columns) {
            changed[table.column(column)] = other.get(column);
        }
        return new Row(table, changed);
    }

    List<@Nullable String> key() {
        return Arrays.asList(values).subList(0, table.key().size());
    }

    @Nullable
    String[] values() {
        return values;
    }
}
