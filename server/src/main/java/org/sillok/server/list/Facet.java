package org.sillok.server.list;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One way to narrow a list down.
 *
 * @param name as the address has it
 */
public record Facet(String name, List<Choice> choices) {

    /**
     * A value to choose.
     *
     * @param address of the list with it, or without it where it is chosen
     */
    public record Choice(String label, long count, String address, boolean chosen) {}

    /** The values that were counted, each linked to the list of those. */
    public static <T> Facet of(
            String name,
            Asked asked,
            List<T> counted,
            Function<T, Object> value,
            Function<T, String> label,
            ToLongFunction<T> count) {
        return new Facet(
                name,
                counted.stream()
                        .map(each -> choice(
                                name, asked, value.apply(each).toString(), label.apply(each), count.applyAsLong(each)))
                        .toList());
    }

    private static Choice choice(String name, Asked asked, String value, String label, long count) {
        var chosen = Objects.equals(asked.text(name), value);
        return new Choice(label, count, chosen ? asked.without(name) : asked.with(name, value), chosen);
    }

    /** Whether there is anything to choose or to take back. */
    public boolean helps() {
        return choices.size() > 1 || choices.stream().anyMatch(Choice::chosen);
    }
}
