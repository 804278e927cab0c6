package org.sillok.query.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Rulebook;
import org.sillok.meeting.Reckoning;
import org.sillok.record.Fact;

/** Whom a fact speaks of, by seat and name, and which agenda items it is about. */
final class Mentions {

    private static final Map<Class<?>, List<Method>> PARTS = new ConcurrentHashMap<>();
    private static final Set<String> WHO = Set.of("seat", "name", "label", "by", "correctedBy");

    private final Set<String> people = new TreeSet<>();
    private final Set<Integer> items = new TreeSet<>();

    private Mentions() {}

    static Mentions of(Fact fact) {
        var mentions = new Mentions();
        mentions.look("", fact);
        return mentions;
    }

    Set<String> people() {
        return people;
    }

    Set<Integer> items() {
        return items;
    }

    private void look(String name, @Nullable Object value) {
        if (value instanceof String said) {
            if (WHO.contains(name)) {
                people.add(said);
            }
        } else if (value instanceof Integer number) {
            if (name.equals("item") || name.equals("items")) {
                items.add(number);
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> look(name, each));
        } else if (value instanceof Record record && !isOfAll(record)) {
            parts(record.getClass()).forEach(part -> look(part.getName(), told(part, record)));
        }
    }

    /** A reckoning counts everybody and a rulebook holds for everybody: whoever is looked for would be in each. */
    private static boolean isOfAll(Record record) {
        return record instanceof Reckoning || record instanceof Rulebook;
    }

    private static List<Method> parts(Class<?> type) {
        return PARTS.computeIfAbsent(
                type,
                record -> new ArrayList<>(Arrays.stream(record.getRecordComponents())
                        .map(component -> component.getAccessor())
                        .toList()));
    }

    private static @Nullable Object told(Method part, Record record) {
        try {
            return part.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record does not tell its " + part.getName(), impossible);
        }
    }
}
