package org.sillok.server.inquiry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moment as of which a page tells the record. People give a day, or a day and a time of our clocks, where programs
 * give a position or an instant.
 *
 * @param text as the address has it; null for the present
 * @param position of the record that the page is about
 */
public record AsOf(@Nullable String text, long position) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MINUTE = Pattern.compile(DAY + "T\\d{2}:\\d{2}(:\\d{2})?");
    private static final String HERE = "+09:00";

    /**
     * The moment that somebody asked for; the present for none.
     *
     * @throws org.sillok.server.problem.Complaint where it is no moment, or one that the record has not come to
     */
    public static AsOf of(@Nullable String text, Inquiry inquiry) {
        var told = text == null || text.isBlank() ? null : complete(text.strip());
        return new AsOf(told, inquiry.position(told, null));
    }

    /** A day means all of it. */
    private static String complete(String text) {
        if (DAY.matcher(text).matches()) {
            return text + "T23:59:59" + HERE;
        }
        return MINUTE.matcher(text).matches() ? text + HERE : text;
    }

    public boolean present() {
        return text == null;
    }

    /** The moment, where the address names one and not a position. */
    public @Nullable OffsetDateTime moment() {
        try {
            return text == null ? null : OffsetDateTime.parse(text.replace(' ', '+'));
        } catch (DateTimeException position) {
            return null;
        }
    }

    /** What an address ends in that has no query, so that the next page is of the same moment. */
    public String query() {
        return text == null ? "" : "?asOf=" + encoded();
    }

    /** As {@link #query()}, after other parameters. */
    public String and() {
        return text == null ? "" : "&asOf=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }
}
