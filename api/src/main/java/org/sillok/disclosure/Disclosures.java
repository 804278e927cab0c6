package org.sillok.disclosure;

import org.jspecify.annotations.Nullable;

/** How the stream of a meeting's disclosure is named: behind a word and a slash, which no id holds. */
public final class Disclosures {

    private static final String PREFIX = "disclosure/";

    private Disclosures() {}

    /** The stream that the decisions on a meeting are recorded in. */
    public static String of(String meetingId) {
        return PREFIX + meetingId;
    }

    /** The meeting that a stream's decisions are about; null where it is no stream of decisions. */
    public static @Nullable String meetingOf(String stream) {
        return stream.startsWith(PREFIX) ? stream.substring(PREFIX.length()) : null;
    }
}
