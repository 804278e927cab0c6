package org.sillok.server.settings;

import java.net.URI;
import java.util.Map;

/**
 * Where the public finds this server, for the addresses in files that are read elsewhere: {@code SILLOK_PUBLIC_URL}. What
 * a request calls its host is never believed; where nothing is set, the addresses are those within the site.
 *
 * @param base without a slash at its end; empty where it is not set
 */
public record PublicAddress(String base) {

    public static final PublicAddress UNKNOWN = new PublicAddress("");

    public static PublicAddress of(Map<String, String> environment) {
        var text = environment.getOrDefault("SILLOK_PUBLIC_URL", "").strip();
        if (!text.isEmpty() && !isBase(text)) {
            throw new Unfit("SILLOK_PUBLIC_URL must be an address such as https://record.example.kr, without a path.");
        }
        return new PublicAddress(text.replaceAll("/$", ""));
    }

    public boolean isKnown() {
        return !base.isEmpty();
    }

    private static boolean isBase(String text) {
        try {
            var address = URI.create(text);
            return text.matches("https?://[^/?#@]+/?") && address.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
