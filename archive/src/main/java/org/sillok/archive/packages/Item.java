package org.sillok.archive.packages;

import org.jspecify.annotations.Nullable;

/**
 * A file of a package.
 *
 * @param path below the folder of the information package, ASCII
 * @param mediaType one that IANA knows
 * @param format the name of its format, for PREMIS
 * @param originalName as people called it, in any script; null where it never had another name
 */
record Item(
        String path,
        Body body,
        String mediaType,
        String format,
        @Nullable String originalName) {

    static Item of(String path, byte[] bytes, String mediaType, String format) {
        return new Item(path, Body.of(bytes), mediaType, format, null);
    }

    /** The representation that it belongs to; empty where it belongs to none. */
    String representation() {
        var parts = path.split("/", -1);
        return parts[0].equals("representations") ? parts[1] : "";
    }
}
