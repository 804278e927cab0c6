package org.sillok.server.entrance;

import org.jspecify.annotations.Nullable;
import org.sillok.server.identity.Elsewhere;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages for those who are not signed in know of other ways to sign in. */
@ControllerAdvice(assignableTypes = {SignInPages.class, LinkPages.class, ElsewherePages.class})
final class Ways {

    private final Elsewhere elsewhere;

    Ways(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** The provider's name; null where passwords are the only way. */
    @ModelAttribute("elsewhere")
    @Nullable
    String elsewhere() {
        return elsewhere.name();
    }
}
