package org.sillok.server.publication;

import java.time.Instant;
import java.util.List;
import org.sillok.publication.PublicMeeting;
import org.sillok.server.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;

/** The editions that last became public, as an Atom feed (RFC 4287), in the language of whoever asks. */
final class Feed {

    private final Words words;
    private final Public editions;

    Feed(Words words) {
        this.words = words;
        this.editions = new Public(words);
    }

    String of(List<PublicMeeting> latest, String site) {
        var xml = new Xml();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language());
        xml.element("id", "urn:sillok:public");
        xml.element("title", words.say("public.feed.title"));
        xml.element("updated", updated(latest));
        xml.empty("link", "rel", "self", "href", site + "/public/feed.atom");
        xml.empty("link", "href", site + "/public/");
        xml.open("author").element("name", words.say("site.name")).close("author");
        latest.forEach(meeting -> add(xml, meeting, site));
        return xml.close("feed").text();
    }

    private void add(Xml xml, PublicMeeting meeting, String site) {
        xml.open("entry");
        xml.element("id", "urn:sillok:edition:" + meeting.meeting() + ":" + meeting.edition());
        xml.element(
                "title",
                words.say(
                        "public.feed.entry", editions.title(meeting), words.of(meeting.openness()), meeting.edition()));
        xml.element("updated", meeting.publishedAt().toString());
        xml.empty("link", "href", Xml.address(site, meeting.meeting()));
        xml.close("entry");
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    private static String updated(List<PublicMeeting> latest) {
        return latest.isEmpty()
                ? Instant.EPOCH.toString()
                : latest.get(0).publishedAt().toString();
    }
}
