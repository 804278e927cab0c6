package org.sillok.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of an answer as it comes from the database. What must be there is read by its type, what may not by {@code optional}. */
public final class Line {

    private final ResultSet row;

    Line(ResultSet row) {
        this.row = row;
    }

    public String text(String column) {
        return there(column, optionalText(column));
    }

    public @Nullable String optionalText(String column) {
        return get(column, ResultSet::getString);
    }

    public int number(String column) {
        return there(column, optionalNumber(column));
    }

    public @Nullable Integer optionalNumber(String column) {
        return get(column, (found, name) -> found.getObject(name, Integer.class));
    }

    public long position(String column) {
        return there(column, optionalPosition(column));
    }

    public @Nullable Long optionalPosition(String column) {
        return get(column, (found, name) -> found.getObject(name, Long.class));
    }

    public boolean holds(String column) {
        return there(column, optional(column));
    }

    /** Whether it holds; null where nobody said. */
    public @Nullable Boolean optional(String column) {
        return get(column, (found, name) -> found.getObject(name, Boolean.class));
    }

    public LocalDate date(String column) {
        return there(column, optionalDate(column));
    }

    public @Nullable LocalDate optionalDate(String column) {
        return get(column, (found, name) -> found.getObject(name, LocalDate.class));
    }

    public OffsetDateTime time(String column) {
        return there(column, optionalTime(column));
    }

    /** A time with the offset that it was given with; such columns hold the ISO 8601 text. */
    public @Nullable OffsetDateTime optionalTime(String column) {
        var text = optionalText(column);
        return text == null ? null : OffsetDateTime.parse(text);
    }

    public Instant instant(String column) {
        return there(column, get(column, (found, name) -> found.getObject(name, OffsetDateTime.class)))
                .toInstant();
    }

    public <E extends Enum<E>> E word(Class<E> words, String column) {
        return Enum.valueOf(words, text(column));
    }

    public <E extends Enum<E>> @Nullable E optionalWord(Class<E> words, String column) {
        var text = optionalText(column);
        return text == null ? null : Enum.valueOf(words, text);
    }

    public List<String> texts(String column) {
        return Arrays.asList((String[]) array(column));
    }

    public List<Integer> numbers(String column) {
        return Arrays.asList((Integer[]) array(column));
    }

    public List<Long> positions(String column) {
        return Arrays.asList((Long[]) array(column));
    }

    public <E extends Enum<E>> List<E> words(Class<E> words, String column) {
        return texts(column).stream().map(text -> Enum.valueOf(words, text)).toList();
    }

    private Object array(String column) {
        return there(column, get(column, (found, name) -> {
            var array = found.getArray(name);
            return array == null ? null : array.getArray();
        }));
    }

    private static <T> T there(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }

    private <T> @Nullable T get(String column, Getter<T> getter) {
        try {
            return getter.get(row, column);
        } catch (SQLException e) {
            throw new ViewFault("read " + column, e);
        }
    }

    /** One way to get at a value. */
    private interface Getter<T> {
        @Nullable
        T get(ResultSet row, String column) throws SQLException;
    }
}
