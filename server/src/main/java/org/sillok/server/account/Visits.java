package org.sillok.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Who is signed in with a browser; any node knows them, and a restart ends nothing. */
public final class Visits {

    /** A visit ends when nothing was asked for so long. */
    private static final Duration IDLE = Duration.ofHours(1);

    /** And so long after it began, whatever was asked. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration KNOWN = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final int LONGEST_AGENT = 200;

    private static final String COLUMNS = """
            id, account, begun_at, seen_at, least(expires_at, seen_at + interval '%d seconds') as until, address, agent
            """.formatted(IDLE.toSeconds());

    private static final String LASTING = """
            expires_at > now() and seen_at + interval '%d seconds' > now()
            """.formatted(IDLE.toSeconds());

    private final Door door;
    private final Accounts accounts;
    private final Farewells farewells;
    private final Cache<ByteBuffer, Optional<Visit>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN).build();

    Visits(Door door, Accounts accounts, Farewells farewells) {
        this.door = door;
        this.accounts = accounts;
        this.farewells = farewells;
    }

    /** Begins one; answers the secret that its browser shows from now on. */
    public String begin(String account, String address, String agent) {
        var secret = Secrets.make();
        return door.atOnce(() -> {
            door.ask("delete from visit where not (" + LASTING + ")").update();
            door.ask("""
                    insert into visit (token, account, expires_at, address, agent)
                    values (?, ?, now() + make_interval(secs => ?), ?, ?)
                    """, Secrets.digest(secret), account, LONGEST.toSeconds(), address, shortened(agent))
                    .update();
            door.log(account, Deed.SIGNED_IN, account, address);
            return secret;
        });
    }

    /** Whose secret it is; empty where their visit has ended or they may sign in no more. */
    public Optional<SignedIn> of(String secret) {
        return of(secret, true);
    }

    /** The same, for a page that asks by itself, which makes nobody's visit longer. */
    public Optional<SignedIn> glance(String secret) {
        return of(secret, false);
    }

    private Optional<SignedIn> of(String secret, boolean isAsked) {
        var digest = Secrets.digest(secret);
        return known.get(ByteBuffer.wrap(digest), asked -> read(digest, isAsked))
                .flatMap(visit -> accounts.admit(visit.account()).map(person -> SignedIn.by(person, visit)));
    }

    private Optional<Visit> read(byte[] digest, boolean isAsked) {
        if (isAsked) {
            door.ask(
                            "update visit set seen_at = now()"
                                    + " where token = ? and seen_at < now() - interval '30 seconds' and " + LASTING,
                            digest)
                    .update();
        }
        return door.ask("select " + COLUMNS + " from visit where token = ? and " + LASTING, digest)
                .query(Visits::visit)
                .optional();
    }

    public List<Visit> of(Person person) {
        return door.ask(
                        "select " + COLUMNS + " from visit where account = ? and " + LASTING + " order by seen_at desc",
                        person.name())
                .query(Visits::visit)
                .list();
    }

    /** Which of these have not ended. */
    public Set<Long> lasting(Collection<Long> ids) {
        return Set.copyOf(
                door.ask("select id from visit where id = any (?) and " + LASTING, (Object) ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    /** Ends one because whoever is signed in leaves. */
    public void leave(String secret) {
        var digest = Secrets.digest(secret);
        var left = door.atOnce(() -> {
            var account = door.ask("delete from visit where token = ? returning account", digest)
                    .query(String.class)
                    .optional();
            account.ifPresent(name -> door.log(name, Deed.SIGNED_OUT, name, null));
            return account;
        });
        known.invalidate(ByteBuffer.wrap(digest));
        left.ifPresent(farewells::tell);
    }

    public void end(String actor, String account, long id) {
        end(actor, account, door.ask("delete from visit where account = ? and id = ?", account, id));
    }

    /** Ends all of somebody's but the one that they ask by. */
    public void endOthers(SignedIn person) {
        var own = person.visit();
        var name = person.getName();
        end(name, name, door.ask("delete from visit where account = ? and id <> ?", name, own == null ? 0 : own.id()));
    }

    public void endAll(String actor, String account) {
        end(actor, account, door.ask("delete from visit where account = ?", account));
    }

    private void end(String actor, String account, StatementSpec removal) {
        door.atOnce(() -> {
            if (removal.update() > 0) {
                door.log(actor, Deed.VISIT_ENDED, account, null);
            }
            return true;
        });
        known.invalidateAll();
        farewells.tell(account);
    }

    void forgetAll() {
        known.invalidateAll();
    }

    private static String shortened(String agent) {
        var plain = agent.codePoints()
                .filter(each -> !Character.isISOControl(each))
                .limit(LONGEST_AGENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return plain.toString();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getLong("id"),
                row.getString("account"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("address"),
                row.getString("agent"));
    }
}
