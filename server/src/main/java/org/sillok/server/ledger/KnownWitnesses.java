package org.sillok.server.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.settings.Unfit;
import org.sillok.store.Cosignatures;

/** Reads whose cosignatures are taken in: verifier keys with white space between them, or in a file a line for each. */
final class KnownWitnesses {

    private static final String SETTING = "SILLOK_WITNESSES";
    private static final String FILE = "witnesses";

    private KnownWitnesses() {}

    /** @throws Unfit where something there is not a witness's verifier key */
    static List<VerifierKey> of(Map<String, String> environment, Path keys) {
        var set = environment.getOrDefault(SETTING, "").strip();
        var file = keys.resolve(FILE);
        var where = set.isEmpty() ? file.toString() : SETTING;
        var read = new LinkedHashSet<VerifierKey>();
        for (var text : (set.isEmpty() ? text(file) : set).split("\\s+", -1)) {
            if (!text.isEmpty()) {
                read.add(witness(text, where));
            }
        }
        if (read.size() > Cosignatures.MOST) {
            throw new Unfit("%s names %d witnesses; there may be %d.".formatted(where, read.size(), Cosignatures.MOST));
        }
        return List.copyOf(read);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new Unfit("Could not read the witnesses in " + file + ": " + unreadable);
        }
    }

    private static VerifierKey witness(String text, String where) {
        try {
            var key = VerifierKey.parse(text);
            if (key.type() == SignatureType.COSIGNATURE) {
                return key;
            }
        } catch (Malformed unfit) {
            throw new Unfit("%s: %s".formatted(where, unfit.getMessage()));
        }
        throw new Unfit(where + ": " + text + " is the key of a log, not of a witness.");
    }
}
