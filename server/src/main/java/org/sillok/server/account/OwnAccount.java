package org.sillok.server.account;

import org.jspecify.annotations.Nullable;

/** What somebody changes of their own account. */
public final class OwnAccount {

    private final Accounts accounts;
    private final Visits visits;
    private final Attempts attempts;

    OwnAccount(Accounts accounts, Visits visits, Attempts attempts) {
        this.accounts = accounts;
        this.visits = visits;
        this.attempts = attempts;
    }

    /**
     * Chooses a new password; their other visits end. Whoever sits at an unattended desk must know the present one, and has no
     * more tries than at the sign-in.
     *
     * @return whether the present password was right
     */
    public boolean choosePassword(SignedIn person, String present, String chosen, String address) {
        var hash = person.person().hash();
        if (hash == null || attempts.begin(person.getName(), address).isPresent()) {
            return false;
        }
        if (!Passwords.match(present, hash)) {
            return false;
        }
        attempts.succeeded(person.getName(), address);
        var visit = person.visit();
        accounts.choosePassword(person.getName(), person.getName(), chosen, stays(visit));
        visits.forgetAll();
        return true;
    }

    private static long stays(@Nullable Visit visit) {
        return visit == null ? 0 : visit.id();
    }
}
