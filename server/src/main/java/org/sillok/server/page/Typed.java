package org.sillok.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.server.problem.Explanation;

/**
 * What somebody typed into a form that could not be carried out, and why, for the page that is shown again.
 *
 * @param form which of the page's forms; empty for none
 * @param fields by name, as they were sent
 * @param why null where nothing was refused, but for example the sign-in had ended
 */
public record Typed(
        String form,
        Map<String, List<String>> fields,
        @Nullable Explanation why) {

    /** Where nothing was typed. */
    public static final Typed NOTHING = new Typed("", Map.of(), null);

    static final String ATTRIBUTE = Typed.class.getName();

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** Has the page that is shown for this request show it again. */
    public void on(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** This where it is of that form, and nothing otherwise. */
    public Typed of(String other) {
        return form.equals(other) ? this : NOTHING;
    }

    public boolean refused() {
        return why != null;
    }

    /** What was typed into a field; null where nothing was. */
    public @Nullable String get(String name) {
        var values = fields.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** What was typed into a field, or else what the page would show. */
    public @Nullable Object get(String name, @Nullable Object otherwise) {
        var typed = get(name);
        return typed == null && fields.isEmpty() ? otherwise : typed;
    }

    /** Whether a choice was made. */
    public boolean chose(String name, Object value) {
        return fields.getOrDefault(name, List.of()).contains(String.valueOf(value));
    }

    /** Whether a choice was made, or stands on the page where nothing was typed. */
    public boolean chose(String name, Object value, boolean otherwise) {
        return fields.isEmpty() ? otherwise : chose(name, value);
    }
}
