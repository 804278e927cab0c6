package org.sillok.server.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Puts a problem into words and on the line, as RFC 9457 has it, whatever the caller accepts. */
public final class Answer {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final List<String> DATA = List.of("/api", "/public/api", "/actuator", "/live");
    private static final Set<String> OWN = Set.of("type", "title", "status", "detail", "instance");

    private final JsonMapper mapper;

    Answer(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Answers where no controller is at hand to throw a complaint. */
    public void with(Kind kind, Map<String, Object> members, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        with(Problem.of(kind, members), request, response);
    }

    void with(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var language = Language.of(request);
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        if (isPage(request)) {
            var why = Explanation.of(problem, language);
            ProblemPage.show(isPublic(request) ? why.inShort() : why, request, response);
            return;
        }
        response.setContentType(MEDIA_TYPE);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + problem.slug());
        body.put("title", Sentences.title(problem.slug(), language));
        body.put("status", problem.status().value());
        if (isPublic(request)) {
            body.put("instance", request.getRequestURI());
        } else {
            tell(body, problem, language, request);
        }
        response.getOutputStream().write(mapper.writeValueAsBytes(body));
    }

    private static void tell(Map<String, Object> body, Problem problem, Locale language, HttpServletRequest request) {
        body.put("detail", Sentences.detail(problem.slug(), language, problem.members()));
        body.put("instance", request.getRequestURI());
        problem.members().forEach((name, value) -> {
            if (!OWN.contains(name)) {
                body.put(name, value);
            }
        });
    }

    /** Where anybody may ask anything, an answer repeats no more of it than its address. */
    private static boolean isPublic(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/public");
    }

    /** For a person who followed a link; whoever asks for data is told in JSON. */
    private static boolean isPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        return DATA.stream().noneMatch(path::startsWith)
                && request.getAttribute(ProblemPage.SHOWN) == null
                && (isPublic(request) || accepts(request, "text/html"));
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(type);
    }
}
