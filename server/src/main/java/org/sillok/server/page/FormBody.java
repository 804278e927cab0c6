package org.sillok.server.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of an order as a form spells it. A field is named by its path: {@code number.year}, {@code items[]} for each
 * element of a list, {@code roll[0].seat} for what an element holds, {@code conditions[lines]} for a list with an element
 * a line, {@code opinions[numbers]} for the numbers in a line. A name that ends in {@code ?} has a value that holds several
 * fields, {@code kind=SEAT&seat=3}, as the choice among speakers does; {@code ?} alone has fields of the body itself. What
 * was left empty is not there, but an empty list is one; a time without a day is of the day in {@code _day}, and the one that {@code _now} names is
 * the present minute where it was left empty.
 */
final class FormBody {

    /** Where the offices are that record here. */
    static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private static final int DEEPEST = 8;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T" + TIME.pattern());
    private static final Pattern STEP = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\[(\\d{1,3}|lines|numbers|)])?");

    private final @Nullable LocalDate day;
    private final Map<String, Object> tree = new LinkedHashMap<>();

    private FormBody(@Nullable LocalDate day) {
        this.day = day;
    }

    /**
     * As JSON has it: maps, lists and texts.
     *
     * @param fields in the order of the form; those that begin with an underscore belong to the page
     * @throws IllegalArgumentException where a name is none
     */
    static Map<String, Object> of(Map<String, String[]> fields) {
        var body = new FormBody(day(fields.get("_day")));
        fields.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                body.put(name, values);
            }
        });
        body.putNow(fields.get("_now"));
        return body.told();
    }

    private void put(String name, String[] values) {
        for (var value : values) {
            if (name.endsWith("?")) {
                putAll(name.substring(0, name.length() - 1), value);
            } else if (!value.isBlank() || isList(name)) {
                put(List.of(name.split("\\.", DEEPEST)), 0, tree, value);
            }
        }
    }

    /** A list within an element is not one by itself: the element would be there though nobody filled it in. */
    private static boolean isList(String name) {
        return name.endsWith("]") && !name.contains("].");
    }

    private void putAll(String name, String fields) {
        for (var field : fields.split("&", -1)) {
            var at = field.indexOf('=');
            if (at > 0 && at < field.length() - 1) {
                var path = (name.isEmpty() ? "" : name + ".") + field.substring(0, at);
                var value = URLDecoder.decode(field.substring(at + 1), StandardCharsets.UTF_8);
                put(List.of(path.split("\\.", DEEPEST)), 0, tree, value);
            }
        }
    }

    private void put(List<String> path, int at, Map<String, Object> target, String value) {
        var step = STEP.matcher(path.get(at));
        if (!step.matches()) {
            throw new IllegalArgumentException(path.get(at));
        }
        var index = step.group(2);
        var name = index == null
                ? path.get(at)
                : path.get(at).substring(0, path.get(at).indexOf('['));
        var last = at == path.size() - 1;
        if (index == null && last) {
            target.put(name, text(value));
        } else if (index == null) {
            put(path, at + 1, child(target, name), value);
        } else if (last) {
            elements(target, name).addAll(several(index, value));
        } else {
            put(path, at + 1, element(target, name, index), value);
        }
    }

    @SuppressWarnings("unchecked") // this class alone fills the tree
    private static Map<String, Object> child(Map<String, Object> target, String name) {
        return (Map<String, Object>) target.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked") // as above
    private static List<Object> elements(Map<String, Object> target, String name) {
        return (List<Object>) target.computeIfAbsent(name, any -> new ArrayList<>());
    }

    /** Kept by its number until all are there, for a form may leave some out. */
    @SuppressWarnings("unchecked") // as above
    private static Map<String, Object> element(Map<String, Object> target, String name, String index) {
        if (!index.matches("\\d+")) {
            throw new IllegalArgumentException(name);
        }
        var numbered = (Numbered) target.computeIfAbsent(name, any -> new Numbered());
        return numbered.computeIfAbsent(Integer.valueOf(index), any -> new LinkedHashMap<>());
    }

    private static final class Numbered extends TreeMap<Integer, Map<String, Object>> {
        private static final long serialVersionUID = 1L;
    }

    private Map<String, Object> told() {
        return told(tree);
    }

    @SuppressWarnings("unchecked") // as above
    private static Map<String, Object> told(Map<String, Object> source) {
        var told = new LinkedHashMap<String, Object>();
        source.forEach((name, value) -> {
            if (value instanceof Numbered numbered) {
                told.put(name, numbered.values().stream().map(FormBody::told).toList());
            } else {
                told.put(name, value instanceof Map<?, ?> map ? told((Map<String, Object>) map) : value);
            }
        });
        return told;
    }

    /** To the minute, as the times are that a clerk types: a second would stand after the minute typed next. */
    private void putNow(String @Nullable [] names) {
        if (names != null && names.length == 1) {
            tree.computeIfAbsent(names[0], any -> moment(LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES)));
        }
    }

    private List<String> several(String how, String value) {
        return switch (how) {
            case "lines" -> lines(value);
            case "numbers" ->
                NUMBER.matcher(value).results().map(MatchResult::group).toList();
            default -> value.isBlank() ? List.of() : List.of(text(value));
        };
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A browser sends line ends as the mail of 1982 has them. */
    private String text(String value) {
        if (day != null && TIME.matcher(value).matches()) {
            return moment(day.atTime(LocalTime.parse(value)));
        }
        return MOMENT.matcher(value).matches() ? moment(LocalDateTime.parse(value)) : value.replace("\r\n", "\n");
    }

    private static String moment(LocalDateTime local) {
        return local.atZone(ZONE).toOffsetDateTime().toString();
    }

    private static @Nullable LocalDate day(String @Nullable [] values) {
        return values == null || values.length == 0 || values[0].isEmpty() ? null : LocalDate.parse(values[0]);
    }
}
