package org.sillok.server.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document as it is handed out. Somebody wrote it of whom nothing is known: so it is saved and never shown within the
 * site, is of no kind that a browser would run, and is allowed nothing should one show it all the same.
 */
public final class Attachment {

    /** Of what people hand in, what is called by its own name. HTML, SVG and XML are not among them: they hold scripts. */
    private static final Set<String> HARMLESS = Set.of(
            "application/pdf",
            "application/zip",
            "application/hwp+zip",
            "application/x-hwp",
            "application/haansofthwp",
            "application/msword",
            "application/vnd.hancom.hwp",
            "application/vnd.hancom.hwpx",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "text/csv",
            "text/plain");

    private static final String NOTHING_ALLOWED = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private Attachment() {}

    /**
     * The answer that a document is.
     *
     * @param answer of which the caching is told already
     * @param name what it is to be saved as
     * @param mediaType as it was handed in
     */
    public static ResponseEntity<Resource> of(
            ResponseEntity.BodyBuilder answer, String name, String mediaType, long size, InputStream bytes) {
        return answer.contentType(type(mediaType))
                .contentLength(size)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_ALLOWED)
                .body(new InputStreamResource(bytes));
    }

    private static MediaType type(String mediaType) {
        var told = mediaType.toLowerCase(Locale.ROOT);
        return HARMLESS.contains(told) ? MediaType.parseMediaType(told) : MediaType.APPLICATION_OCTET_STREAM;
    }
}
