package org.sillok.acceptance.browser;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page that people look at.
 *
 * @param name of its pictures
 * @param path where it is, with the sample's words for ids in braces
 * @param account who looks at it; null where nobody is signed in
 * @param status what it is answered with
 * @param language that its reader asks for
 */
record Screen(String name, String path, @Nullable String account, int status, String language) {

    static Screen of(String name, String path) {
        return new Screen(name, path, null, 200, "ko-KR");
    }

    Screen as(String account) {
        return new Screen(name, path, account, status, language);
    }

    Screen answered(int status) {
        return new Screen(name, path, account, status, language);
    }

    Screen inEnglish() {
        return new Screen(name, path, account, status, "en-GB");
    }

    /** The same with ids for the words that stand for them. */
    Screen filled(Map<String, String> ids) {
        var filled = path;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return new Screen(name, filled, account, status, language);
    }
}
