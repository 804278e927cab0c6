package org.sillok.server.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Invalid;
import org.sillok.record.Invalid.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body, and where, without repeating any of it. */
final class Unreadable {

    private Unreadable() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        var invalid = cause(unreadable, Invalid.class);
        if (invalid != null) {
            return problem(invalid);
        }
        var json = cause(unreadable, JacksonException.class);
        if (json != null) {
            return problem(json);
        }
        return Problem.of(Kind.NO_BODY, Map.of());
    }

    static Problem problem(Invalid invalid) {
        var members = new HashMap<String, Object>();
        members.put("field", invalid.field());
        members.put("fault", invalid.fault());
        if (!invalid.limit().isEmpty()) {
            members.put("limit", invalid.limit());
        }
        return Problem.of(Kind.INVALID, members);
    }

    private static Problem problem(JacksonException json) {
        if (json instanceof UnrecognizedPropertyException unknown) {
            return Problem.of(Kind.UNKNOWN_FIELD, Map.of("field", path(unknown.getPath())));
        }
        if (json instanceof MismatchedInputException mismatch && absent(mismatch)) {
            return problem(new Invalid(path(mismatch.getPath()), Fault.MISSING, ""));
        }
        if (json instanceof MismatchedInputException mismatch) {
            return Problem.of(
                    Kind.WRONG_TYPE, Map.of("field", path(mismatch.getPath()), "expected", expected(mismatch)));
        }
        var location = json.getLocation();
        return Problem.of(
                Kind.MALFORMED_JSON,
                location == null ? Map.of() : Map.of("line", location.getLineNr(), "column", location.getColumnNr()));
    }

    /** A number or a truth value that is not there, or null. */
    private static boolean absent(MismatchedInputException mismatch) {
        return mismatch.getTargetType() != null
                && mismatch.getTargetType().isPrimitive()
                && mismatch.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static String expected(MismatchedInputException mismatch) {
        var type = mismatch.getTargetType();
        if (type == null) {
            return "another type";
        }
        if (type.isEnum()) {
            return String.join(
                    ", ",
                    List.of(type.getEnumConstants()).stream()
                            .map(Object::toString)
                            .toList());
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a date: 2017-06-22";
            case "OffsetDateTime" -> "a time with its offset: 2017-06-22T16:00:00+09:00";
            case "List", "ArrayList", "Set" -> "a list";
            default -> "an object";
        };
    }

    private static String path(List<Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
