package org.sillok.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sillok.server.problem.Answer;
import org.sillok.server.problem.Kind;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body once, up to a limit, and keeps its bytes for whoever must know whether two requests are the same. */
public final class BodyLimit extends OncePerRequestFilter {

    /** The longest speech, were each of its characters escaped, takes a little more than half of it. */
    public static final int LONGEST = 512 * 1024;

    /** A document that is brought in, pictures and all. */
    public static final int LONGEST_DOCUMENT = 20 * 1024 * 1024;

    private static final String DOCUMENTS = "/api/ingest";

    /** Signed notes are text, which their reader checks to the letter. */
    private static final String NOTES = "/api/ledger/cosignatures";

    private static final String CONTENTS = "/api/contents/";

    private static final String BODY = BodyLimit.class.getName();
    private static final byte[] NONE = {};

    private final Answer answer;

    BodyLimit(Answer answer) {
        this.answer = answer;
    }

    /** The bytes of the request's body. */
    public static byte[] body(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof byte[] bytes ? bytes : NONE;
    }

    /** The request as if it had been sent with that body. */
    public static HttpServletRequest with(byte[] bytes, HttpServletRequest request) {
        request.setAttribute(BODY, bytes);
        return new Reread(request, bytes);
    }

    /** A paper is longer than what is held: whoever takes it reads it as it comes, and no further than it may be. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("PUT") && request.getRequestURI().startsWith(CONTENTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isDocument = request.getRequestURI().equals(DOCUMENTS);
        var longest = isDocument ? LONGEST_DOCUMENT : LONGEST;
        var bytes = request.getContentLengthLong() > longest
                ? null
                : request.getInputStream().readNBytes(longest + 1);
        if (bytes == null || bytes.length > longest) {
            response.setHeader("Connection", "close");
            answer.with(Kind.TOO_LARGE, Map.of("limit", longest), request, response);
            return;
        }
        if (isDocument || request.getRequestURI().equals(NOTES)) {
            pass(request, response, chain, bytes);
            return;
        }
        if (bytes.length > 0 && !PlainJson.isNamed(request.getContentType())) {
            answer.with(Kind.MEDIA_TYPE, Map.of("accepted", PlainJson.NAME), request, response);
            return;
        }
        if (!PlainJson.isUtf8(bytes)) {
            answer.with(Kind.MALFORMED_JSON, Map.of(), request, response);
            return;
        }
        pass(request, response, chain, bytes);
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, byte[] bytes)
            throws ServletException, IOException {
        chain.doFilter(with(bytes, request), new WholeAnswer(response));
    }

    /** The request with its body to be read again. */
    private static final class Reread extends HttpServletRequestWrapper {

        private final byte[] bytes;

        Reread(HttpServletRequest request, byte[] bytes) {
            super(request);
            this.bytes = bytes;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Kept(new ByteArrayInputStream(bytes));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    /** Bytes that are there already. */
    private static final class Kept extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Kept(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is there already");
        }
    }
}
