package org.sillok.ingest.part;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** A title page or title box: the committee, the title, and on the second the legal basis. */
public record Cover(
        @Nullable Said committee,
        @Nullable Said title,
        @Nullable Said legalBasis,
        @Nullable Said sentence,
        @Nullable Said office) {

    private static final Pattern COMMITTEE = Bounded.pattern("\\G- ([가-힣][^-\\n:]{1,40}(?:위원회|협의회|심의회|자문단)) - ");
    private static final Pattern TITLE = Bounded.pattern("(?:['’‘]?\\d{2,4}년도?\\s)?[^.\\n]{0,80}?결과\\s?보고");
    private static final Pattern BASIS = Bounded.pattern(
            "(?<![^\\s])[「『]?[가-힣][^.\\n」』]{1,60}?[」』]?\\s?제\\s?\\d{1,3}조(?:의\\s?\\d{1,2})?(?:\\s?제\\d{1,2}항)?(?=에\\s?(?:따라|의거|의하여|근거))");
    private static final Pattern SENTENCE =
            Bounded.pattern("\\G에\\s?(?:따라|의거|의하여|근거)[^\\n]{1,200}?(?:드림|드립니다|보고함|합니다|하였음)\\.?");
    private static final Pattern MONTH = Bounded.pattern("\\d{4}\\s?\\.\\s?\\d{1,2}\\s?\\.(?!\\s?\\d)");

    static Cover read(Region region) {
        var name = region.find(COMMITTEE);
        var committee = name.map(match -> region.understood(match, 1, "cover.committee", "cover.committee"));
        name.ifPresent(match -> region.understood(match, 0, "cover.mark", "cover.committee"));
        var rest = region.after(name.map(MatchResult::end).orElse(region.from()));
        var title = rest.find(TITLE);
        var titled = title.map(match -> rest.understood(match, 0, "cover.title", "cover.title"));
        var below = rest.after(title.map(MatchResult::end).orElse(rest.from()));
        return new Cover(committee.orElse(null), titled.orElse(null), basis(below), sentence(below), office(below));
    }

    private static @Nullable Said basis(Region region) {
        return region.find(BASIS)
                .map(match -> region.understood(match, 0, "cover.legalBasis", "cover.legalBasis"))
                .orElse(null);
    }

    /** From the legal basis to the end of the sentence that leads in. */
    private static @Nullable Said sentence(Region region) {
        var basis = region.find(BASIS);
        return basis.flatMap(match -> region.after(match.end()).find(SENTENCE))
                .map(match -> region.between(basis.get().start(), match.end())
                        .understood("cover.sentence", "cover.legalBasis"))
                .orElse(null);
    }

    private static @Nullable Said office(Region region) {
        var month = region.find(MONTH);
        if (month.isEmpty()) {
            return null;
        }
        region.understood(month.get(), 0, "cover.month", "cover.month");
        var rest = region.after(month.get().end()).stripped();
        return rest.isEmpty() || rest.to() - rest.from() > 60 ? null : rest.understood("cover.office", "cover.office");
    }
}
