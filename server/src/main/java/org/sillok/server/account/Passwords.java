package org.sillok.server.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords: what makes one fit, how it is hashed, and new ones. */
public final class Passwords {

    /** Without letters and digits that look alike, so that it can be copied from paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int SHORTEST = 8;

    /** What bcrypt reads, by which some are still known; it would drop the rest unseen. */
    private static final int LONGEST = 72;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private static final Argon2PasswordEncoder ARGON2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);

    /** However many sign in at once, their hashes take no more memory than this many. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private Passwords() {}

    /** Long enough to protect something, and wholly read. */
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
        return Objects.requireNonNull(inPlace(() -> ARGON2.encode(password)));
    }

    /** Whether the password is that of the hash, which may be an older bcrypt one. */
    public static boolean match(String password, String hash) {
        return readable(password)
                && inPlace(() -> isOutdated(hash)
                        ? new BCryptPasswordEncoder().matches(password, hash)
                        : ARGON2.matches(password, hash));
    }

    /** Whether it is to be made anew when its password is at hand. */
    public static boolean isOutdated(String hash) {
        return hash.startsWith("$2");
    }

    private static <T> T inPlace(Supplier<T> work) {
        PLACES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            PLACES.release();
        }
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
