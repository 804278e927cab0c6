package org.sillok.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sillok.record.Erased;
import org.sillok.record.Fact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every word that the record knows: how a fact is written, and how what was written once is read for good. */
public final class Vocabulary {

    private final JsonMapper mapper;
    private final Map<Class<?>, Word> byClass = new HashMap<>();
    private final Map<String, Word> byName = new HashMap<>();
    private final Map<String, Upcast> upcasts = new HashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new HashMap<>();

    private Vocabulary(Builder builder) {
        this.mapper = RecordMapper.frozen();
        builder.words.forEach(this::admit);
        builder.upcasts.forEach(this::admit);
        builder.upcasts.forEach(this::follow);
        builder.sealed.forEach(this::requireAllOf);
    }

    /** Every event of committees and meetings, of what belongs to meetings, of sources and schedules. */
    public static Vocabulary ofTheRecord() {
        var words = SourceWords.add(MeetingWords.add(CommitteeWords.add(builder())));
        return RetentionWords.add(DisclosureWords.add(ReportWords.add(words))).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** The payload's JSON, in UTF-8. */
    public byte[] write(Fact fact) {
        wordFor(fact);
        try {
            return mapper.writeValueAsBytes(fact);
        } catch (JacksonException failed) {
            throw new StoreFault("Could not write a " + fact.getClass().getName() + ": " + failed.getMessage(), failed);
        }
    }

    /** Reads what was stored, of any revision. */
    public Fact read(String type, String revision, byte[] payload) {
        try {
            var word = byName.get(type);
            if (word == null) {
                throw unknown(Word.spelled(type, revision));
            }
            if (word.revision().equals(revision)) {
                return reader(word).readValue(payload);
            }
            return reader(word).readValue(raise(word, revision, mapper.readTree(payload)));
        } catch (JacksonException failed) {
            throw new StoreFault(
                    "Could not read a stored " + Word.spelled(type, revision) + ": " + failed.getMessage(), failed);
        }
    }

    /** As {@link #read}, with what stands for an event that has lost its content. */
    Fact read(String stream, String type, String revision, byte[] payload) {
        return payload.length == 0 ? new Erased(stream) : read(type, revision, payload);
    }

    /** The stored name of a fact. */
    public String typeOf(Fact fact) {
        return wordFor(fact).type();
    }

    String revisionOf(Fact fact) {
        return wordFor(fact).revision();
    }

    Collection<Word> words() {
        return List.copyOf(byName.values());
    }

    private Word wordFor(Fact fact) {
        var word = byClass.get(fact.getClass());
        if (word == null) {
            throw new StoreFault("The record has no word for " + fact.getClass().getName());
        }
        return word;
    }

    private ObjectReader reader(Word word) {
        return Objects.requireNonNull(readers.get(word.fact()));
    }

    private JsonNode raise(Word word, String revision, JsonNode payload) {
        var raised = (ObjectNode) payload;
        for (var at = revision; !at.equals(word.revision()); ) {
            var upcast = upcasts.get(Word.spelled(word.type(), at));
            if (upcast == null) {
                throw unknown(Word.spelled(word.type(), revision));
            }
            raised = upcast.change().apply(raised);
            at = upcast.to();
        }
        return raised;
    }

    private static StoreFault unknown(String spelled) {
        return new StoreFault("The record holds an event that this version does not know: " + spelled
                + ". A newer version may have written it.");
    }

    private void admit(Word word) {
        if (byName.put(word.type(), word) != null || byClass.put(word.fact(), word) != null) {
            throw new StoreFault(
                    "Registered twice: " + word + " for " + word.fact().getName());
        }
        readers.put(word.fact(), mapper.readerFor(word.fact()));
    }

    private void admit(Upcast upcast) {
        if (upcasts.put(Word.spelled(upcast.type(), upcast.from()), upcast) != null) {
            throw new StoreFault("Two upcasts begin at " + Word.spelled(upcast.type(), upcast.from()));
        }
    }

    /** Each upcast must lead, over others, to the revision that is written now. */
    private void follow(Upcast first) {
        var word = byName.get(first.type());
        var at = first.to();
        for (var steps = 0; word != null && !at.equals(word.revision()) && steps <= upcasts.size(); steps++) {
            var next = upcasts.get(Word.spelled(first.type(), at));
            at = next == null ? at : next.to();
        }
        if (word == null || !at.equals(word.revision())) {
            throw new StoreFault("An upcast from " + Word.spelled(first.type(), first.from()) + " leads nowhere");
        }
    }

    private void requireAllOf(Class<?> sealed) {
        var open = new ArrayDeque<Class<?>>(List.of(sealed));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.isSealed()) {
                open.addAll(List.of(next.getPermittedSubclasses()));
                continue;
            }
            if (!byClass.containsKey(next)) {
                throw new StoreFault("The record has no word for " + next.getName());
            }
        }
    }

    /** Collects the words; {@link #build} refuses what is doubtful. */
    static final class Builder {
        private final List<Word> words = new ArrayList<>();
        private final List<Upcast> upcasts = new ArrayList<>();
        private final List<Class<?>> sealed = new ArrayList<>();

        /**
         * Names a class of facts.
         *
         * @param type the event's own name, which is no Java name
         * @param revision the one written from now on; older ones need an upcast
         */
        Builder word(String type, String revision, Class<? extends Fact> fact) {
            words.add(new Word(type, revision, fact));
            return this;
        }

        Builder upcast(Upcast upcast) {
            upcasts.add(upcast);
            return this;
        }

        /** Everything that {@code sealed} permits must have a word. */
        Builder all(Class<? extends Fact> sealedInterface) {
            sealed.add(sealedInterface);
            return this;
        }

        /**
         * The vocabulary, complete.
         *
         * @throws StoreFault when a name or class is registered twice, or one is missing
         */
        Vocabulary build() {
            return new Vocabulary(this);
        }
    }
}
