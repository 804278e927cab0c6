package org.sillok.server.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/**
 * Which account somebody has who signs in elsewhere. The tie is made by a link that an administrator gave for that account, and
 * by nothing that is told of somebody, be it a name or an address: those are given away anew, a subject is not.
 */
public final class Identities {

    private static final int LONGEST_SUBJECT = 255;

    private final Door door;
    private final Accounts accounts;
    private final Links links;
    private final Visits visits;

    Identities(Door door, Accounts accounts, Links links, Visits visits) {
        this.door = door;
        this.accounts = accounts;
        this.links = links;
        this.visits = visits;
    }

    /** Whoever is known so and may sign in; if nobody, the log tells who was refused. */
    public Optional<Person> admit(String issuer, String subject) {
        var account = accountOf(issuer, subject);
        var person = account.flatMap(accounts::admit);
        if (person.isEmpty()) {
            door.log(Links.NOBODY, Deed.IDENTITY_REFUSED, account.orElse(null), told(issuer, subject));
        }
        return person;
    }

    private Optional<String> accountOf(String issuer, String subject) {
        return door.ask("select account from identity where issuer = ? and subject = ?", issuer, subject)
                .query(String.class)
                .optional();
    }

    /**
     * Ties somebody to the account of a link, which is used up. Who the account's owner was with that issuer before, they are no more.
     *
     * @return whom it was tied to; empty where the link opens nothing, the account is locked, or another account has that identity
     */
    public Optional<Person> tie(String secret, String issuer, String subject) {
        var person = links.look(secret).map(Links.Purpose::account).flatMap(accounts::admit);
        if (person.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            return Optional.empty();
        }
        try {
            return door.atOnce(() -> links.useUp(secret) ? tied(person.get(), issuer, subject) : Optional.empty());
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    private Optional<Person> tied(Person person, String issuer, String subject) {
        door.ask("delete from identity where account = ? and issuer = ?", person.name(), issuer)
                .update();
        door.ask("insert into identity (issuer, subject, account) values (?, ?, ?)", issuer, subject, person.name())
                .update();
        door.log(person.name(), Deed.IDENTITY_LINKED, person.name(), told(issuer, subject));
        return Optional.of(person);
    }

    public List<Identity> of(Person person) {
        return door.ask(
                        "select issuer, subject, made_at from identity where account = ? order by made_at",
                        person.name())
                .query((row, number) -> new Identity(
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whoever is known so signs in no more, and is signed in no more. */
    public void remove(String actor, String account, String issuer, String subject) {
        var removed = door.atOnce(() -> {
            var rows = door.ask(
                            "delete from identity where account = ? and issuer = ? and subject = ?",
                            account,
                            issuer,
                            subject)
                    .update();
            if (rows > 0) {
                door.log(actor, Deed.IDENTITY_REMOVED, account, told(issuer, subject));
            }
            return rows > 0;
        });
        if (removed) {
            visits.endAll(actor, account);
        }
    }

    /** As the log tells it, whatever an issuer may have sent. */
    private static String told(String issuer, String subject) {
        var plain = subject.codePoints()
                .filter(each -> !Character.isISOControl(each))
                .limit(LONGEST_SUBJECT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return issuer + " · " + plain;
    }
}
