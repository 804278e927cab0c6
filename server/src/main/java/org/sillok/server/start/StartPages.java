package org.sillok.server.start;

import java.util.Set;
import org.sillok.server.security.Roles;
import org.sillok.server.settings.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: for each role of whoever reads it what waits for them, and two doors for everybody else. */
@Controller
final class StartPages {

    private final Waiting waiting;
    private final Condition condition;

    StartPages(Waiting waiting, Condition condition) {
        this.waiting = waiting;
        this.condition = condition;
    }

    @GetMapping("/")
    String start(Model model) {
        var roles = roles();
        if (roles.isEmpty()) {
            return "start/doors";
        }
        if (roles.contains(Role.CLERK)) {
            model.addAttribute("underWay", waiting.underWay());
            model.addAttribute("convened", waiting.convened());
            model.addAttribute("unadopted", waiting.unadopted());
        }
        if (roles.contains(Role.CLERK) || roles.contains(Role.STAFF)) {
            model.addAttribute("reports", waiting.reports());
            model.addAttribute("followUps", waiting.followUps());
        }
        if (roles.contains(Role.AUDITOR)) {
            model.addAttribute("irregularities", waiting.irregularities());
        }
        if (roles.contains(Role.RECORDS)) {
            model.addAttribute("reviews", waiting.reviews());
            model.addAttribute("records", waiting.records());
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            model.addAttribute("condition", condition.now());
        }
        return "start/start";
    }

    @GetMapping("/help")
    String help() {
        return "start/help";
    }

    private static Set<Role> roles() {
        return Roles.of(SecurityContextHolder.getContext().getAuthentication());
    }
}
