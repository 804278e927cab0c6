package org.sillok.archive.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document, worded and in order, ready to be set in any format. It follows from stored events (or from a public edition)
 * and nothing else; there is no clock and no locale in it.
 *
 * @param meeting the meeting's id
 * @param edition whether it holds everything, or what is disclosed
 * @param title such as {@code 2017년 제1차 정기회의 회의록}
 * @param host the host body, empty where it is withheld
 * @param heldOn the day of the meeting
 * @param asOf when the last of its events was recorded: the date that the files bear
 * @param people whoever speaks or sits, each once, as the passages name them
 */
public record Document(
        Kind kind,
        Edition edition,
        String meeting,
        String title,
        String committee,
        String host,
        LocalDate heldOn,
        Instant asOf,
        List<Person> people,
        List<Section> sections) {

    public Document {
        people = List.copyOf(people);
        sections = List.copyOf(sections);
    }

    /** What it is. */
    public enum Kind {
        MINUTES,
        REPORT
    }

    /** For whom it is. */
    public enum Edition {
        FULL,
        PUBLIC
    }

    /**
     * A person.
     *
     * @param key unique within the document, an XML name
     * @param name as it is shown; a mask where the name is withheld
     */
    public record Person(String key, String name) {}

    public Optional<Person> person(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }
}
