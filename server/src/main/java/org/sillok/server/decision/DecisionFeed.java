package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.sillok.decision.Decision;
import org.sillok.decision.DecisionNews;
import org.sillok.decision.WatchDecisions;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A search that was saved, as an Atom feed (RFC 4287): what was recorded last of all that it finds. */
@Controller
final class DecisionFeed {

    private static final int FED = 50;
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final Inquiry inquiry;
    private final Words words;

    DecisionFeed(Inquiry inquiry, Words words) {
        this.inquiry = inquiry;
        this.words = words;
    }

    @GetMapping("/decisions.atom")
    ResponseEntity<String> feed(HttpServletRequest request, Locale language) {
        var query = DecisionQuery.of(request);
        var at = inquiry.position(query.asked().asOf(), null);
        var news = inquiry.ask(new WatchDecisions(query.filter(), FED, at), DecisionNews.class);
        var site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var feed = new Atom(language.getLanguage());
        feed.head(
                "urn:sillok:decisions:" + UriUtils.encode(query.asked().query(), StandardCharsets.UTF_8),
                title(query),
                news.lines().isEmpty() ? Instant.EPOCH : news.lines().get(0).recordedAt(),
                site + query.asked().as(".atom"),
                site + query.asked().as(""));
        news.lines().forEach(line -> add(line, site, feed));
        return Inquiry.answered(at).contentType(ATOM).body(feed.text());
    }

    private String title(DecisionQuery query) {
        var q = query.filter().q();
        return q == null ? words.say("decisions.feed") : words.say("decisions.feed.of", q);
    }

    private void add(DecisionNews.Line line, String site, Atom feed) {
        var decision = line.decision();
        feed.entry(
                "urn:sillok:decision:%s:%d:%d"
                        .formatted(encoded(decision.meetingId()), decision.item(), line.position()),
                decision.title() + " – " + words.of(decision.outcome()),
                line.recordedAt(),
                "%s/matters/%s/%d".formatted(site, encoded(decision.meetingId()), decision.item()),
                summary(decision));
    }

    private String summary(Decision decision) {
        var title = Lines.title(decision.number(), words);
        return decision.committeeName() + (title == null ? "" : " " + title) + ", " + words.day(decision.heldOn());
    }

    private static String encoded(String id) {
        return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }
}
