package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.Deeds;
import org.sillok.server.account.Identities;
import org.sillok.server.account.Links;
import org.sillok.server.account.Person;
import org.sillok.server.account.Tokens;
import org.sillok.server.account.Visits;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.server.settings.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Where administrators make accounts, grant rights, and take them away. No password passes through their hands. */
@Controller
@RequestMapping("/accounts")
final class AccountsPages {

    private static final String LIST = "entrance/accounts";

    private final Accounts accounts;
    private final Links links;
    private final Visits visits;
    private final Tokens tokens;
    private final Identities identities;
    private final Deeds deeds;
    private final LinkAddress linkAddress;
    private final Inquiry inquiry;

    AccountsPages(
            Accounts accounts,
            Links links,
            Visits visits,
            Tokens tokens,
            Identities identities,
            Deeds deeds,
            LinkAddress linkAddress,
            Inquiry inquiry) {
        this.accounts = accounts;
        this.links = links;
        this.visits = visits;
        this.tokens = tokens;
        this.identities = identities;
        this.deeds = deeds;
        this.linkAddress = linkAddress;
        this.inquiry = inquiry;
    }

    @GetMapping
    ModelAndView list() {
        return list(HttpStatus.OK);
    }

    private ModelAndView list(HttpStatus status) {
        return new ModelAndView(LIST, status)
                .addObject("accounts", accounts.all())
                .addObject("strangers", deeds.ofNobody())
                .addObject("roles", Role.values())
                .addObject("committees", committees());
    }

    /** Makes an account, and shows the link by which its owner chooses a password. */
    @PostMapping
    Object make(@RequestParam String name, HttpServletRequest form, Authentication administrator) {
        var called = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (!Accounts.fit(called)) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("why", "unfit")
                    .addObject("name", name);
        }
        var granted = Rightful.of(form);
        if (!accounts.make(administrator.getName(), called, granted.roles(), granted.scope())) {
            return list(HttpStatus.CONFLICT).addObject("why", "taken").addObject("name", name);
        }
        return link(called, form, administrator);
    }

    @GetMapping("/{name}")
    ModelAndView show(@PathVariable String name) {
        var person = person(name);
        return new ModelAndView("entrance/account-of")
                .addObject("person", person)
                .addObject("roles", Role.values())
                .addObject("committees", committees())
                .addObject("visits", visits.of(person))
                .addObject("tokens", tokens.of(person))
                .addObject("identities", identities.of(person))
                .addObject("deeds", deeds.of(person.name()));
    }

    @PostMapping("/{name}/link")
    ModelAndView link(@PathVariable String name, HttpServletRequest form, Authentication administrator) {
        var secret = links.make(administrator.getName(), person(name).name());
        return new ModelAndView("entrance/link-made")
                .addObject("person", person(name))
                .addObject("link", linkAddress.of(form, secret))
                .addObject("isWhole", linkAddress.isWhole(form));
    }

    @PostMapping("/{name}/rights")
    ResponseEntity<Void> grant(@PathVariable String name, HttpServletRequest form, Authentication administrator) {
        var granted = Rightful.of(form);
        refuseOwn(name, administrator);
        accounts.grant(administrator.getName(), person(name).name(), granted.roles(), granted.scope());
        return to(name);
    }

    @PostMapping("/{name}/lock")
    ResponseEntity<Void> lock(@PathVariable String name, Authentication administrator) {
        refuseOwn(name, administrator);
        accounts.lock(administrator.getName(), person(name).name());
        return to(name);
    }

    @PostMapping("/{name}/unlock")
    ResponseEntity<Void> unlock(@PathVariable String name, Authentication administrator) {
        accounts.unlock(administrator.getName(), person(name).name());
        return to(name);
    }

    @PostMapping("/{name}/visits/end")
    ResponseEntity<Void> endVisits(@PathVariable String name, Authentication administrator) {
        visits.endAll(administrator.getName(), person(name).name());
        return to(name);
    }

    @PostMapping("/{name}/identities/remove")
    ResponseEntity<Void> removeIdentity(
            @PathVariable String name,
            @RequestParam String issuer,
            @RequestParam String subject,
            Authentication administrator) {
        identities.remove(administrator.getName(), person(name).name(), issuer, subject);
        return to(name);
    }

    @PostMapping("/{name}/tokens/{id}/revoke")
    ResponseEntity<Void> revoke(@PathVariable String name, @PathVariable long id, Authentication administrator) {
        tokens.revoke(administrator.getName(), person(name).name(), id);
        return to(name);
    }

    /** Nobody locks themselves out, and there is always somebody who can let others in. */
    private static void refuseOwn(String name, Authentication administrator) {
        if (name.equals(administrator.getName())) {
            throw new Complaint(Kind.OWN_ACCOUNT, Map.of());
        }
    }

    private Person person(String name) {
        return accounts.find(name).orElseThrow(() -> new Complaint(Kind.NOT_FOUND, Map.of()));
    }

    private Committees committees() {
        return inquiry.ask(new FindCommittees(inquiry.position(null, null)), Committees.class);
    }

    private static ResponseEntity<Void> to(String name) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/accounts/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8))
                .build();
    }
}
