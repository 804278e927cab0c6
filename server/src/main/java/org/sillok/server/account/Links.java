package org.sillok.server.account;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Role;

/** Links that are opened once, so that nobody knows a password but who uses it. */
public final class Links {

    /** Who acts where nobody is signed in yet. */
    public static final String NOBODY = "–";

    private static final Duration FOR_THE_FIRST = Duration.ofDays(1);
    private static final Duration FOR_AN_ACCOUNT = Duration.ofDays(3);

    private final Door door;
    private final Accounts accounts;
    private final Visits visits;

    Links(Door door, Accounts accounts, Visits visits) {
        this.door = door;
        this.accounts = accounts;
        this.visits = visits;
    }

    /**
     * What a link is for.
     *
     * @param account whose password is to be chosen; null where the first administrator is to be named as well
     */
    public record Purpose(@Nullable String account) {}

    /** A link by which somebody becomes the first administrator; one made before opens nothing from now on. */
    public Optional<String> forTheFirstAdministrator() {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        return Optional.of(door.atOnce(() -> {
            door.ask("delete from link where account is null").update();
            var secret = kept(null, FOR_THE_FIRST);
            door.log(NOBODY, Deed.LINK_MADE, null, null);
            return secret;
        }));
    }

    /** A link by which somebody chooses a password; one made before opens nothing from now on. */
    public String make(String actor, String account) {
        return door.atOnce(() -> {
            door.ask("delete from link where account = ?", account).update();
            door.log(actor, Deed.LINK_MADE, account, null);
            return kept(account, FOR_AN_ACCOUNT);
        });
    }

    private String kept(@Nullable String account, Duration lasting) {
        var secret = Secrets.make();
        door.ask(
                        "insert into link (token, account, expires_at) values (?, ?, now() + make_interval(secs => ?))",
                        Secrets.digest(secret),
                        account,
                        lasting.toSeconds())
                .update();
        return secret;
    }

    /** Looks at it without using it up, for mail programs follow links, too. */
    public Optional<Purpose> look(String secret) {
        return door.ask("select account from link where token = ? and expires_at > now()", Secrets.digest(secret))
                .query((row, number) -> new Purpose(row.getString("account")))
                .optional()
                .filter(purpose -> purpose.account() != null || !accounts.hasAdministrator());
    }

    /**
     * Uses it up.
     *
     * @param name of the first administrator; looked at only where there is none yet
     * @return whose password it was; empty where the link opens nothing any more, or the name is taken
     */
    public Optional<String> use(String secret, String name, String password) {
        try {
            var used = look(secret).map(purpose -> door.atOnce(() -> use(secret, purpose, name, password)));
            visits.forgetAll();
            return used;
        } catch (Taken taken) {
            return Optional.empty();
        }
    }

    /** Uses up one that is for an account, within what else is done at once; answers false where it opens nothing any more. */
    boolean useUp(String secret) {
        return door.ask("delete from link where token = ? and account is not null", Secrets.digest(secret))
                        .update()
                > 0;
    }

    /** All of it or nothing: an administrator without a password would let nobody in, and no link would be made again. */
    private String use(String secret, Purpose purpose, String name, String password) {
        if (door.ask("delete from link where token = ?", Secrets.digest(secret)).update() == 0) {
            throw new Taken();
        }
        if (purpose.account() == null && !accounts.make(NOBODY, name, Set.of(Role.ADMINISTRATOR), Scope.EVERYWHERE)) {
            throw new Taken();
        }
        var account = Objects.requireNonNullElse(purpose.account(), name);
        accounts.choosePassword(account, account, password, 0);
        door.log(account, Deed.LINK_USED, account, null);
        return account;
    }

    /** Leaves everything as it was. */
    private static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super("the link or the name is taken", null, false, false);
        }
    }
}
