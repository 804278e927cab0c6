package org.sillok.server.publication;

import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** XML as it is written, element by element. */
final class Xml {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    static String address(String site, String meeting) {
        return site + "/public/meetings/" + UriUtils.encodePathSegment(meeting, "UTF-8");
    }

    /** @param attributes names and values in turn */
    Xml open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        return this;
    }

    void empty(String name, String... attributes) {
        start(name, attributes).append("/>\n");
    }

    Xml element(String name, String content) {
        start(name)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    Xml close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    String text() {
        return text.toString();
    }

    private StringBuilder start(String name, String... attributes) {
        text.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            text.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escaped(attributes[at + 1]))
                    .append('"');
        }
        return text;
    }

    /** The five characters that XML reserves; what HTML knows beyond them stays as it is. */
    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
