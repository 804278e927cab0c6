package org.sillok.archive.packages;

/** Two packages, never one with switches. */
public enum PackageKind {
    /** For the records office: every event of the meeting, whole. */
    FULL("full"),
    /** For everybody: the public edition, and the leaves of the events that it was composed from. */
    PUBLIC("public");

    private final String word;

    PackageKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
