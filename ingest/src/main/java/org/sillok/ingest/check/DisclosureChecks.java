package org.sillok.ingest.check;

import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Said;

/** What the document and the portal say of the same thing: disclosure, number, day, licence. */
final class DisclosureChecks {

    private DisclosureChecks() {}

    static void look(Report report, Findings findings) {
        var form = report.form();
        var info = report.info();
        disclosure(form.disclosure(), info.value("공개구분"), findings);
        same("document.number", "문서번호", form.number(), info.value("문서번호"), findings);
        var made = info.value("생산일자");
        if (form.approvedOn() != null
                && made != null
                && !digits(form.approvedOn()).equals(digits(made))) {
            differ("document.day", "결재일자와 생산일자", form.approvedOn(), made, findings);
        }
        licences(report, findings);
    }

    private static void disclosure(@Nullable Said document, @Nullable Said portal, Findings findings) {
        if (document != null && portal != null && !document.squeezed().equals(portal.squeezed())) {
            findings.tell(
                    "disclosure.contradiction",
                    "문서는 '" + document.words() + "', 포털은 '" + portal.words() + "'이라고 합니다. 고치지 않고 문서의 것을 제안합니다.",
                    "The document says '" + document.words() + "', the portal '" + portal.words()
                            + "'. Neither is mended; the document's is proposed.",
                    document,
                    portal);
        }
        ungrounded(document, findings);
        ungrounded(portal, findings);
    }

    private static void ungrounded(@Nullable Said stated, Findings findings) {
        if (stated == null
                || stated.squeezed().startsWith("공개")
                || stated.words().matches(".{0,40}[1-8].{0,40}")) {
            return;
        }
        findings.tell(
                "disclosure.ground",
                "'" + stated.words() + "'에 비공개 근거(정보공개법 제9조제1항 각 호)가 적혀 있지 않습니다.",
                "'" + stated.words() + "' names no ground of art. 9(1) of the Disclosure Act.",
                stated);
    }

    private static void same(
            String rule, String label, @Nullable Said document, @Nullable Said portal, Findings findings) {
        if (document != null && portal != null && !document.squeezed().equals(portal.squeezed())) {
            differ(rule, label, document, portal, findings);
        }
    }

    private static void differ(String rule, String label, Said one, Said other, Findings findings) {
        findings.tell(
                rule,
                label + "가 서로 다릅니다: '" + one.words() + "', '" + other.words() + "'",
                "Two statements of the same thing differ: '" + one.words() + "', '" + other.words() + "'",
                one,
                other);
    }

    /** Year, month and day without the zeros in front of them. */
    private static String digits(Said day) {
        return day.squeezed().replaceAll("\\D{1,3}0{0,1}", "/").replaceAll("/$", "");
    }

    private static void licences(Report report, Findings findings) {
        var licences = report.licences();
        if (licences.size() < 2) {
            return;
        }
        boolean first = licences.get(0).words().contains("비영리")
                || licences.get(0).words().contains("상업적");
        boolean second = licences.get(1).words().contains("비영리")
                || licences.get(1).words().contains("상업적");
        if (first != second) {
            findings.tell(
                    "licence.contradiction",
                    "이용조건 두 줄이 다릅니다: 한쪽만 상업적 이용을 막습니다.",
                    "Two lines of licence disagree: only one of them forbids commercial use.",
                    licences.get(0),
                    licences.get(1));
        }
    }
}
