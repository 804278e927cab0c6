package org.sillok.server.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where people may sign in elsewhere, by OpenID Connect: {@code SILLOK_OIDC_ISSUER} and what belongs to it. Nothing is asked of
 * that address before somebody wants to sign in there.
 *
 * @param issuer as its own documents call it, to the letter
 * @param name by which people know it
 */
public record OpenId(String issuer, String clientId, String clientSecret, String name) {

    private static final String ISSUER = "SILLOK_OIDC_ISSUER";
    private static final String CLIENT_ID = "SILLOK_OIDC_CLIENT_ID";
    private static final String SECRET = "SILLOK_OIDC_CLIENT_SECRET";
    private static final String SECRET_FILE = "SILLOK_OIDC_CLIENT_SECRET_FILE";
    private static final String NAME = "SILLOK_OIDC_NAME";
    private static final int LONGEST_NAME = 60;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What the environment says; null where it names no issuer. */
    static @Nullable OpenId of(Map<String, String> environment, PublicAddress publicAddress) {
        var issuer = text(environment, ISSUER);
        if (issuer.isEmpty()) {
            List.of(CLIENT_ID, SECRET, SECRET_FILE, NAME).forEach(each -> refuseAlone(environment, each));
            return null;
        }
        var host = host(issuer);
        if (!publicAddress.isKnown()) {
            throw new Unfit(
                    ISSUER + " is set, but SILLOK_PUBLIC_URL is not: whoever signs in there is sent back to it.");
        }
        var id = text(environment, CLIENT_ID);
        if (id.isEmpty()) {
            throw new Unfit(ISSUER + " is set, but " + CLIENT_ID + " is not.");
        }
        var name = text(environment, NAME);
        if (name.length() > LONGEST_NAME) {
            throw new Unfit(NAME + " must have no more than " + LONGEST_NAME + " letters.");
        }
        return new OpenId(issuer, id, secret(environment), name.isEmpty() ? host : name);
    }

    private static void refuseAlone(Map<String, String> environment, String name) {
        if (!text(environment, name).isEmpty()) {
            throw new Unfit(name + " is set, but " + ISSUER + " is not.");
        }
    }

    /** What is asked there decides who is let in, so that it crosses no line in the clear. */
    private static String host(String issuer) {
        try {
            var address = URI.create(issuer);
            var host = address.getHost();
            var isGuarded = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && host != null && THIS_MACHINE.contains(host));
            if (host != null && isGuarded && address.getUserInfo() == null && issuer.matches("[^?#]+")) {
                return host;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new Unfit(ISSUER + " must be an address such as https://login.example.kr/realm, without a query.");
    }

    private static String secret(Map<String, String> environment) {
        var secret = text(environment, SECRET);
        var file = text(environment, SECRET_FILE);
        if (secret.isEmpty() == file.isEmpty()) {
            throw new Unfit(ISSUER + " is set; then one of " + SECRET + " and " + SECRET_FILE + " must be, not "
                    + (secret.isEmpty() ? "neither." : "both."));
        }
        return secret.isEmpty() ? read(file) : secret;
    }

    private static String read(String file) {
        try {
            var secret = Files.readString(Path.of(file)).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // told below
        }
        throw new Unfit(SECRET_FILE + " names " + file + ", from which no secret can be read.");
    }

    private static String text(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    @Override
    public String toString() {
        return "OpenId[" + issuer + ", client " + clientId + "]";
    }
}
