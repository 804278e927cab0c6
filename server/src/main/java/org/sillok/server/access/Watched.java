package org.sillok.server.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.sillok.server.security.Rights;

/**
 * Which requests are accesses: all but what everybody may ask for. So a new route is watched unless somebody takes it out
 * here.
 */
final class Watched {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    /** Everybody's, but a refusal there is a refused sign-in. */
    static final String SIGN_IN = "/sign-in";

    static final String LINKS = "/links/";

    /** Everybody's, but whoever is signed in reads there what waits for them. */
    private static final String START = "/";

    /** Nothing of the record stands there: one's own account, the accounts, the program's state and its description. */
    private static final List<String> BESIDE_THE_RECORD =
            List.of("/account", "/accounts", "/actuator", "/openapi.json", "/api/dead-letters");

    /** Forms that answer with a page, which shows the record whatever became of the form. */
    private static final List<String> SHOWING = List.of("/forms/", "/ingest", "/meetings/", SIGN_IN);

    private Watched() {}

    static boolean concerns(String method, String path) {
        return path.equals(START)
                || path.startsWith(LINKS)
                || (path.equals(SIGN_IN) && !SAFE.contains(method))
                || Rights.rowOf(method, path).map(row -> row.roles() != null).orElse(false);
    }

    /** Whether what is answered there gives something of the record to read, where it is not refused. */
    static boolean gives(String method, String path, int status) {
        if (BESIDE_THE_RECORD.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"))
                || path.startsWith(LINKS)) {
            return false;
        }
        // What has not changed, its reader has.
        return SAFE.contains(method)
                ? status < 300 || status == HttpServletResponse.SC_NOT_MODIFIED
                : SHOWING.stream().anyMatch(path::startsWith) && (status < 300 || (status >= 400 && status < 500));
    }
}
