package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.archive.document.Document.Person;

/** Gives each person of a document a key, in the order in which they are met. */
final class People {

    private final Map<String, Person> byWhom = new LinkedHashMap<>();

    /** The key of whoever is told apart by {@code whom}. */
    String key(String whom, String name) {
        return byWhom.computeIfAbsent(whom, next -> new Person("p" + (byWhom.size() + 1), name))
                .key();
    }

    List<Person> all() {
        return new ArrayList<>(byWhom.values());
    }
}
