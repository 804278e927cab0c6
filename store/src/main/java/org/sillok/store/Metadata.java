package org.sillok.store;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The metadata of an event as it is stored: a JSON object of texts, in the order of their names. */
final class Metadata {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper mapper = RecordMapper.frozen();

    byte[] write(Map<String, ?> metadata) {
        var texts = new TreeMap<String, String>();
        metadata.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return mapper.writeValueAsBytes(texts);
    }

    Map<String, String> read(byte[] stored) {
        if (stored.length == 0) {
            // Of an event that was disposed of nothing is told.
            return Map.of();
        }
        try {
            return mapper.readValue(stored, TEXTS);
        } catch (JacksonException failed) {
            throw new StoreFault("Could not read stored metadata: " + failed.getMessage(), failed);
        }
    }
}
