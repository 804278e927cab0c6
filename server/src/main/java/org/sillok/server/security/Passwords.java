package org.sillok.server.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords: what makes one fit, how it is hashed, and new ones. */
public final class Passwords {

    /** Without letters and digits that look alike, so that it can be copied from paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int SHORTEST = 8;

    /** What bcrypt reads; it would drop the rest unseen. */
    private static final int LONGEST = 72;

    private static final int COST = 10;

    private Passwords() {}

    /** Long enough to protect something, and wholly read by bcrypt. */
    public static boolean fit(String password) {
        return bytes(password) >= SHORTEST && readable(password);
    }

    /** Bcrypt reads no more than its first 72 bytes, and an empty one is none. */
    public static boolean readable(String password) {
        return bytes(password) > 0 && bytes(password) <= LONGEST;
    }

    private static int bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length;
    }

    public static String hash(String password) {
        return Objects.requireNonNull(new BCryptPasswordEncoder(COST).encode(password));
    }

    /** Sixteen letters of five bits each. */
    public static String random() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int at = 0; at < 16; at++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
