package org.sillok.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.sillok.record.Given;
import org.sillok.server.content.FormFile;
import org.sillok.server.content.Intake;

/**
 * The form that files a paper: where it has a file, the file is kept first, and the order tells its name, type, size and
 * digest. What was typed of them counts as what the file should be; a digest that is not the file's is refused.
 */
final class Filing {

    private static final Pattern PAPERS = Pattern.compile("/api/meetings/[^/]+/papers");

    private final Intake intake;

    Filing(Intake intake) {
        this.intake = intake;
    }

    /** Adds to the body of an order what its form has as a file. */
    void complete(String path, HttpServletRequest form, Map<String, Object> body) {
        var file = PAPERS.matcher(path).matches() ? FormFile.of(form) : null;
        if (file == null) {
            return;
        }
        // Before anything is kept: what would be refused for its name or type leaves nothing.
        var name = Given.fileName(
                "fileName", Objects.toString(body.getOrDefault("fileName", file.getOriginalFilename()), null));
        var told = body.getOrDefault("mediaType", Objects.requireNonNullElse(file.getContentType(), ""));
        var type = bare(told.toString());
        body.put("fileName", name);
        body.put("mediaType", Given.mediaType("mediaType", type.isEmpty() ? "application/octet-stream" : type));
        var stated = body.get("sha256");
        var kept = intake.keep(file, file.getSize(), stated == null ? null : Given.sha256("sha256", stated.toString()));
        body.put("size", Long.toString(kept.size()));
        body.put("sha256", kept.sha256());
    }

    /** Without what stands behind a semicolon. */
    private static String bare(String mediaType) {
        var end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip();
    }
}
