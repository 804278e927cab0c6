package org.sillok.server.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.web.util.UriUtils;

/** What a list is asked for, as the address has it: read strictly, and written anew for links that change a part of it. */
public final class Asked {

    private static final String PAGE = "page";
    private static final String AS_OF = "asOf";
    private static final int MOST_PAGES = 1_000_000;

    private final String path;
    private final Map<String, String> values;

    private Asked(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * The query of a list. What is empty in it, as a form leaves it, is not asked for.
     *
     * @param path of the list's page
     * @param names of what may be asked for, beside {@code page} and {@code asOf}
     * @throws Complaint where it holds anything else: a list with a misspelt condition would be another list
     */
    public static Asked of(HttpServletRequest request, String path, List<String> names) {
        var sent = request.getParameterMap();
        for (var name : sent.keySet()) {
            if (!names.contains(name) && !name.equals(PAGE) && !name.equals(AS_OF)) {
                throw new Complaint(
                        Kind.UNKNOWN_PARAMETER, Map.of("parameter", name, "known", String.join(", ", names)));
            }
        }
        var values = new LinkedHashMap<String, String>();
        names.forEach(name -> put(values, name, sent.get(name)));
        put(values, AS_OF, sent.get(AS_OF));
        put(values, PAGE, sent.get(PAGE));
        var asked = new Asked(path, values);
        asked.page();
        return asked;
    }

    private static void put(Map<String, String> values, String name, String @Nullable [] sent) {
        if (sent == null || sent.length == 0) {
            return;
        }
        if (sent.length > 1) {
            throw wrong(name, "1");
        }
        Inquiry.requireText(name, sent[0]);
        if (!sent[0].isBlank()) {
            values.put(name, sent[0].strip());
        }
    }

    public @Nullable String text(String name) {
        return values.get(name);
    }

    public @Nullable String asOf() {
        return values.get(AS_OF);
    }

    public int page() {
        var page = number(PAGE);
        if (page != null && (page < 1 || page > MOST_PAGES)) {
            throw wrong(PAGE, "1.." + MOST_PAGES);
        }
        return page == null ? 1 : page;
    }

    public @Nullable Integer number(String name) {
        var text = values.get(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw wrong(name, "0..999999999");
        }
        return Integer.valueOf(text);
    }

    public @Nullable Boolean holds(String name) {
        var text = values.get(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw wrong(name, "true, false");
        }
        return text == null ? null : Boolean.valueOf(text);
    }

    public <E extends Enum<E>> @Nullable E word(Class<E> words, String name) {
        var text = values.get(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** All that is asked for, but for the page, by name: what a form repeats that changes one of them. */
    public Map<String, String> allBut(String name) {
        var others = new LinkedHashMap<>(values);
        others.remove(PAGE);
        others.remove(name);
        return others;
    }

    /** The first page of the list with this condition in place of the one of that name. */
    public String with(String name, Object value) {
        var others = allBut(name);
        others.put(name, value.toString());
        return address("", others);
    }

    /** The first page of the list without the condition of that name. */
    public String without(String name) {
        return address("", allBut(name));
    }

    /** The whole list in another form: {@code .csv}. */
    public String as(String ending) {
        return address(ending, allBut(PAGE));
    }

    /** The address to which the number of a page is added. */
    public String pages() {
        var first = address("", allBut(PAGE));
        return first + (first.contains("?") ? "&" : "?") + PAGE + "=";
    }

    /** The conditions as an address spells them; the same for the same list. */
    public String query() {
        return query(allBut(PAGE));
    }

    private String address(String ending, Map<String, String> values) {
        return path + ending + (values.isEmpty() ? "" : "?" + query(values));
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + UriUtils.encode(value.getValue(), "UTF-8"))
                .collect(Collectors.joining("&"));
    }

    private static Complaint wrong(String name, String expected) {
        return new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", name, "expected", expected));
    }
}
