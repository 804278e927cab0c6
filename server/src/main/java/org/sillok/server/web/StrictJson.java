package org.sillok.server.web;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads JSON to the letter: what a caller misspelled, sent twice or in another type is an error and never a guess. */
final class StrictJson {

    private StrictJson() {}

    static void customize(JsonMapper.Builder builder) {
        builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_NULL))
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new Text())
                        .addDeserializer(OffsetDateTime.class, new Time()));
    }

    /** Text is text: no number or truth value is taken for it, and it holds nothing that cannot be printed. */
    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getString();
            return printable(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, "", "holds what cannot be printed");
        }

        private static boolean printable(String text) {
            return text.codePoints()
                    .noneMatch(point -> Character.getType(point) == Character.SURROGATE
                            || (Character.isISOControl(point) && "\n\r\t".indexOf(point) < 0)
                            || (point & 0xfffe) == 0xfffe);
        }
    }

    /** A time with its offset as it was given, in a year of four digits. */
    private static final class Time extends StdScalarDeserializer<OffsetDateTime> {

        Time() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
            }
            try {
                var time = OffsetDateTime.parse(parser.getString(), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
                if (time.getYear() >= 1 && time.getYear() <= 9_999) {
                    return time;
                }
            } catch (DateTimeParseException malformed) {
                // told below, as a year out of reach is
            }
            return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, "", "no time with its offset");
        }
    }
}
