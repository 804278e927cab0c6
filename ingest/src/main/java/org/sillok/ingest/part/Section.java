package org.sillok.ingest.part;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/** A headed section, Ⅰ to Ⅹ: its numeral, its heading, and what stands below. */
public record Section(int number, Said heading, Topic topic, Region body) {

    /** What a section is about, by the words of its heading. */
    public enum Topic {
        OVERVIEW,
        RESULTS,
        FOLLOW_UPS,
        EXPENSES,
        OTHER
    }

    private static final Pattern END =
            Bounded.pattern("(?<![^\\s])(?:" + Wording.BULLET + "(?=\\s)|[①-⑳]|[-–](?=\\s))|\\n");
    private static final int LONGEST = 40;

    static Section read(Region region) {
        int after = region.from() + 1;
        int end = region.after(after).find(END).map(MatchResult::start).orElse(region.to());
        var heading = region.before(Math.min(end, region.from() + LONGEST));
        var said = heading.stripped().understood("section.heading", "section.heading");
        int number = region.raw().charAt(0) - 'Ⅰ' + 1;
        return new Section(number, said, topic(Words.squeezed(said.words())), region.after(heading.to()));
    }

    private static Topic topic(String heading) {
        if (heading.contains("예산") || heading.contains("경비") || heading.contains("비용")) {
            return Topic.EXPENSES;
        }
        if (heading.contains("개요")) {
            return Topic.OVERVIEW;
        }
        if (heading.contains("향후") || heading.contains("일정") || heading.contains("조치")) {
            return Topic.FOLLOW_UPS;
        }
        return heading.contains("결과") || heading.contains("안건") ? Topic.RESULTS : Topic.OTHER;
    }
}
