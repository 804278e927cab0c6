package org.sillok.ingest.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Minutes;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Said;

/** Masked speakers: how many, and which of their speeches tell who somebody is. No speech is joined to a person by it. */
final class SpeechChecks {

    private static final Pattern ONESELF =
            Bounded.pattern("(?:^|[\\s.])저는\\s[^.\\n]{1,40}?(?:대표|소속|위원장|교수|에서\\s?(?:왔|일하))|이상으로[^.\\n]{1,60}?마치");
    private static final Pattern NUMBERED = Bounded.pattern("위원\\s?\\d{1,3}");

    private SpeechChecks() {}

    static void look(Report report, Findings findings) {
        var masked = report.minutes().those(Minutes.Kind.SPEECH).stream()
                .filter(speech -> isMasked(speech.label()))
                .toList();
        if (masked.isEmpty()) {
            return;
        }
        findings.tell(
                "speech.masked",
                "가린 발언자의 발언이 " + masked.size() + "건 있습니다. 하나씩 '이름 없음'으로 두고 서로도, 누구와도 잇지 않습니다.",
                masked.size()
                        + " speeches are by masked speakers. Each stays unnamed, joined to nobody and not to each other.",
                masked.get(0).label());
        for (var speech : masked) {
            var words = speech.words();
            if (ONESELF.matcher(words.words()).find()) {
                revealed("가린 발언자가 자기를 드러내는 말이 있습니다.", "A masked speaker tells who speaks.", words, findings);
            }
            report.roster().rows().stream()
                    .filter(row -> row.named() && words.words().contains(row.name()))
                    .forEach(row -> revealed(
                            "가린 발언 안에 명단 " + row.number() + "번 위원의 이름이 있습니다.",
                            "A masked speech names the member of row " + row.number() + ".",
                            words,
                            findings));
        }
    }

    private static boolean isMasked(@Nullable Said label) {
        return label != null
                && (label.words().indexOf('○') >= 0
                        || NUMBERED.matcher(label.words()).matches());
    }

    private static void revealed(String korean, String english, Said words, Findings findings) {
        findings.tell("speech.revealed", korean, english, words);
    }
}
