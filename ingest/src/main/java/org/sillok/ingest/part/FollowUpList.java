package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** What the report says is to be done: its bullets, and the notes under them. */
public record FollowUpList(List<Entry> entries) {

    /** One thing to be done; due in the words that it ends with. */
    public record Entry(Said text, @Nullable String due) {}

    private static final Pattern DUE = Bounded.pattern(
            "(?<![^\\s])((?:['’‘]\\d{2}|\\d{4})\\s?[.년]\\s?\\d{1,2}\\s?월?[^\\s]{0,3}|연중|수시|상반기|하반기|차기\\s?회의)\\s{0,3}\\z");
    private static final Pattern NEXT = Bounded.pattern("차기\\s?(?:회의|위원회)");

    static FollowUpList none() {
        return new FollowUpList(List.of());
    }

    static FollowUpList read(Region region) {
        var entries = new ArrayList<Entry>();
        for (var part : region.cutAt(Wording.BULLET_ALONE)) {
            int note = part.find(Wording.NOTE).map(MatchResult::start).orElse(part.to());
            int opening = part.before(part.from() + 2).raw().codePointAt(0) > 0xFFFF ? 2 : 1;
            part.before(part.from() + opening).understood("followUp.bullet", "followUp");
            add(entries, part.between(part.from() + opening, note));
            part.before(note + 1).after(note).understood("followUp.bullet", "followUp.note");
            add(entries, part.after(note + 1));
        }
        return new FollowUpList(List.copyOf(entries));
    }

    private static void add(List<Entry> entries, Region region) {
        var words = region.stripped();
        if (words.isEmpty()) {
            return;
        }
        var said = words.understood("followUp", "followUp");
        var due = DUE.matcher(said.words());
        if (due.find()) {
            entries.add(new Entry(said, due.group(1)));
            return;
        }
        var next = NEXT.matcher(said.words());
        entries.add(new Entry(said, next.find() ? "차기 회의" : null));
    }
}
