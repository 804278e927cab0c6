package org.sillok.server.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sillok.server.settings.Account;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Tells whether a name and a password belong together. With HTTP Basic every request brings both, and one bcrypt costs
 * more than the whole request: a pair that was found right is remembered for some minutes, by a digest that is keyed
 * anew at each start and says nothing about the password.
 */
final class SignIn implements AuthenticationManager {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Map<String, Account> accounts;
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    private final SecretKeySpec key = new SecretKeySpec(random(), "HmacSHA256");
    private final Cache<ByteBuffer, Account> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    /** What an unknown name is compared with, so that the time of an answer does not tell which names there are. */
    private final String nobody = Passwords.hash(Passwords.random());

    SignIn(List<Account> accounts) {
        this.accounts = accounts.stream().collect(Collectors.toUnmodifiableMap(Account::name, Function.identity()));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = asked.getName();
        var password = String.valueOf(asked.getCredentials());
        // One verifies while the others who sign in with the same pair wait for it.
        var account = right.get(digest(name, password), pair -> verify(name, password));
        var authorities = account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(account.name(), null, authorities);
    }

    private Account verify(String name, String password) {
        var account = accounts.get(name);
        var matches = bcrypt.matches(password, account == null ? nobody : account.hash());
        if (account == null || !matches || !Passwords.readable(password)) {
            throw new BadCredentialsException("name and password do not belong together");
        }
        return account;
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
