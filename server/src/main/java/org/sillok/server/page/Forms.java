package org.sillok.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.util.Map;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.server.security.Rights;
import org.sillok.server.security.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Carries a form out as the request of the API that it spells: by the same handler, and under the same rights. */
final class Forms {

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;
    private final JsonMapper json;
    private final Filing filing;

    /** The handlers are asked for when a form comes: one of them is the reason why there are any. */
    Forms(
            ObjectProvider<RequestMappingHandlerMapping> handlers,
            ObjectProvider<RequestMappingHandlerAdapter> adapter,
            JsonMapper json,
            Filing filing) {
        this.handlers = handlers;
        this.adapter = adapter;
        this.json = json;
        this.filing = filing;
    }

    /**
     * What the API answered, as JSON.
     *
     * @param path of the API, such as {@code /api/meetings/m-1/opinions}
     * @throws Exception as the API's handler throws it
     */
    JsonNode carryOut(String path, HttpServletRequest form, HttpServletResponse response) throws Exception {
        requireRight(path);
        var body = body(form);
        filing.complete(path, form, body);
        var request = FormRequest.of(form, path, json.writeValueAsBytes(body));
        var chain = handlers.getObject().getHandler(request);
        if (chain == null) {
            throw new Complaint(Kind.NOT_FOUND, Map.of());
        }
        var answer = new FormAnswer(response);
        adapter.getObject().handle(request, answer, chain.getHandler());
        return json.readTree(answer.body());
    }

    private static void requireRight(String path) {
        var roles = Roles.of(SecurityContextHolder.getContext().getAuthentication());
        if (!Rights.allows("POST", path, roles).orElse(false)) {
            throw new AccessDeniedException("POST " + path);
        }
    }

    private static Map<String, Object> body(HttpServletRequest form) {
        try {
            return FormBody.of(form.getParameterMap());
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Complaint(Kind.MALFORMED_REQUEST, Map.of());
        }
    }
}
