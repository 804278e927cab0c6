package org.sillok.ingest.part;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** The form at the top of the document: number, day of approval, disclosure, and the approval line under it. */
public record DocumentForm(
        @Nullable Said number,
        @Nullable Said approvedOn,
        @Nullable Said disclosure,
        @Nullable Said policyNumber,
        Signatures approval) {

    private static final Pattern NUMBER = Bounded.pattern("문서번호\\s{1,3}(\\S{1,60})");
    private static final Pattern APPROVED =
            Bounded.pattern("결재일자\\s{1,3}(\\d{4}\\s?\\.\\s?\\d{1,2}\\s?\\.\\s?\\d{1,2}\\s?\\.?)");
    private static final Pattern DISCLOSURE =
            Bounded.pattern("공개여부\\s{1,3}((?:부분공개|비공개|공개|대시민공개)\\s?(?:\\([^)\\n]{0,20}\\))?)");
    private static final Pattern POLICY = Bounded.pattern("방침번호(?:\\s{1,3}([가-힣]{0,12}\\s?제?\\d{1,6}\\s?호))?");

    static DocumentForm read(Region region) {
        var number = field(region, NUMBER, "number");
        var approvedOn = field(region, APPROVED, "approvedOn");
        var disclosure = field(region, DISCLOSURE, "disclosure");
        int end = after(region, DISCLOSURE, after(region, APPROVED, region.from()));
        var policy = region.after(end).find(POLICY);
        var policyNumber = policy.filter(match -> match.start(1) >= 0)
                .map(match -> region.understood(match, 1, "form.policyNumber", "form.policyNumber"))
                .orElse(null);
        policy.ifPresent(match -> region.understood(match, 0, "form.label", "form.policyNumber"));
        int line = policy.map(match -> match.end()).orElse(end);
        return new DocumentForm(number, approvedOn, disclosure, policyNumber, Signatures.read(region.after(line)));
    }

    private static @Nullable Said field(Region region, Pattern pattern, String name) {
        var match = region.find(pattern);
        var value = match.map(found -> region.understood(found, 1, "form." + name, "form." + name));
        match.ifPresent(found -> region.understood(found, 0, "form.label", "form." + name));
        return value.orElse(null);
    }

    private static int after(Region region, Pattern pattern, int otherwise) {
        return region.find(pattern).map(match -> match.end()).orElse(otherwise);
    }
}
