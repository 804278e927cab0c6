package org.sillok.server.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sillok.record.Invalid;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where what went wrong becomes an answer. */
@RestControllerAdvice
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    private final Answer answer;

    Problems(Answer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    void on(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.with(Problem.of(refusal), request, response);
    }

    @ExceptionHandler
    void on(Complaint complaint, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.with(complaint.problem(), request, response);
    }

    @ExceptionHandler
    void on(Invalid invalid, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.with(Unreadable.problem(invalid), request, response);
    }

    /** What the address names is not there; what only the body names makes the body wrong. */
    @ExceptionHandler
    void on(Unknown unknown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (unknown.what().equals(Unknown.DISPOSED)) {
            answer.with(Kind.DISPOSED_OF, Map.of("id", unknown.id()), request, response);
            return;
        }
        var kind = inAddress(unknown.id(), request) ? Kind.UNKNOWN : Kind.UNKNOWN_REFERENCE;
        answer.with(kind, Map.of("what", unknown.what(), "id", unknown.id()), request, response);
    }

    @ExceptionHandler
    void on(HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.with(Unreadable.problem(unreadable), request, response);
    }

    @ExceptionHandler
    void on(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.with(Kind.WRONG_PARAMETER, Map.of("parameter", mismatch.getName()), request, response);
    }

    @ExceptionHandler
    void on(MissingServletRequestParameterException missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.with(Kind.MISSING_PARAMETER, Map.of("parameter", missing.getParameterName()), request, response);
    }

    @ExceptionHandler
    void on(ServletRequestBindingException unbound, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.with(Kind.MALFORMED_REQUEST, Map.of(), request, response);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    void absent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.with(Kind.NOT_FOUND, Map.of(), request, response);
    }

    @ExceptionHandler
    void on(HttpRequestMethodNotSupportedException other, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var methods = other.getSupportedMethods();
        var allowed = methods == null ? "" : String.join(", ", methods);
        response.setHeader(HttpHeaders.ALLOW, allowed);
        answer.with(Kind.METHOD, Map.of("method", other.getMethod(), "allowed", allowed), request, response);
    }

    @ExceptionHandler
    void on(HttpMediaTypeNotSupportedException other, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var accepted =
                other.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(", "));
        response.setHeader(HttpHeaders.ACCEPT, accepted);
        answer.with(Kind.MEDIA_TYPE, Map.of("accepted", accepted), request, response);
    }

    @ExceptionHandler
    void on(HttpMediaTypeNotAcceptableException other, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.with(Kind.NOT_ACCEPTABLE, Map.of(), request, response);
    }

    /** The caller has gone; there is nobody to answer. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException gone) {
        LOG.debug("the caller went away", gone);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void away(Exception away, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("the database did not answer {} {}", request.getMethod(), request.getRequestURI(), away);
        answer.with(Kind.DATABASE_AWAY, Map.of(), request, response);
    }

    @ExceptionHandler
    void on(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DatabaseAway.speaks(fault)) {
            away(fault, request, response);
            return;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        answer.with(Kind.FAULT, Map.of(), request, response);
    }

    /** A question has nothing but its address. */
    private static boolean inAddress(String id, HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return ASKING.contains(request.getMethod())
                || (variables instanceof Map<?, ?> named && named.containsValue(id));
    }
}
