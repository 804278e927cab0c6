package org.sillok.server.entrance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.SignedIn;
import org.sillok.server.page.LocalPage;
import org.sillok.server.security.PageDoor;
import org.sillok.server.security.Rights;
import org.sillok.server.settings.Role;

/** Where somebody is led once they are signed in: a page of ours, and one that they may see. */
final class Destination {

    private static final String START = "/";
    private static final Set<Role> READERS = Set.of(Role.CLERK, Role.STAFF, Role.AUDITOR, Role.RECORDS);

    private Destination() {}

    /** The address itself where a row of the rights names it; none otherwise. */
    static @Nullable String known(@Nullable String address) {
        if (address == null || !LocalPage.isLocal(address)) {
            return null;
        }
        var path = address.replaceAll("[?#].*", "");
        var isPage = !path.startsWith("/api") && !path.startsWith(PageDoor.SIGN_IN);
        return isPage && Rights.allows("GET", path, Set.of()).isPresent() ? address : null;
    }

    static String of(@Nullable String address, SignedIn person) {
        var known = known(address);
        if (known != null && !known.equals(START)) {
            return known;
        }
        var roles = person.person().roles();
        if (roles.contains(Role.ADMINISTRATOR) && roles.stream().noneMatch(READERS::contains)) {
            return "/accounts";
        }
        return START;
    }
}
