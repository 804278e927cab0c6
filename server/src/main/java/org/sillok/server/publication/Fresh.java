package org.sillok.server.publication;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that anybody may keep and must ask about before showing them again: a withdrawal takes effect at once. */
public final class Fresh {

    private static final CacheControl ASK_FIRST = CacheControl.noCache().cachePublic();

    private Fresh() {}

    public static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().cacheControl(ASK_FIRST);
    }

    /** With the digest of what is answered as its tag. */
    static ResponseEntity.BodyBuilder answer(String sha256) {
        return answer().eTag("\"" + sha256 + "\"");
    }

    /** An answer that is written by hand. */
    public static void mark(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
    }

    /** A page is another one in another language, which the reader chose or the browser asks for. */
    public static void page(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
    }
}
