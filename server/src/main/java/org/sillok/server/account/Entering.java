package org.sillok.server.account;

import java.util.HexFormat;
import java.util.List;
import org.sillok.server.settings.Account;

/**
 * Enters the accounts file. A line is entered when it is new or other than it was; what is changed in the browser stands until
 * then. Who is no longer in the file is locked, for whoever takes a line out means it.
 */
final class Entering {

    private static final String ACTOR = "accounts file";

    private final Door door;

    Entering(Door door) {
        this.door = door;
    }

    void enter(List<Account> lines) {
        door.atOnce(() -> {
            lines.forEach(this::enter);
            withdrawOthers(lines);
            return true;
        });
    }

    private void enter(Account line) {
        var entered = HexFormat.of()
                .formatHex(Secrets.digest(
                        line.name() + "\0" + String.join(",", Accounts.words(line.roles())) + "\0" + line.hash()));
        var changed = door.ask("""
                insert into account (name, hash, roles, entered) values (?, ?, ?, ?)
                on conflict (name) do update
                    set hash = excluded.hash, roles = excluded.roles, entered = excluded.entered, locked = false
                    where account.entered is distinct from excluded.entered
                """, line.name(), line.hash(), Accounts.words(line.roles()), entered)
                .update();
        if (changed > 0) {
            door.log(ACTOR, Deed.ACCOUNT_ENTERED, line.name(), String.join(" ", Accounts.words(line.roles())));
        }
    }

    private void withdrawOthers(List<Account> lines) {
        var names = lines.stream().map(Account::name).toArray(String[]::new);
        door.ask("""
                update account set locked = true, entered = null
                where entered is not null and name <> all (?) returning name
                """, (Object) names).query(String.class).list().forEach(name -> {
            door.ask("delete from visit where account = ?", name).update();
            door.log(ACTOR, Deed.ACCOUNT_WITHDRAWN, name, null);
        });
    }
}
