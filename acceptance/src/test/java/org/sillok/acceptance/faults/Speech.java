package org.sillok.acceptance.faults;

import java.util.List;
import java.util.Map;

/**
 * One speech.
 *
 * @param key both the request it is sent under and its text
 */
record Speech(String meeting, String key) {

    private static final String DURING = "2026-05-06T10:30:00+09:00";

    String path() {
        return "/api/meetings/" + meeting + "/opinions";
    }

    Map<String, Object> body() {
        return Map.of(
                "speaker",
                Map.of("kind", "UNNAMED", "label", "○○○"),
                "text",
                key,
                "kind",
                "SPEECH",
                "items",
                List.of(),
                "at",
                DURING);
    }
}
