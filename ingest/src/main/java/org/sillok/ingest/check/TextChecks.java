package org.sillok.ingest.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.sillok.ingest.Certainty;
import org.sillok.ingest.Span;
import org.sillok.ingest.decode.Decoded;
import org.sillok.ingest.part.Identity;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Words;

/** The text as such: its charset, characters of private use, the wordings of its title. */
final class TextChecks {

    private static final int SHOWN = 10;

    private TextChecks() {}

    static void look(Decoded decoded, Report report, Findings findings) {
        if (!decoded.charset().equals("UTF-8")) {
            findings.tell(
                    "text.charset",
                    "UTF-8이 아니어서 " + decoded.charset() + "(으)로 읽었습니다.",
                    "It is not UTF-8 and was read as " + decoded.charset() + ".");
        }
        privateUse(decoded.text(), findings);
        titles(report.identity(), findings);
    }

    /** Their glyph belongs to one font: elsewhere they show as nothing. */
    private static void privateUse(String text, Findings findings) {
        var counts = new LinkedHashMap<Integer, Integer>();
        var spans = new ArrayList<Span>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (Character.getType(point) == Character.PRIVATE_USE) {
                counts.merge(point, 1, Integer::sum);
                if (spans.size() < SHOWN) {
                    int to = at + Character.charCount(point);
                    spans.add(new Span(at, to, "privateUse", "text.privateUse", Certainty.AMBIGUOUS));
                }
            }
        }
        if (!counts.isEmpty()) {
            var names = new StringBuilder();
            counts.forEach((point, count) -> names.append(String.format(" U+%04X×%d", point, count)));
            findings.tell(
                    "text.privateUse",
                    "사용자 정의 영역 문자가 있습니다. 글머리표로 읽었습니다:" + names,
                    "There are characters of private use, read as bullets:" + names,
                    spans);
        }
    }

    private static void titles(Identity identity, Findings findings) {
        var titles = identity.titles().stream()
                .filter(title -> !title.said().span().kind().equals("overview.name"))
                .toList();
        var wordings = titles.stream()
                .map(title -> Words.squeezed(title.said().words()))
                .distinct()
                .toList();
        if (wordings.size() > 1) {
            findings.tell(
                    "title.wordings",
                    "제목이 " + wordings.size() + "가지로 적혀 있습니다: " + String.join(" / ", wordings),
                    "The title is worded in " + wordings.size() + " ways: " + String.join(" / ", wordings),
                    titles.stream().map(title -> title.said().span()).toList());
        }
        var numbers = identity.titles().stream()
                .filter(title -> title.ordinal() != null && title.year() != null)
                .map(title -> title.year() + "/" + title.ordinal())
                .distinct()
                .toList();
        if (numbers.size() > 1) {
            findings.tell(
                    "title.number",
                    "제목마다 회차가 다릅니다: " + numbers,
                    "The titles number the meeting differently: " + numbers,
                    identity.titles().stream().map(title -> title.said().span()).toList());
        }
    }
}
