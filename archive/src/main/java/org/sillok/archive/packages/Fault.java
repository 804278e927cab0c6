package org.sillok.archive.packages;

/**
 * The first thing that is wrong with a package.
 *
 * @param path of the file or the event it is about; empty where it is the package as a whole
 * @param detail in English, for the log and for those who look closer
 */
public record Fault(Kind kind, String path, String detail) {

    /** In the order in which they are looked for. */
    public enum Kind {
        /** It is no zip as this program writes them: compressed, doubled or strange entries. */
        CONTAINER,
        /** A file differs from its manifest, is missing, or is in none. */
        BAG,
        /** METS or PREMIS tell otherwise than the files. */
        METADATA,
        /** An event is not the one that the ledger knows. */
        EVENT,
        /** An event's way does not lead to the root of the checkpoint. */
        INCLUSION,
        /** The checkpoint is not signed by the key that was given. */
        SIGNATURE,
        /** Made again from the events, something comes out otherwise. */
        RENDERING
    }
}
