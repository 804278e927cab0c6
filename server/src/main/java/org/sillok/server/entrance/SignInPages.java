package org.sillok.server.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.SignedIn;
import org.sillok.server.account.Visits;
import org.sillok.server.page.PageRequest;
import org.sillok.server.security.Asker;
import org.sillok.server.security.PageDoor;
import org.sillok.server.security.SignIn;
import org.sillok.server.security.TooManyAttempts;
import org.sillok.server.security.VisitCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out with a browser. */
@Controller
final class SignInPages {

    private static final String VIEW = "entrance/sign-in";

    private final SignIn signIn;
    private final Arrival arrival;
    private final Visits visits;

    SignInPages(SignIn signIn, Arrival arrival, Visits visits) {
        this.signIn = signIn;
        this.arrival = arrival;
        this.visits = visits;
    }

    @GetMapping(PageDoor.SIGN_IN)
    String ask(@RequestParam @Nullable String then, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("then", Destination.known(then));
        model.addAttribute("held", Held.NOTHING);
        return VIEW;
    }

    /** For a form whose sender is signed in no more. */
    @PostMapping(PageDoor.AGAIN)
    ModelAndView again(HttpServletRequest form) {
        return page(HttpStatus.UNAUTHORIZED, "ended", Held.of(form));
    }

    @PostMapping(PageDoor.SIGN_IN)
    @Nullable
    ModelAndView signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam @Nullable String then,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        var held = Held.carriedBy(request);
        try {
            var person = signIn.authenticate(name, password, request.getRemoteAddr());
            arrival.welcome(person.person(), request, response);
            lead(person, held, then, request, response);
            return null;
        } catch (TooManyAttempts many) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.seconds()));
            return page(HttpStatus.TOO_MANY_REQUESTS, "many", held)
                    .addObject("seconds", many.seconds())
                    .addObject("name", name)
                    .addObject("then", Destination.known(then));
        } catch (AuthenticationException refused) {
            return page(HttpStatus.UNAUTHORIZED, "wrong", held)
                    .addObject("name", name)
                    .addObject("then", Destination.known(then));
        }
    }

    private static void lead(
            SignedIn person, Held held, @Nullable String then, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var dispatcher = request.getRequestDispatcher(held.page().replaceAll("#.*", ""));
        if (!held.isThere() || dispatcher == null) {
            Arrival.lead(Destination.of(then, person), response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        Asker.note(request, person);
        held.typed().on(request);
        dispatcher.forward(new PageRequest(request, held.page()), response);
    }

    @PostMapping("/sign-out")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.of(request).ifPresent(visits::leave);
        VisitCookie.clear(request, response);
        Arrival.lead(PageDoor.SIGN_IN, response);
    }

    private static ModelAndView page(HttpStatus status, String why, Held held) {
        return new ModelAndView(VIEW, status).addObject("why", why).addObject("held", held);
    }
}
