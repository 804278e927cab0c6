package org.sillok.server.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Role;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the submission that a request is. */
final class Submissions implements HandlerMethodArgumentResolver {

    /** Who records unless it is said otherwise; security has seen to it. */
    private static final Role[] CLERK = {Role.CLERK};

    private final Desk desk;
    private final Committees committees;

    Submissions(Desk desk, Committees committees) {
        this.desk = desk;
        this.committees = committees;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        var actor = http == null ? null : http.getUserPrincipal();
        if (http == null || actor == null) {
            throw new IllegalStateException("Nobody is signed in where an order is handed in");
        }
        return Submission.of(http, actor.getName(), role(http, parameter), desk, Bounds.of(actor, committees));
    }

    /** Who may act as several acts as the first. */
    private static String role(HttpServletRequest http, MethodParameter parameter) {
        var as = parameter.getParameterAnnotation(As.class);
        return Arrays.stream(as == null ? CLERK : as.value())
                .filter(role -> http.isUserInRole(role.name()))
                .findFirst()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalStateException("an order is handed in by nobody who may record"));
    }
}
