package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.Links;
import org.sillok.server.account.Passwords;
import org.sillok.server.account.SignedIn;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A link that is opened once: whoever has it chooses a password, and is signed in. */
@Controller
final class LinkPages {

    static final String PATH = "/links/";

    private final Links links;
    private final Accounts accounts;
    private final Arrival arrival;

    LinkPages(Links links, Accounts accounts, Arrival arrival) {
        this.links = links;
        this.accounts = accounts;
        this.arrival = arrival;
    }

    @GetMapping(PATH + "{secret}")
    ModelAndView ask(@PathVariable String secret, HttpServletResponse response) {
        return page(secret, HttpStatus.OK, null, response);
    }

    @PostMapping(PATH + "{secret}")
    @Nullable
    ModelAndView use(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var called = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        var why = refusal(secret, called, password, again);
        if (why != null) {
            return page(secret, HttpStatus.UNPROCESSABLE_CONTENT, why, response).addObject("name", name);
        }
        var used = links.use(secret, called, password);
        if (used.isEmpty()) {
            return page(secret, HttpStatus.CONFLICT, "taken", response).addObject("name", name);
        }
        var person = accounts.admit(used.get()).orElseThrow(() -> new Complaint(Kind.NOT_FOUND, Map.of()));
        arrival.welcome(person, request, response);
        Arrival.lead(Destination.of(null, SignedIn.by(person)), response);
        return null;
    }

    private @Nullable String refusal(String secret, String name, String password, String again) {
        var isFirst = purpose(secret).account() == null;
        if (isFirst && !Accounts.fit(name)) {
            return "unfit";
        }
        if (!Passwords.fit(password)) {
            return "short";
        }
        return password.equals(again) ? null : "different";
    }

    private ModelAndView page(String secret, HttpStatus status, @Nullable String why, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView("entrance/link", status)
                .addObject("secret", secret)
                .addObject("account", purpose(secret).account())
                .addObject("why", why);
    }

    /** A link that was used, is too old or was never made is answered alike. */
    private Links.Purpose purpose(String secret) {
        return links.look(secret).orElseThrow(() -> new Complaint(Kind.LINK_IS_OVER, Map.of()));
    }
}
