package org.sillok.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for a fact to be recorded, in which role, by which request; kept in the event's metadata.
 *
 * @param request the request's id; a repeated request bears the same one
 * @param cause the id of the event that an automation answered to; null where a person acted
 * @param basis how the meeting is recorded, live, transcribed or imported; null for committees
 * @param provenance the document that it was taken from; null where it was typed in
 */
public record Origin(
        String actor,
        String role,
        String request,
        @Nullable String cause,
        @Nullable String basis,
        @Nullable Provenance provenance) {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String REQUEST = "request";
    public static final String CAUSE = "cause";
    public static final String BASIS = "basis";

    /** Of a fact that was typed in, or that an automation made of one. */
    public Origin(String actor, String role, String request, @Nullable String cause, @Nullable String basis) {
        this(actor, role, request, cause, basis, null);
    }

    /** Reads the metadata of an event; what a foreign writer left out is empty rather than a failure. */
    public static Origin of(Map<String, ?> metadata) {
        return new Origin(
                text(metadata, ACTOR),
                text(metadata, ROLE),
                text(metadata, REQUEST),
                optional(metadata, CAUSE),
                optional(metadata, BASIS),
                Provenance.of(metadata));
    }

    /** The metadata to send with an order; absent fields are left out. */
    public Map<String, String> metadata() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(ACTOR, actor);
        metadata.put(ROLE, role);
        metadata.put(REQUEST, request);
        if (cause != null) {
            metadata.put(CAUSE, cause);
        }
        if (basis != null) {
            metadata.put(BASIS, basis);
        }
        if (provenance != null) {
            metadata.putAll(provenance.metadata());
        }
        return metadata;
    }

    private static String text(Map<String, ?> metadata, String key) {
        var value = optional(metadata, key);
        return value == null ? "" : value;
    }

    private static @Nullable String optional(Map<String, ?> metadata, String key) {
        var value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
