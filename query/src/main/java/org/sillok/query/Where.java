package org.sillok.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a search: only what was asked for becomes part of the statement. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param always holds whatever is asked */
    public Where(String always) {
        conditions.add(always);
    }

    /** Adds a condition on the parameter of that name, where a value is given. */
    public Where and(String name, @Nullable Object value, String condition) {
        if (value != null) {
            parameters.put(name, value instanceof Enum<?> word ? word.name() : value);
            conditions.add(condition);
        }
        return this;
    }

    public Where and(Map<String, Object> more, String condition) {
        parameters.putAll(more);
        conditions.add(condition);
        return this;
    }

    public String sql() {
        return " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
