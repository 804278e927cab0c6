package org.sillok.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.server.desk.Submission;
import org.sillok.server.web.BodyLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ServletRequestPathUtils;

/** A form as the request of the API that it spells. What is noted on it does not reach the page that is shown after it. */
final class FormRequest extends HttpServletRequestWrapper {

    /** A body in which all values are texts. */
    static final String MEDIA_TYPE = "application/x-sillok-form";

    private final String path;
    private final Map<String, @Nullable Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    private FormRequest(HttpServletRequest form, String path) {
        super(form);
        this.path = path;
    }

    static HttpServletRequest of(HttpServletRequest form, String path, byte[] body) {
        var request = new FormRequest(form, path);
        request.header(Submission.KEY, form.getParameter("_key"));
        var version = form.getParameter("_version");
        request.header(HttpHeaders.IF_MATCH, version == null || version.isEmpty() ? null : "\"" + version + "\"");
        request.headers.put(HttpHeaders.CONTENT_TYPE.toLowerCase(Locale.ROOT), MEDIA_TYPE);
        ServletRequestPathUtils.parseAndCache(request);
        return BodyLimit.with(body, request);
    }

    private void header(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            headers.put(name.toLowerCase(Locale.ROOT), value);
        }
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public String getContentType() {
        return MEDIA_TYPE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        var header = headers.get(name.toLowerCase(Locale.ROOT));
        return header != null ? header : ownOnly(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        var header = getHeader(name);
        return header == null ? Collections.emptyEnumeration() : Collections.enumeration(Collections.singleton(header));
    }

    private static boolean ownOnly(String name) {
        return name.equalsIgnoreCase(Submission.KEY)
                || name.equalsIgnoreCase(HttpHeaders.IF_MATCH)
                || name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
                || name.equalsIgnoreCase(HttpHeaders.ACCEPT);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.containsKey(name) ? attributes.get(name) : super.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.put(name, null);
    }
}
