package org.sillok.server.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.web.util.UriUtils;

/**
 * What somebody asks a list of the public pages for; what was left empty in the form is not asked for.
 *
 * @param path of the list
 */
public record Asked(
        String path,
        @Nullable String q,
        @Nullable String committee,
        @Nullable Integer year,
        @Nullable Outcome outcome) {

    public Asked {
        q = filled(q);
        committee = filled(committee);
    }

    void require(int page, int size) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("q", q);
        Inquiry.requireText("committee", committee);
    }

    public String words() {
        return q == null ? "" : q;
    }

    public boolean anything() {
        return q != null || committee != null || year != null || outcome != null;
    }

    /** The address of the list with all that was asked, up to where the number of a page comes. */
    public String address() {
        var address = new StringBuilder(path).append('?');
        add(address, "q", q);
        add(address, "committee", committee);
        add(address, "year", year);
        add(address, "outcome", outcome == null ? null : outcome.name());
        return address.append("page=").toString();
    }

    private static void add(StringBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.append(name)
                    .append('=')
                    .append(UriUtils.encode(value.toString(), UTF_8))
                    .append('&');
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
