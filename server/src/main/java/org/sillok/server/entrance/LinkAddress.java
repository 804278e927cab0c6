package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.sillok.server.settings.PublicAddress;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A one-time link as it is given to somebody. What a request calls its host is believed of this machine alone: whoever could
 * choose it would have the link, and with it the account, opened at an address of theirs.
 */
record LinkAddress(PublicAddress site) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    /** The whole address where it is known; the path within the site otherwise. */
    String of(HttpServletRequest request, String secret) {
        var path = LinkPages.PATH + secret;
        if (site.isKnown() || !isHere(request)) {
            return site.base() + path;
        }
        return ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
    }

    boolean isWhole(HttpServletRequest request) {
        return site.isKnown() || isHere(request);
    }

    private static boolean isHere(HttpServletRequest request) {
        return THIS_MACHINE.contains(request.getServerName());
    }
}
