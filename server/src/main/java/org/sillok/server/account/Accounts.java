package org.sillok.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Role;
import org.springframework.dao.DuplicateKeyException;

/** The accounts. What another node changed is known here within seconds. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");
    private static final Duration KNOWN = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private static final String SELECT = "select name, hash, roles, committees, locked from account ";

    private final Door door;
    private final Farewells farewells;
    private final Cache<String, Optional<Person>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN).build();

    Accounts(Door door, Farewells farewells) {
        this.door = door;
        this.farewells = farewells;
    }

    /** Whether an account could be called so. */
    public static boolean fit(String name) {
        return NAME.matcher(name).matches();
    }

    public Optional<Person> find(String name) {
        return fit(name) ? known.get(name, this::read) : Optional.empty();
    }

    /** The same, where they may sign in. */
    public Optional<Person> admit(String name) {
        return find(name).filter(person -> !person.locked());
    }

    private Optional<Person> read(String name) {
        return door.ask(SELECT + "where name = ?", name).query(Accounts::person).optional();
    }

    public List<Person> all() {
        return door.ask(SELECT + "order by name").query(Accounts::person).list();
    }

    public boolean hasAdministrator() {
        return door.ask("select exists (select from account where 'ADMINISTRATOR' = any (roles) and not locked)")
                .query(Boolean.class)
                .single();
    }

    /** Makes an account without a password; answers false where there is one of that name. */
    public boolean make(String actor, String name, Set<Role> roles, Scope scope) {
        try {
            return door.atOnce(() -> {
                door.ask(
                                "insert into account (name, roles, committees) values (?, ?, ?::text[])",
                                name,
                                words(roles),
                                words(scope))
                        .update();
                door.log(actor, Deed.ACCOUNT_MADE, name, told(roles, scope));
                return true;
            });
        } catch (DuplicateKeyException taken) {
            return false;
        } finally {
            known.invalidate(name);
        }
    }

    public void grant(String actor, String name, Set<Role> roles, Scope scope) {
        change(
                name,
                () -> door.ask(
                                "update account set roles = ?, committees = ?::text[] where name = ?",
                                words(roles),
                                words(scope),
                                name)
                        .update(),
                () -> door.log(actor, Deed.RIGHTS_GRANTED, name, told(roles, scope)));
    }

    /** A lock ends all visits, too. */
    public void lock(String actor, String name) {
        change(
                name,
                () -> door.ask("update account set locked = true where name = ? and not locked", name)
                        .update(),
                () -> {
                    door.ask("delete from visit where account = ?", name).update();
                    door.log(actor, Deed.LOCKED, name, null);
                });
    }

    public void unlock(String actor, String name) {
        change(
                name,
                () -> door.ask("update account set locked = false where name = ? and locked", name)
                        .update(),
                () -> door.log(actor, Deed.UNLOCKED, name, null));
    }

    /** Whoever was signed in by the former password is signed in no more. */
    void choosePassword(String actor, String name, String password, long visitThatStays) {
        var hash = Passwords.hash(password);
        change(
                name,
                () -> door.ask("update account set hash = ? where name = ?", hash, name)
                        .update(),
                () -> {
                    door.ask("delete from visit where account = ? and id <> ?", name, visitThatStays)
                            .update();
                    door.log(actor, Deed.PASSWORD_CHANGED, name, null);
                });
    }

    /** Hashes a password that was found right as new ones are; answers its hash. */
    public String rehash(String name, String former, String password) {
        var hash = Passwords.hash(password);
        door.ask("update account set hash = ? where name = ? and hash = ?", hash, name, former)
                .update();
        known.invalidate(name);
        return hash;
    }

    void forget(String name) {
        known.invalidate(name);
    }

    private void change(String name, IntSupplier change, Runnable then) {
        door.atOnce(() -> {
            if (change.getAsInt() > 0) {
                then.run();
            }
            return true;
        });
        known.invalidate(name);
        farewells.tell(name);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("name"),
                row.getString("hash"),
                roles((String[]) row.getArray("roles").getArray()),
                scope(row),
                row.getBoolean("locked"));
    }

    static Scope scope(ResultSet row) throws SQLException {
        var committees = row.getArray("committees");
        return committees == null ? Scope.EVERYWHERE : new Scope(Set.copyOf(List.of((String[]) committees.getArray())));
    }

    static Set<Role> roles(String[] words) {
        return Arrays.stream(words).map(Role::valueOf).collect(Collectors.toSet());
    }

    static String[] words(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static String @Nullable [] words(Scope scope) {
        var committees = scope.committees();
        return committees == null ? null : committees.stream().sorted().toArray(String[]::new);
    }

    static String told(Set<Role> roles, Scope scope) {
        var where = scope.committees();
        return String.join(" ", words(roles)) + (where == null ? "" : " · " + String.join(" ", where));
    }
}
