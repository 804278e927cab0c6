package org.sillok.ingest.check;

import java.util.List;
import org.sillok.ingest.Span;
import org.sillok.ingest.part.Report;

/** Whatever is numbered runs from one, without gaps and without repetition. */
final class NumberingChecks {

    private record Numbered(int number, Span span) {}

    private NumberingChecks() {}

    static void look(Report report, Findings findings) {
        check("항목", "sections", sections(report), findings);
        check("진행시간", "rows of the timetable", timetable(report), findings);
        check("안건", "items", items(report), findings);
        check("붙임 목록", "enclosures", enclosures(report), findings);
        check("붙임", "annexes", annexes(report), findings);
        check("위원명단", "rows of the roster", roster(report), findings);
    }

    private static void check(String korean, String english, List<Numbered> numbered, Findings findings) {
        int expected = 1;
        for (var one : numbered) {
            if (one.number() != expected) {
                findings.tell(
                        "numbering",
                        korean + "의 번호가 " + expected + "이 아니라 " + one.number() + "입니다.",
                        "The " + english + " go on with " + one.number() + " where " + expected + " is due.",
                        List.of(one.span()));
            }
            expected = one.number() + 1;
        }
    }

    private static List<Numbered> sections(Report report) {
        return report.sections().stream()
                .map(section -> new Numbered(section.number(), section.heading().span()))
                .toList();
    }

    private static List<Numbered> timetable(Report report) {
        return report.timetable().rows().stream()
                .map(row -> new Numbered(row.number(), row.place().span()))
                .toList();
    }

    private static List<Numbered> items(Report report) {
        return report.results().items().stream()
                .map(item -> new Numbered(item.number(), item.place().span()))
                .toList();
    }

    private static List<Numbered> enclosures(Report report) {
        return report.enclosures().entries().stream()
                .map(entry -> new Numbered(entry.number(), entry.name().span()))
                .toList();
    }

    private static List<Numbered> annexes(Report report) {
        return report.annexes().stream()
                .map(annex -> new Numbered(annex.number(), annex.mark().span()))
                .toList();
    }

    private static List<Numbered> roster(Report report) {
        return report.roster().rows().stream()
                .map(row -> new Numbered(row.number(), row.place().span()))
                .toList();
    }
}
