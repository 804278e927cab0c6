package org.sillok.server.problem;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Invalid;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;

/** Why something was not done, in words for a person. */
public final class Told {

    private Told() {}

    /** What somebody can do something about; null for a fault of the program. */
    public static @Nullable String of(Throwable failure, Locale language) {
        var problem = problemOf(failure);
        return problem == null
                ? null
                : Sentences.title(problem.slug(), language) + ". "
                        + Sentences.detail(problem.slug(), language, problem.members());
    }

    /** As {@link #of}, before it is put into words. */
    static @Nullable Problem problemOf(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            var problem = problem(each);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable Problem problem(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return Problem.of(refusal);
        }
        if (failure instanceof Complaint complaint) {
            return complaint.problem();
        }
        if (failure instanceof Invalid invalid) {
            return Unreadable.problem(invalid);
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return Unreadable.problem(unreadable);
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.of(Kind.NOT_ALLOWED, Map.of());
        }
        return failure instanceof Unknown unknown
                ? Problem.of(Kind.UNKNOWN, Map.of("what", unknown.what(), "id", unknown.id()))
                : null;
    }
}
