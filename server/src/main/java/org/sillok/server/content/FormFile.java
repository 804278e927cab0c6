package org.sillok.server.content;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The one file that a form of ours may have. */
public final class FormFile {

    /** The field that it is chosen in. */
    public static final String FIELD = "content";

    private FormFile() {}

    /** Null where none was chosen: a browser then sends a file without a name. */
    public static @Nullable MultipartFile of(HttpServletRequest form) {
        try {
            var files = WebUtils.getNativeRequest(form, MultipartHttpServletRequest.class);
            var file = files == null ? null : files.getFile(FIELD);
            var name = file == null ? null : file.getOriginalFilename();
            return name == null || name.isEmpty() ? null : file;
        } catch (MultipartException unreadable) {
            throw new Complaint(Kind.MALFORMED_REQUEST, Map.of());
        }
    }
}
