package org.sillok.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;

/** What passes from a department to the records office, as a receipt names it. */
public final class Inventory {

    private Inventory() {}

    /**
     * The digest of a list that anybody can write again: SHA-256, in hexadecimal, of the lines {@code sha256 + two spaces +
     * what + line feed}, where what is {@code body} for the report as it was approved, and {@code paper/} with its number
     * for each paper.
     *
     * @param body its digest; null where there is none, and then no line
     * @param papers their digests by number
     */
    public static String digest(@Nullable String body, SortedMap<Integer, String> papers) {
        var lines = new StringBuilder();
        if (body != null) {
            lines.append(body).append("  body\n");
        }
        papers.forEach((paper, sha256) ->
                lines.append(sha256).append("  paper/").append(paper).append('\n'));
        return Digest.sha256(lines.toString().getBytes(UTF_8)).toString();
    }
}
