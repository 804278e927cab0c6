package org.sillok.server.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.Attempts;
import org.sillok.server.account.Passwords;
import org.sillok.server.account.SignedIn;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Tells whether a name and a password belong together. With HTTP Basic every request brings both, and one hash costs
 * more than the whole request: a pair that was found right is remembered for some minutes, by a digest that is keyed
 * anew at each start and says nothing about the password.
 */
public final class SignIn implements AuthenticationManager {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Accounts accounts;
    private final Attempts attempts;
    private final SecretKeySpec key = new SecretKeySpec(random(), "HmacSHA256");

    /** The hash that a pair was found right by: another one is another password. */
    private final Cache<ByteBuffer, String> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    /** What an unknown name is compared with, so that the time of an answer does not tell which names there are. */
    private final String nobody = Passwords.hash(Passwords.random());

    SignIn(Accounts accounts, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return authenticate(asked.getName(), String.valueOf(asked.getCredentials()), address);
    }

    /**
     * Signs somebody in.
     *
     * @throws TooManyAttempts where the next try must wait
     */
    public SignedIn authenticate(String typed, String password, String address) {
        var name = Normalizer.normalize(typed.strip(), Form.NFC);
        var pair = digest(name, password);
        var known = right.getIfPresent(pair);
        if (known != null && !isHashOf(name, known)) {
            right.invalidate(pair);
        }
        // One verifies while the others who sign in with the same pair wait for it.
        var hash = right.get(pair, asked -> verified(name, password, address));
        if (!isHashOf(name, hash)) {
            throw refusal();
        }
        return accounts.admit(name).map(SignedIn::by).orElseThrow(SignIn::refusal);
    }

    private boolean isHashOf(String name, String hash) {
        return accounts.admit(name).filter(person -> hash.equals(person.hash())).isPresent();
    }

    private String verified(String name, String password, String address) {
        attempts.begin(name, address).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        var person = accounts.admit(name).orElse(null);
        var hash = person == null ? null : person.hash();
        var matches = Passwords.match(password, hash == null ? nobody : hash);
        if (hash == null || !matches) {
            throw refusal();
        }
        attempts.succeeded(name, address);
        return Passwords.isOutdated(hash) ? accounts.rehash(name, hash, password) : hash;
    }

    private static BadCredentialsException refusal() {
        return new BadCredentialsException("name and password do not belong together");
    }

    private ByteBuffer digest(String name, String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            var bytes = name.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            mac.update(bytes);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", absent);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
