package org.sillok.server.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that is taken away.
 *
 * @param key of the words that head it
 * @param value of a line: text, number, day, time, word, yes or no, or a list of these; null leaves the cell empty
 */
public record Column<T>(String key, Function<T, @Nullable Object> value) {}
