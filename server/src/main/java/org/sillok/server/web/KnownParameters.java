package org.sillok.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a query with a parameter that nobody reads: a misspelled {@code asOf} would answer with the present. */
final class KnownParameters implements HandlerInterceptor {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What a form holds is no query.
        if (handler instanceof HandlerMethod method && !isForm(request)) {
            var names = known.computeIfAbsent(method.getMethod(), KnownParameters::names);
            for (var parameter : request.getParameterMap().entrySet()) {
                refuseUnknown(parameter.getKey(), names);
                refuseRepeated(parameter.getKey(), parameter.getValue());
            }
        }
        return true;
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    private static void refuseUnknown(String name, Set<String> names) {
        if (!names.contains(name)) {
            throw new Complaint(
                    Kind.UNKNOWN_PARAMETER,
                    Map.of(
                            "parameter",
                            name,
                            "known",
                            String.join(", ", names.stream().sorted().toList())));
        }
    }

    private static void refuseRepeated(String name, String[] values) {
        if (values.length > 1) {
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", name));
        }
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> {
                    var name = parameter.getAnnotation(RequestParam.class).name();
                    return name.isEmpty() ? parameter.getName() : name;
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
