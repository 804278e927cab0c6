package org.sillok.ingest.check;

import org.sillok.ingest.part.Enclosures;
import org.sillok.ingest.part.PortalFiles;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Words;

/** The enclosures that the report lists, against what stands in it and against the files of the portal. */
final class EnclosureChecks {

    private EnclosureChecks() {}

    static void look(Report report, Findings findings) {
        for (var entry : report.enclosures().entries()) {
            inside(report, entry, findings);
        }
        for (var file : report.files().entries()) {
            file(report, file, findings);
        }
    }

    private static void inside(Report report, Enclosures.Entry entry, Findings findings) {
        boolean printed = report.annexes().stream().anyMatch(annex -> annex.number() == entry.number());
        if (entry.separate()) {
            findings.tell(
                    "enclosure.separate",
                    "붙임 " + entry.number() + " '" + entry.name().words() + "'은 따로 붙어 있어 이 출처에 없습니다. 내용을 기록할 수 없습니다.",
                    "Enclosure " + entry.number() + " '" + entry.name().words()
                            + "' goes along separately and is not in this source: its content cannot be recorded.",
                    entry.name());
        } else if (!printed) {
            findings.tell(
                    "enclosure.missing",
                    "붙임 " + entry.number() + " '" + entry.name().words() + "'이 본문에 없습니다.",
                    "Enclosure " + entry.number() + " '" + entry.name().words()
                            + "' is listed, but does not stand in the text.",
                    entry.name());
        }
    }

    private static void file(Report report, PortalFiles.Entry file, Findings findings) {
        if (file.withheld()) {
            findings.tell(
                    "file.withheld",
                    "파일 '" + file.name().words() + "'은 근거 없이 비공개로 표시되어 있습니다.",
                    "The file '" + file.name().words() + "' is withheld, and no ground is stated.",
                    file.name());
        }
        if (!isListed(report, file)) {
            findings.tell(
                    "file.unlisted",
                    "포털의 파일 '" + file.name().words() + "'은 보고서의 붙임 목록에 없습니다.",
                    "The portal's file '" + file.name().words()
                            + "' is not among the enclosures that the report lists.",
                    file.name());
        }
    }

    /** The document itself, or a file that bears the name of a separate enclosure. */
    private static boolean isListed(Report report, PortalFiles.Entry file) {
        var name = Words.squeezed(file.name().words());
        return name.contains("결재문서본문")
                || report.enclosures().entries().stream()
                        .map(entry -> Words.squeezed(entry.name().words()).replaceAll("\\([^)]{0,20}\\)", ""))
                        .anyMatch(listed -> listed.length() > 1 && name.contains(listed));
    }
}
