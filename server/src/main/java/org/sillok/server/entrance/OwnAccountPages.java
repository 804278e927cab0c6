package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sillok.server.account.Identities;
import org.sillok.server.account.OwnAccount;
import org.sillok.server.account.Passwords;
import org.sillok.server.account.SignedIn;
import org.sillok.server.account.Tokens;
import org.sillok.server.account.Visits;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody keeps their own account: password, visits, tokens. */
@Controller
@RequestMapping("/account")
final class OwnAccountPages {

    private static final int LONGEST_LABEL = 100;

    private final OwnAccount own;
    private final Visits visits;
    private final Tokens tokens;
    private final Identities identities;

    OwnAccountPages(OwnAccount own, Visits visits, Tokens tokens, Identities identities) {
        this.own = own;
        this.visits = visits;
        this.tokens = tokens;
        this.identities = identities;
    }

    @GetMapping
    ModelAndView show(SignedIn me) {
        return page(HttpStatus.OK, me);
    }

    private ModelAndView page(HttpStatus status, SignedIn me) {
        return new ModelAndView("entrance/account", status)
                .addObject("person", me.person())
                .addObject("visit", me.visit())
                .addObject("visits", visits.of(me.person()))
                .addObject("tokens", tokens.of(me.person()))
                .addObject("identities", identities.of(me.person()));
    }

    @PostMapping("/password")
    Object choosePassword(
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            SignedIn me) {
        if (!Passwords.fit(password)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, me).addObject("why", "short");
        }
        if (!password.equals(again)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, me).addObject("why", "different");
        }
        if (!own.choosePassword(me, present, password, request.getRemoteAddr())) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, me).addObject("why", "wrong");
        }
        return back();
    }

    @PostMapping("/visits/{id}/end")
    ResponseEntity<Void> endVisit(@PathVariable long id, SignedIn me) {
        visits.end(me.getName(), me.getName(), id);
        return back();
    }

    @PostMapping("/visits/end-others")
    ResponseEntity<Void> endOtherVisits(SignedIn me) {
        visits.endOthers(me);
        return back();
    }

    /** Shows the token this once. */
    @PostMapping("/tokens")
    ModelAndView makeToken(
            @RequestParam String label,
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(defaultValue = "false") boolean readOnly,
            HttpServletRequest form,
            SignedIn me) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL || days < 1 || days > Tokens.LONGEST_DAYS) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, me).addObject("why", "token");
        }
        var asked = Rightful.of(form);
        if (!me.person().roles().containsAll(asked.roles())) {
            throw new Complaint(Kind.NOT_ALLOWED, Map.of());
        }
        var token = tokens.make(me.getName(), name, asked.roles(), asked.scope(), readOnly, days);
        return new ModelAndView("entrance/token-made").addObject("label", name).addObject("token", token);
    }

    @PostMapping("/tokens/{id}/revoke")
    ResponseEntity<Void> revoke(@PathVariable long id, SignedIn me) {
        tokens.revoke(me.getName(), me.getName(), id);
        return back();
    }

    private static ResponseEntity<Void> back() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/account")
                .build();
    }
}
