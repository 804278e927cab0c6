package org.sillok.server.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Whose an address is: told by the path alone, so that it is told of a refused attempt as well. */
record Place(@Nullable String meeting, @Nullable String committee) {

    private static final Pattern MEETING = Pattern.compile("/(?:meetings|matters|records)/([^/]+)");
    private static final Pattern COMMITTEE = Pattern.compile("/committees/([^/]+)");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._~-]{1,100}");

    static Place of(String path) {
        return new Place(id(MEETING, path), id(COMMITTEE, path));
    }

    private static @Nullable String id(Pattern pattern, String path) {
        var found = pattern.matcher(path);
        if (!found.find()) {
            return null;
        }
        var id = decoded(found.group(1));
        return ID.matcher(id).matches() && !id.equals("new") ? id : null;
    }

    /** The text that an address spells; as it stands where it spells none. */
    static String decoded(String spelled) {
        try {
            return UriUtils.decode(spelled, "UTF-8");
        } catch (IllegalArgumentException none) {
            return spelled;
        }
    }
}
