package org.sillok.server.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.sillok.record.Given;
import org.sillok.server.content.Intake;
import org.sillok.server.content.Kept;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Bytes that a paper names by their digest, handed in before it or after it. They bind nobody and are shown to nobody until
 * a paper names them, and the same bytes sent again are the same content: so the request needs no key of its own.
 */
@RestController
final class ContentController {

    private final Intake intake;

    ContentController(Intake intake) {
        this.intake = intake;
    }

    /** The document is the body, as it is. */
    @PutMapping(path = "/api/contents/{sha256}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Kept keep(@PathVariable String sha256, HttpServletRequest request) throws IOException {
        var digest = Given.sha256("sha256", sha256);
        return intake.keep(request.getInputStream(), request.getContentLengthLong(), digest);
    }
}
