package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.Identities;
import org.sillok.server.account.Person;
import org.sillok.server.account.SignedIn;
import org.sillok.server.identity.Departure;
import org.sillok.server.identity.Elsewhere;
import org.sillok.server.identity.Unproven;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a browser at a provider, and coming back from it. */
@Controller
final class ElsewherePages {

    private static final String SIGN_IN = "entrance/sign-in";

    private final Elsewhere elsewhere;
    private final Identities identities;
    private final Arrival arrival;

    ElsewherePages(Elsewhere elsewhere, Identities identities, Arrival arrival) {
        this.elsewhere = elsewhere;
        this.identities = identities;
        this.arrival = arrival;
    }

    /**
     * Sends somebody there. The page leads on by itself: were the form answered with a redirect, browsers would hold that against
     * {@code form-action}, which so need not name anybody else; and no other site can begin a sign-in, as it could by a link.
     */
    @PostMapping(Elsewhere.PATH)
    ModelAndView depart(
            @RequestParam @Nullable String then,
            @RequestParam @Nullable String link,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var address = elsewhere.provider().depart(Destination.known(then), link, request, response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Refresh", "0; url=" + address);
            return new ModelAndView("entrance/elsewhere").addObject("address", address);
        } catch (Unproven absent) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, "elsewhere-away", Destination.known(then), response);
        }
    }

    /** Whoever comes back is known from now on, or told in one sentence why not. */
    @GetMapping(Elsewhere.PATH)
    @Nullable
    ModelAndView arrive(
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var left = elsewhere.provider().arrive(request, response);
        if (left.isEmpty() || state == null || !left.get().expects(state)) {
            return page(HttpStatus.BAD_REQUEST, "elsewhere-stale", null, response);
        }
        var then = Destination.known(left.get().then());
        if (code == null) {
            return page(HttpStatus.UNAUTHORIZED, "elsewhere-declined", then, response);
        }
        try {
            var person = admit(left.get(), elsewhere.provider().redeem(left.get(), code));
            if (person.isEmpty()) {
                var why = left.get().isTie() ? "elsewhere-untied" : "elsewhere-unknown";
                return page(HttpStatus.FORBIDDEN, why, then, response);
            }
            arrival.welcome(person.get(), request, response);
            Arrival.lead(Destination.of(then, SignedIn.by(person.get())), response);
            return null;
        } catch (Unproven failed) {
            return failed.isAway()
                    ? page(HttpStatus.SERVICE_UNAVAILABLE, "elsewhere-away", then, response)
                    : page(HttpStatus.UNAUTHORIZED, "elsewhere-refused", then, response);
        }
    }

    private Optional<Person> admit(Departure left, String subject) {
        var issuer = elsewhere.provider().issuer();
        return left.isTie() ? identities.tie(left.link(), issuer, subject) : identities.admit(issuer, subject);
    }

    private static ModelAndView page(
            HttpStatus status, String why, @Nullable String then, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView(SIGN_IN, status)
                .addObject("why", why)
                .addObject("held", Held.NOTHING)
                .addObject("then", then);
    }
}
