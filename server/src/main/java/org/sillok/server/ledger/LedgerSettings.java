package org.sillok.server.ledger;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.settings.PublicAddress;
import org.sillok.server.settings.Unfit;

/**
 * Where the ledger's key is, and what the ledger is called when its first key is made; later the key says so.
 *
 * @param keys {@code SILLOK_LEDGER_KEYS}; nodes that take over from each other need the same key there
 * @param origin {@code SILLOK_LEDGER_ORIGIN}, without space and plus
 * @param witnesses whose cosignatures are taken in; {@code SILLOK_WITNESSES}, or the file {@code witnesses} beside the key
 */
record LedgerSettings(Path keys, String origin, List<VerifierKey> witnesses) {

    private static final int UNIQUE = 8;

    static LedgerSettings of(Map<String, String> environment, Path data) {
        var keys = environment.getOrDefault("SILLOK_LEDGER_KEYS", "").strip();
        var origin = environment.getOrDefault("SILLOK_LEDGER_ORIGIN", "").strip();
        if (!origin.matches("[^\\s+\\p{Cntrl}]*")) {
            throw new Unfit(
                    "SILLOK_LEDGER_ORIGIN must be a name such as record.example.kr/sillok, without space and plus.");
        }
        var folder = keys.isEmpty() ? data.resolve("keys") : Path.of(keys);
        return new LedgerSettings(
                folder,
                origin.isEmpty() ? otherwise(PublicAddress.of(environment)) : origin,
                KnownWitnesses.of(environment, folder));
    }

    /** Where the public finds the ledger, as C2SP tlog-tiles asks for; a name that nobody else has where it finds none. */
    private static String otherwise(PublicAddress address) {
        if (address.isKnown()) {
            return address.base().replaceFirst("^https?://", "");
        }
        var unique = new byte[UNIQUE];
        new SecureRandom().nextBytes(unique);
        return "sillok.invalid/" + HexFormat.of().formatHex(unique);
    }
}
