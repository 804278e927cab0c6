package org.sillok.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sillok.server.settings.Role;

/** The tokens by which programs act. A token never allows more than its owner may at the time. */
public final class Tokens {

    /** What each begins with, so that one that was published by mistake is recognised as what it is. */
    public static final String MARK = "sk_";

    public static final int LONGEST_DAYS = 366;

    private static final Duration KNOWN = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private static final String SELECT = """
            select id, account, label, roles, committees, read_only, made_at, expires_at from token
            where not revoked and expires_at > now() and
            """;

    private final Door door;
    private final Accounts accounts;
    private final Cache<ByteBuffer, Optional<Token>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN).build();

    Tokens(Door door, Accounts accounts) {
        this.door = door;
        this.accounts = accounts;
    }

    /** Makes one and answers it; it is told never again. */
    public String make(String account, String label, Set<Role> roles, Scope scope, boolean readOnly, int days) {
        var token = MARK + Secrets.make();
        return door.atOnce(() -> {
            door.ask(
                            """
                    insert into token (token, account, label, roles, committees, read_only, expires_at)
                    values (?, ?, ?, ?, ?::text[], ?, now() + make_interval(days => ?))
                    """,
                            Secrets.digest(token),
                            account,
                            label,
                            Accounts.words(roles),
                            Accounts.words(scope),
                            readOnly,
                            days)
                    .update();
            door.log(account, Deed.TOKEN_MADE, account, label);
            return token;
        });
    }

    /** Who acts by it; empty where it is none, or no longer one. */
    public Optional<SignedIn> of(String token) {
        var digest = Secrets.digest(token);
        return known.get(ByteBuffer.wrap(digest), asked -> read(digest))
                .flatMap(found -> accounts.admit(found.account())
                        .map(person -> SignedIn.by(person.narrowed(found.roles(), found.scope()), found)));
    }

    private Optional<Token> read(byte[] digest) {
        return door.ask(SELECT + "token = ?", digest).query(Tokens::token).optional();
    }

    public List<Token> of(Person person) {
        return door.ask(SELECT + "account = ? order by id", person.name())
                .query(Tokens::token)
                .list();
    }

    public void revoke(String actor, String account, long id) {
        door.atOnce(() -> {
            door.ask("update token set revoked = true where account = ? and id = ? returning label", account, id)
                    .query(String.class)
                    .optional()
                    .ifPresent(label -> door.log(actor, Deed.TOKEN_REVOKED, account, label));
            return true;
        });
        known.invalidateAll();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("account"),
                row.getString("label"),
                Accounts.roles((String[]) row.getArray("roles").getArray()),
                Accounts.scope(row),
                row.getBoolean("read_only"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
