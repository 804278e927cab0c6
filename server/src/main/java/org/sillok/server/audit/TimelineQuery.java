package org.sillok.server.audit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.TimelineFilter;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.web.util.UriUtils;

/** The conditions of a timeline as an address spells them; what a form leaves empty is not asked for. */
public final class TimelineQuery {

    static final int SIZE = 50;

    private static final int LARGEST = 500;

    private final Map<String, String> values = new LinkedHashMap<>();

    TimelineQuery and(String name, @Nullable String value) {
        Inquiry.requireText(name, value);
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
        return this;
    }

    TimelineFilter filter() {
        return new TimelineFilter(
                values.get("act"),
                values.get("person"),
                item(),
                values.get("request"),
                Clocks.instant("occurredFrom", values.get("occurredFrom")),
                Clocks.instant("occurredUntil", values.get("occurredUntil")),
                Clocks.instant("recordedFrom", values.get("recordedFrom")),
                Clocks.instant("recordedUntil", values.get("recordedUntil")));
    }

    private @Nullable Integer item() {
        var item = values.get("item");
        if (item == null) {
            return null;
        }
        if (!item.matches("\\d{1,9}")) {
            throw wrong("item", "1..999999999");
        }
        return Integer.valueOf(item);
    }

    /** The position behind which a page begins; null for the first. */
    static @Nullable Long after(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw wrong("after", "a position");
        }
        return Long.valueOf(text);
    }

    static void requireSize(int size) {
        if (size < 1 || size > LARGEST) {
            throw wrong("size", "1.." + LARGEST);
        }
    }

    /** What was asked for under a name; null for nothing. */
    public @Nullable String text(String name) {
        return values.get(name);
    }

    /** The conditions behind a question mark; nothing for none. */
    public String query() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The address behind which a position is put. */
    public String before(String name) {
        var query = query();
        return (query.isEmpty() ? "?" : query + "&") + name + "=";
    }

    static Complaint wrong(String parameter, String expected) {
        return new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", parameter, "expected", expected));
    }
}
