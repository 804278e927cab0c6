package org.sillok.store.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Origin;
import org.sillok.store.Requests;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request's number follows from the actor and the key that the metadata tell, and its parts are counted from nought. No
 * leaf commits to either, but the metadata's digest is in one.
 */
final class RequestCheck {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int REMEMBERED = 65_536;

    private final JsonMapper mapper = new JsonMapper();
    /** The next part of each request that was seen lately. */
    private final Map<UUID, Integer> next = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Events of one request mostly bear the same metadata. */
    private byte[] metadata = {};

    private @Nullable UUID told;

    /** Whether the metadata, which are as they were, tell of this request. */
    boolean fits(Row row) {
        if (!Arrays.equals(metadata, row.metadata())) {
            metadata = row.metadata();
            told = told(row.metadata());
        }
        return told == null || told.equals(row.request());
    }

    /**
     * Whether this is the part behind the one that was seen last. The events of a request are recorded in one transaction,
     * so that they stand close together.
     */
    boolean follows(Row row) {
        var expected = next.put(row.request(), row.part() + 1);
        return row.part() == 0 || (expected != null && expected == row.part());
    }

    private @Nullable UUID told(byte[] stored) {
        try {
            var origin = Origin.of(mapper.readValue(new String(stored, UTF_8), TEXTS));
            return origin.request().isEmpty() ? null : Requests.id(origin.actor(), origin.request());
        } catch (JacksonException foreign) {
            return null;
        }
    }
}
