package org.sillok.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists that are kept column by column in one row. */
final class Columns {

    private Columns() {}

    static <T> List<T> lines(int size, IntFunction<T> line) {
        return IntStream.range(0, size).mapToObj(line).toList();
    }

    static <A, B, T> List<T> zip(List<A> one, List<B> other, BiFunction<A, B, T> line) {
        return lines(one.size(), at -> line.apply(one.get(at), other.get(at)));
    }

    /** Words of which some may be absent. */
    static <E extends Enum<E>> List<@Nullable E> words(Class<E> type, List<String> texts) {
        var words = new ArrayList<@Nullable E>();
        for (@Nullable String text : texts) {
            words.add(text == null ? null : Enum.valueOf(type, text));
        }
        return words;
    }
}
