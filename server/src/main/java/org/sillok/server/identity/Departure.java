package org.sillok.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What somebody takes along who leaves for the provider, in a cookie of their browser: nothing of it is kept here for somebody
 * who is not known yet.
 *
 * @param state comes back with the answer, which is so known to be that to this departure
 * @param nonce comes back by its digest within the token
 * @param verifier shows that whoever redeems the answer is who asked (RFC 7636)
 * @param then the page that they wanted; empty for none
 * @param link by which they are to be tied to an account; empty where they already are
 */
public record Departure(String state, String nonce, String verifier, String then, String link) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES = 32;
    private static final int PARTS = 5;

    static Departure to(String then, String link) {
        return new Departure(random(), random(), random(), then, link);
    }

    public boolean isTie() {
        return !link.isEmpty();
    }

    /** Whether an answer is that to this departure. */
    public boolean expects(String answered) {
        return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), answered.getBytes(StandardCharsets.UTF_8));
    }

    String written() {
        return String.join(
                ".",
                Arrays.asList(state, nonce, verifier, then, link).stream()
                        .map(part -> TEXT.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    static Optional<Departure> read(String written) {
        var parts = written.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var texts = Arrays.stream(parts)
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            return Optional.of(new Departure(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    /** As OpenID Connect and RFC 7636 have it: SHA-256, in the letters of an address. */
    static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return TEXT.encodeToString(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this Java has no SHA-256", absent);
        }
    }
}
