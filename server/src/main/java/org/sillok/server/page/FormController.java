package org.sillok.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Explanation;
import org.sillok.server.problem.Kind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/**
 * Every form of every page: an order of the API in another spelling. What was recorded is seen on the page that is shown
 * next; what was refused is explained on the page that it came from, with all that was typed.
 */
@Controller
final class FormController {

    private static final String FORMS = "/forms/";

    private final Forms forms;
    private final Inquiry inquiry;

    FormController(Forms forms, Inquiry inquiry) {
        this.forms = forms;
        this.inquiry = inquiry;
    }

    @PostMapping("/forms/**")
    void post(HttpServletRequest form, HttpServletResponse response) throws Exception {
        var page = LocalPage.of(form.getParameter("_page"));
        // Before anything is recorded: a form that leads elsewhere is refused as a whole.
        next(form, page, "0");
        try {
            var path = "/api/" + form.getRequestURI().substring(FORMS.length());
            var receipt = forms.carryOut(path, form, response);
            awaitVisible(receipt);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(
                    HttpHeaders.LOCATION, next(form, page, receipt.path("id").asString("")));
            CarriedOut.tell(form, response);
        } catch (Exception refused) {
            var why = Explanation.of(refused, LocaleContextHolder.getLocale());
            if (why == null) {
                throw refused;
            }
            showAgain(page, form, response, why);
        }
    }

    /** Whoever recorded something sees it on the next page; if the views are late, later. */
    private void awaitVisible(JsonNode receipt) {
        var position = receipt.path("position");
        if (position.isNumber()) {
            try {
                inquiry.position(null, position.asString());
            } catch (Complaint late) {
                // It is recorded all the same, which is what the answer says.
            }
        }
    }

    private static String next(HttpServletRequest form, String page, String id) {
        var next = form.getParameter("_next");
        return next == null ? page : LocalPage.of(next.replace("{id}", id));
    }

    private static void showAgain(String page, HttpServletRequest form, HttpServletResponse response, Explanation why)
            throws Exception {
        var typed = new Typed(Objects.requireNonNullElse(form.getParameter("_form"), ""), fields(form), why);
        form.setAttribute(Typed.ATTRIBUTE, typed);
        response.setStatus(why.status());
        var dispatcher = form.getRequestDispatcher(page.replaceAll("#.*", ""));
        if (dispatcher == null) {
            throw new Complaint(Kind.NOT_FOUND, Map.of());
        }
        dispatcher.forward(new PageRequest(form, page), response);
    }

    private static Map<String, List<String>> fields(HttpServletRequest form) {
        return form.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
    }
}
