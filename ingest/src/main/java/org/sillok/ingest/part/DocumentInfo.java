package org.sillok.ingest.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** The portal's table of the document (문서정보): label and value pairs, each value up to the next label. */
public record DocumentInfo(Map<String, Said> values) {

    private static final Pattern CAPTION = Bounded.pattern("^[^\\n]{0,200}문서정보\\s?[:：][^\\n]{0,200}$");
    private static final Pattern LABEL =
            Bounded.pattern("(?<![^\\s])(기관명|부서명|문서번호|생산일자|공개구분|보존기간|작성자(?:\\(전화번호\\))?|관리번호|분류정보|이용조건)(?!\\s?,)");
    private static final Pattern LINK = Bounded.pattern("같은\\s?분류\\s?문서\\s?보기");
    private static final Pattern LICENCE = Bounded.pattern("Creative\\s?Com[^\\n]{1,80}?마크|공공누리[^\\n]{0,120}");

    static DocumentInfo none() {
        return new DocumentInfo(Map.of());
    }

    static DocumentInfo read(Region region) {
        var caption = region.find(CAPTION);
        int start = caption.map(MatchResult::end).orElse(region.from());
        region.before(start).understood("info.caption", "info.caption");
        var labels = region.after(start).all(LABEL);
        var values = new LinkedHashMap<String, Said>();
        for (int at = 0; at < labels.size(); at++) {
            int end = at + 1 < labels.size() ? labels.get(at + 1).start() : region.to();
            pair(region.between(labels.get(at).end(), end), labels.get(at).group(1), values);
            region.understood(labels.get(at), 0, "info.label", "info.label");
        }
        return new DocumentInfo(values);
    }

    public @Nullable Said value(String label) {
        return values.get(label);
    }

    /** The lines that say under which licence the document may be used. */
    public List<Said> licences(Region whole) {
        var conditions = value("이용조건");
        if (conditions == null) {
            return List.of();
        }
        var span = conditions.span();
        var region = whole.between(span.from(), span.to());
        return region.all(LICENCE).stream()
                .map(match -> new Said(
                        match.group(),
                        region.between(match.start(), match.end()).place("info.licence", "info.licence")))
                .toList();
    }

    private static void pair(Region value, String label, Map<String, Said> values) {
        var link = value.find(LINK);
        link.ifPresent(match -> value.understood(match, 0, "info.link", "info.link"));
        var own = value.before(link.map(MatchResult::start).orElse(value.to())).stripped();
        if (!own.isEmpty()) {
            var name = label.startsWith("작성자") ? "작성자" : label;
            values.putIfAbsent(name, own.understood("info." + key(name), "info.value"));
        }
    }

    private static String key(String label) {
        return switch (label) {
            case "기관명" -> "body";
            case "부서명" -> "office";
            case "문서번호" -> "number";
            case "생산일자" -> "madeOn";
            case "공개구분" -> "disclosure";
            case "보존기간" -> "retention";
            case "작성자" -> "author";
            case "관리번호" -> "managementNumber";
            case "분류정보" -> "classPath";
            default -> "conditions";
        };
    }
}
