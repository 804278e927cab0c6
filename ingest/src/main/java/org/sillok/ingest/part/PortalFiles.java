package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** The files that the portal lists with the document, and which of them it withholds. */
public record PortalFiles(List<Entry> entries) {

    /** A file by its name; the size as printed. */
    public record Entry(Said name, @Nullable String size, boolean withheld) {}

    private static final Pattern ENTRY = Bounded.pattern("(?<![^\\s])[•·▪]\\s{1,5}(?=\\S)");
    private static final Pattern NAME =
            Bounded.pattern("[•·▪]\\s{1,5}([^\\n]{1,200}?)(?:\\s{1,2}\\((\\d[\\d.,]{0,8}\\s?[KMG]?B)\\))?[ \\t]{0,5}$");

    static PortalFiles none() {
        return new PortalFiles(List.of());
    }

    static PortalFiles read(Region region) {
        var entries = new ArrayList<Entry>();
        for (var part : region.cutAt(ENTRY)) {
            part.find(NAME).ifPresent(match -> {
                var name = part.understood(match, 1, "file.name", "file");
                entries.add(new Entry(name, match.group(2), part.raw().contains("비공개")));
                part.understood("file.words", "file");
            });
        }
        region.find(ENTRY).ifPresent(match -> region.before(match.start()).understood("file.heading", "file.heading"));
        return new PortalFiles(List.copyOf(entries));
    }
}
