package org.sillok.server.publication;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sillok.query.publication.PublicOverview;
import org.sillok.query.publication.PublicReading;
import org.sillok.record.Page;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.sillok.server.settings.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What machines fetch beside the pages: the feed of new editions, the calendar of meetings, and the map of the site. */
@RestController
final class PublicFiles {

    private static final int FED = 50;
    private static final int SHOWN = 200;
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PublicReading reading;
    private final PublicOverview overview;
    private final PublicAddress address;
    private final Feed feed;
    private final SittingCalendar calendar;

    PublicFiles(PublicReading reading, PublicOverview overview, PublicAddress address, Words words) {
        this.reading = reading;
        this.overview = overview;
        this.address = address;
        this.feed = new Feed(words);
        this.calendar = new SittingCalendar(words, address);
    }

    @GetMapping("/public/feed.atom")
    ResponseEntity<String> feed() {
        return Fresh.answer().contentType(ATOM).body(feed.of(reading.latest(FED), address.base()));
    }

    @GetMapping("/public/sitemap.xml")
    ResponseEntity<String> map() {
        var map = new SiteMap(address.base());
        for (int page = 1, pages = 1; page <= pages; page++) {
            var found = reading.meetings(null, null, page, Page.LARGEST);
            found.items().forEach(map::add);
            pages = (int) ((found.total() + Page.LARGEST - 1) / Page.LARGEST);
        }
        return Fresh.answer().contentType(XML).body(map.text());
    }

    @GetMapping("/public/robots.txt")
    ResponseEntity<String> robots() {
        var text = "User-agent: *\nAllow: /public\nAllow: /assets/\nDisallow: /\n";
        var map = address.isKnown() ? "Sitemap: " + address.base() + "/public/sitemap.xml\n" : "";
        return Fresh.answer().contentType(TEXT).body(text + map);
    }

    /** Of all committees, or of one. */
    @GetMapping("/public/calendar.ics")
    ResponseEntity<String> calendar(@RequestParam @Nullable String committee) {
        Inquiry.requireText("committee", committee);
        return Fresh.answer().contentType(CALENDAR).body(calendar.of(overview.sittings(committee, SHOWN)));
    }
}
