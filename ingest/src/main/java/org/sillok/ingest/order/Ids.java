package org.sillok.ingest.order;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from the digest of the source, so that the same source names the same committee and meeting. */
record Ids(String sha256) {

    String committee() {
        return named("committee");
    }

    String meeting() {
        return named("meeting");
    }

    private String named(String what) {
        return UUID.nameUUIDFromBytes((sha256 + "/" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
