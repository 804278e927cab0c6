package org.sillok.server.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the submission that a request is. */
final class Submissions implements HandlerMethodArgumentResolver {

    /** Only clerks may record; security has seen to it. */
    private static final String ROLE = "clerk";

    private final Desk desk;

    Submissions(Desk desk) {
        this.desk = desk;
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
        return Submission.of(http, actor.getName(), ROLE, desk);
    }
}
