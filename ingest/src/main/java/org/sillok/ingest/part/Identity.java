package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;
import org.sillok.meeting.MeetingKind;

/** Which meeting of which committee a report says that it is about, drawn from its titles. */
public record Identity(@Nullable Said committee, List<Title> titles) {

    /** A wording of the title; year, ordinal and kind as far as it has them. */
    public record Title(
            Said said,
            String wording,
            @Nullable Integer year,
            @Nullable Integer ordinal,
            @Nullable MeetingKind kind) {

        boolean complete() {
            return year != null && ordinal != null && kind != null;
        }
    }

    private static final Pattern YEAR = Bounded.pattern("(?<!\\d)(?:(\\d{4})|['’‘`´](\\d{2}))\\s?년");
    private static final Pattern ORDINAL = Bounded.pattern("(?<!\\d)(\\d{1,4})\\s?차");
    private static final Pattern KIND = Bounded.pattern("정기|임시|서면");
    private static final Pattern WORDING =
            Bounded.pattern("(?:\\d{4}|['’‘]\\d{2})\\s?년도?\\s{0,2}제?\\s?\\d{1,4}차\\s{0,2}(?:정기|임시|서면)\\s?(?:회의|심의|회)?");
    private static final Pattern COMMITTEE =
            Bounded.pattern("(?<![^\\s(])((?:[가-힣]{2,12}\\s)?[가-힣·]{2,30}(?:위원회|협의회|심의회|자문단))");

    static Identity of(Report report) {
        var sources = new ArrayList<Said>();
        add(sources, report.overview().name());
        report.covers().forEach(cover -> add(sources, cover.title()));
        add(sources, report.head().title());
        var titles = sources.stream().map(Identity::title).toList();
        return new Identity(committee(report, sources), titles);
    }

    /** The first title that says year, ordinal and kind; otherwise the first. */
    public @Nullable Title best() {
        return titles.stream().filter(Title::complete).findFirst().orElse(titles.isEmpty() ? null : titles.get(0));
    }

    private static @Nullable Said committee(Report report, List<Said> titles) {
        for (var cover : report.covers()) {
            if (cover.committee() != null) {
                return cover.committee();
            }
        }
        for (var title : titles) {
            var name = COMMITTEE.matcher(title.words());
            if (name.find()) {
                return new Said(name.group(1), title.span());
            }
        }
        return null;
    }

    private static Title title(Said said) {
        var words = Words.line(said.words());
        var year = YEAR.matcher(words);
        var ordinal = ORDINAL.matcher(words);
        var kind = KIND.matcher(words);
        var wording = WORDING.matcher(words);
        return new Title(
                said,
                wording.find() ? wording.group().strip() : words,
                year.find() ? (Integer) year(year.toMatchResult()) : null,
                ordinal.find() ? Integer.valueOf(ordinal.group(1)) : null,
                kind.find() ? kind(kind.group()) : null);
    }

    private static int year(MatchResult match) {
        return match.group(1) == null ? 2000 + Integer.parseInt(match.group(2)) : Integer.parseInt(match.group(1));
    }

    private static MeetingKind kind(String word) {
        return switch (word) {
            case "정기" -> MeetingKind.REGULAR;
            case "임시" -> MeetingKind.EXTRAORDINARY;
            default -> MeetingKind.WRITTEN;
        };
    }

    private static void add(List<Said> sources, @Nullable Said said) {
        if (said != null) {
            sources.add(said);
        }
    }
}
