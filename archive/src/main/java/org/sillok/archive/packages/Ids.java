package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.sillok.ledger.Digest;

/** Ids within a document, by hash: the same for the same thing. */
final class Ids {

    private Ids() {}

    static String of(String kind, String name) {
        return kind + "-" + Digest.sha256(name.getBytes(UTF_8)).toString().substring(0, 24);
    }
}
