package org.sillok.server.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Puts a problem into words and on the line, as RFC 9457 has it, whatever the caller accepts. */
public final class Answer {

    private static final String MEDIA_TYPE = "application/problem+json";
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
        var language = Sentences.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + problem.slug());
        body.put("title", Sentences.title(problem.slug(), language));
        body.put("status", problem.status().value());
        body.put("detail", Sentences.detail(problem.slug(), language, problem.members()));
        body.put("instance", request.getRequestURI());
        problem.members().forEach((name, value) -> {
            if (!OWN.contains(name)) {
                body.put(name, value);
            }
        });
        response.getOutputStream().write(mapper.writeValueAsBytes(body));
    }
}
