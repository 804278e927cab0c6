package org.sillok.server.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How often a sign-in failed. Each failure beyond the first few makes the next try wait, twice as long as the one before and
 * up to a bound. A try is counted before its password is looked at, so that many at once are no way around.
 */
public final class Attempts {

    private static final Duration FORGOTTEN = Duration.ofHours(6);
    private static final Duration FAMILIAR = Duration.ofDays(90);

    private static final Limit PAIR = new Limit("pair", 5, Duration.ofMinutes(5));
    private static final Limit ACCOUNT = new Limit("account", 20, Duration.ofMinutes(1));
    private static final Limit ADDRESS = new Limit("address", 50, Duration.ofMinutes(5));

    private final Door door;

    Attempts(Door door) {
        this.door = door;
    }

    /** @param free how many failures cost nothing */
    private record Limit(String kind, int free, Duration longest) {

        private Counted of(String subject) {
            return new Counted(this, Secrets.digest(kind + "\0" + subject));
        }
    }

    private static final class Counted {

        private final Limit limit;
        private final byte[] subject;

        Counted(Limit limit, byte[] subject) {
            this.limit = limit;
            this.subject = subject;
        }

        private Limit limit() {
            return limit;
        }

        private byte[] subject() {
            return subject;
        }
    }

    /**
     * Counts a try as failed until it is known to have succeeded.
     *
     * @return how long to wait before the next; empty where this one may go on
     */
    public Optional<Duration> begin(String name, String address) {
        try {
            return door.atOnce(() -> {
                for (var each : counted(name, address)) {
                    if (!counts(each)) {
                        throw new Refused();
                    }
                }
                return Optional.empty();
            });
        } catch (Refused refused) {
            return Optional.of(counted(name, address).stream()
                    .map(this::wait)
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO));
        }
    }

    public void succeeded(String name, String address) {
        var network = network(address);
        door.atOnce(() -> {
            for (var each : counted(name, address)) {
                door.ask("""
                        update attempt set failures = greatest(0, failures - 1), refused_until = now() where subject = ?
                        """, each.subject()).update();
            }
            door.ask(
                            "delete from attempt where subject = ?",
                            PAIR.of(name + "\0" + network).subject())
                    .update();
            door.ask("""
                    insert into familiar (subject, last_at) values (?, now())
                    on conflict (subject) do update set last_at = now()
                    """, familiar(name, network)).update();
            door.ask("delete from attempt where last_at < now() - make_interval(secs => ?)", FORGOTTEN.toSeconds())
                    .update();
            return true;
        });
    }

    /** Where an account has been at home, neither its foes elsewhere nor its neighbours' failures keep it out. */
    private List<Counted> counted(String name, String address) {
        var network = network(address);
        var pair = PAIR.of(name + "\0" + network);
        var isFamiliar = door.ask(
                        "select exists (select from familiar where subject = ? and last_at > now() - make_interval(secs => ?))",
                        familiar(name, network),
                        FAMILIAR.toSeconds())
                .query(Boolean.class)
                .single();
        return isFamiliar ? List.of(pair) : List.of(pair, ACCOUNT.of(name), ADDRESS.of(network));
    }

    private boolean counts(Counted each) {
        return door.ask(
                                """
                insert into attempt as counted (subject, failures, last_at, refused_until) values (?, 1, now(), now())
                on conflict (subject) do update set
                    failures = case when counted.last_at < now() - make_interval(secs => ?) then 1
                        else counted.failures + 1 end,
                    last_at = now(),
                    refused_until = now() + make_interval(secs => case
                        when counted.failures < ? or counted.last_at < now() - make_interval(secs => ?) then 0
                        else least(?, power(2, least(counted.failures - ?, 20))) end)
                where counted.refused_until <= now()
                """,
                                each.subject(),
                                FORGOTTEN.toSeconds(),
                                each.limit().free(),
                                FORGOTTEN.toSeconds(),
                                each.limit().longest().toSeconds(),
                                each.limit().free())
                        .update()
                > 0;
    }

    private Duration wait(Counted each) {
        return door.ask(
                        "select ceil(extract(epoch from refused_until - now()))::bigint from attempt where subject = ?",
                        each.subject())
                .query(Long.class)
                .optional()
                .map(seconds -> Duration.ofSeconds(Math.max(1, seconds)))
                .orElse(Duration.ofSeconds(1));
    }

    private static byte[] familiar(String name, String network) {
        return Secrets.digest("familiar\0" + name + "\0" + network);
    }

    /** Whoever has one address of IPv6 has all that share its first half. */
    private static String network(String address) {
        var parts = address.split(":", -1);
        return parts.length < 5 ? address : String.join(":", List.of(parts).subList(0, 4));
    }

    /** Undoes what was counted before. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("to be tried again later", null, false, false);
        }
    }
}
