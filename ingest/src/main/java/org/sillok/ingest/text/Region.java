package org.sillok.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sillok.ingest.Certainty;
import org.sillok.ingest.Span;

/** A stretch of the page that one reader is given. Places are those of the whole text. */
public record Region(Page page, int from, int to) {

    /** Of one pattern in one region; what lies beyond stays unparsed. */
    private static final int MOST_MATCHES = 20_000;

    public boolean isEmpty() {
        return from >= to;
    }

    public String raw() {
        return page.text().subSequence(from, to);
    }

    /** The words without the blanks around them. */
    public String words() {
        return raw().strip();
    }

    public Region after(int place) {
        return new Region(page, Math.min(Math.max(place, from), to), to);
    }

    public Region before(int place) {
        return new Region(page, from, Math.max(Math.min(place, to), from));
    }

    public Region between(int start, int end) {
        return after(start).before(end);
    }

    /** Without the blanks around it. */
    public Region stripped() {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(page.text().charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(page.text().charAt(last - 1))) {
            last--;
        }
        return new Region(page, first, last);
    }

    public Optional<MatchResult> find(Pattern pattern) {
        var matcher = pattern.matcher(page.text()).region(from, to).useTransparentBounds(true);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    public List<MatchResult> all(Pattern pattern) {
        var matcher = pattern.matcher(page.text()).region(from, to).useTransparentBounds(true);
        var found = new ArrayList<MatchResult>();
        while (found.size() < MOST_MATCHES && matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /** Cut before each match: what stands before the first is left out. */
    public List<Region> cutAt(Pattern pattern) {
        var starts = all(pattern).stream().map(MatchResult::start).toList();
        var parts = new ArrayList<Region>();
        for (int at = 0; at < starts.size(); at++) {
            parts.add(between(starts.get(at), at + 1 < starts.size() ? starts.get(at + 1) : to));
        }
        return parts;
    }

    public Said understood(String kind, String rule) {
        return claim(kind, rule, Certainty.UNDERSTOOD);
    }

    public Said ambiguous(String kind, String rule) {
        return claim(kind, rule, Certainty.AMBIGUOUS);
    }

    public Said claim(String kind, String rule, Certainty certainty) {
        return new Said(words(), page.claim(from, to, kind, rule, certainty));
    }

    /** A group of a match within this region, claimed. */
    public Said understood(MatchResult match, int group, String kind, String rule) {
        return between(match.start(group), match.end(group)).understood(kind, rule);
    }

    /** Where this region lies, without claiming it. */
    public Span place(String kind, String rule) {
        return new Span(from, to, kind, rule, Certainty.UNDERSTOOD);
    }
}
