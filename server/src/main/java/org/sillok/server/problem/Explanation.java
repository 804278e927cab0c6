package org.sillok.server.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done, in words for a page.
 *
 * @param status of HTTP
 * @param slug the rule or kind, as an address spells it
 * @param field which field is wrong, by its path; null where none is
 */
public record Explanation(
        int status,
        String slug,
        String title,
        String detail,
        @Nullable String field) {

    /** What somebody can do something about; null for a fault of the program. */
    public static @Nullable Explanation of(Throwable failure, Locale language) {
        var problem = Told.problemOf(failure);
        return problem == null ? null : of(problem, language);
    }

    static Explanation of(Problem problem, Locale language) {
        var field = problem.members().get("field");
        return new Explanation(
                problem.status().value(),
                problem.slug(),
                Sentences.title(problem.slug(), language),
                Sentences.detail(problem.slug(), language, problem.members()),
                field == null ? null : field.toString());
    }

    /** Without what may repeat words of whoever asked. */
    Explanation inShort() {
        return new Explanation(status, slug, title, "", null);
    }
}
