package org.sillok.store;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads times as the record writes them. The general parser takes about as long as the rest of an event, and a rebuild
 * reads every event; it is left what is not of the common form {@code 2017-03-21T14:00:00+09:00}.
 */
final class TimeReader extends StdScalarDeserializer<OffsetDateTime> {

    private static final String COMMON = "dddd-dd-ddTdd:dd:dd";

    TimeReader() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) {
        var text = json.getString();
        try {
            return read(text);
        } catch (DateTimeException malformed) {
            return (OffsetDateTime) context.handleWeirdStringValue(
                    OffsetDateTime.class, text, "not a time: %s", malformed.getMessage());
        }
    }

    static OffsetDateTime read(String text) {
        var end = COMMON.length();
        if (!isCommon(text) || !isOffset(text, end)) {
            return OffsetDateTime.parse(text);
        }
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                0,
                offset(text, end));
    }

    private static boolean isCommon(String text) {
        if (text.length() <= COMMON.length()) {
            return false;
        }
        for (var at = 0; at < COMMON.length(); at++) {
            var expected = COMMON.charAt(at);
            if (expected == 'd' ? !isDigit(text.charAt(at)) : text.charAt(at) != expected) {
                return false;
            }
        }
        return true;
    }

    /** {@code Z}, or hours and minutes with a sign. */
    private static boolean isOffset(String text, int at) {
        if (text.charAt(at) == 'Z') {
            return text.length() == at + 1;
        }
        return text.length() == at + 6
                && (text.charAt(at) == '+' || text.charAt(at) == '-')
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && text.charAt(at + 3) == ':'
                && isDigit(text.charAt(at + 4))
                && isDigit(text.charAt(at + 5));
    }

    private static ZoneOffset offset(String text, int at) {
        if (text.charAt(at) == 'Z') {
            return ZoneOffset.UTC;
        }
        var sign = text.charAt(at) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(text, at + 1, at + 3), sign * number(text, at + 4, at + 6));
    }

    private static boolean isDigit(char digit) {
        return digit >= '0' && digit <= '9';
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
