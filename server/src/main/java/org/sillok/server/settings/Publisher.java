package org.sillok.server.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In whose name open data is published, and under which licence; whoever runs the server says it, and nobody else can.
 *
 * @param name of the body, such as 다솜시; null leaves the catalogue without its publisher's own name
 * @param licence the address of the licence, such as that of 공공누리 제1유형; null where none was chosen
 */
public record Publisher(@Nullable String name, @Nullable String licence) {

    public static final Publisher UNKNOWN = new Publisher(null, null);

    static Publisher of(Map<String, String> environment) {
        var name = text(environment, "SILLOK_PUBLISHER");
        var licence = text(environment, "SILLOK_DATA_LICENCE");
        if (licence != null && !isAddress(licence)) {
            throw new Unfit(
                    "SILLOK_DATA_LICENCE must be the address of a licence, beginning with https:// or http://.");
        }
        return new Publisher(name, licence);
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static @Nullable String text(Map<String, String> environment, String name) {
        var text = environment.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
