package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.server.page.Typed;

/**
 * What somebody typed into a form while their visit ended. The sign-in page bears it as hidden fields, for nothing of it may
 * be kept here for somebody who is not known.
 *
 * @param page that the form stood on; empty where nothing is held
 */
public record Held(String page, String form, Map<String, List<String>> fields) {

    static final String TYPED = "typed.";

    static final Held NOTHING = new Held("", "", Map.of());

    /** A line of the sign-in page's form. */
    public record Field(String name, String value) {}

    /** Of the form itself, as it was sent. */
    static Held of(HttpServletRequest form) {
        return of(form, "");
    }

    /** Of the sign-in page's form, which bore it. */
    static Held carriedBy(HttpServletRequest signIn) {
        return of(signIn, TYPED);
    }

    private static Held of(HttpServletRequest request, String prefix) {
        var page = Destination.known(request.getParameter(prefix + "_page"));
        if (page == null) {
            return NOTHING;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            var bare = name.startsWith(prefix) ? name.substring(prefix.length()) : "_";
            if (!bare.startsWith("_")) {
                fields.put(bare, Arrays.asList(values));
            }
        });
        var form = request.getParameter(prefix + "_form");
        return new Held(page, form == null ? "" : form, fields);
    }

    public boolean isThere() {
        return !page.isEmpty();
    }

    Typed typed() {
        return new Typed(form, fields, null);
    }

    /** As the sign-in page bears it on. */
    public List<Field> hidden() {
        var hidden = new ArrayList<Field>();
        if (isThere()) {
            hidden.add(new Field(TYPED + "_page", page));
            hidden.add(new Field(TYPED + "_form", form));
            fields.forEach((name, values) -> values.forEach(value -> hidden.add(new Field(TYPED + name, value))));
        }
        return hidden;
    }
}
