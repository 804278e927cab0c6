package org.sillok.ingest.part;

import java.util.regex.Pattern;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/** An enclosure printed in the body: [붙임1] and what stands below it. */
public record Annex(int number, Said mark, Topic topic, Region body) {

    /** What it holds, by the words after its mark. */
    public enum Topic {
        ROSTER,
        MINUTES,
        OTHER
    }

    private static final Pattern MARK = Bounded.pattern("\\[\\s?붙임\\s?(\\d{1,2})\\s?\\]");
    private static final int TITLE = 60;

    static Annex read(Region region) {
        var match = region.find(MARK).orElseThrow();
        var mark = region.understood(match, 0, "annex.mark", "annex.mark");
        var body = region.after(match.end());
        return new Annex(Integer.parseInt(match.group(1)), mark, topic(body), body);
    }

    private static Topic topic(Region body) {
        var title = Words.squeezed(body.before(body.from() + TITLE).raw());
        int minutes = title.indexOf("회의록");
        int roster = Math.max(Math.max(title.indexOf("위원현황"), title.indexOf("명단")), title.indexOf("위원회현황"));
        if (roster >= 0 && (minutes < 0 || roster < minutes)) {
            return Topic.ROSTER;
        }
        return minutes >= 0 ? Topic.MINUTES : Topic.OTHER;
    }
}
