package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sillok.server.account.Person;
import org.sillok.server.account.Visits;
import org.sillok.server.security.VisitCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Begins a visit for somebody who has shown who they are. */
final class Arrival {

    private final Visits visits;

    Arrival(Visits visits) {
        this.visits = visits;
    }

    /** A visit that the browser had before ends: whoever set its cookie must not stay signed in beside. */
    void welcome(Person person, HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.of(request).ifPresent(visits::leave);
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        var secret = visits.begin(person.name(), request.getRemoteAddr(), agent == null ? "" : agent);
        VisitCookie.set(request, response, secret);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    static void lead(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, page);
    }
}
