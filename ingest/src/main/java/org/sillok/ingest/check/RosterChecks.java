package org.sillok.ingest.check;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.ingest.Span;
import org.sillok.ingest.part.Roster;
import org.sillok.ingest.part.Roster.Row;

/** The roster: its heading against its rows, one chair, names, and what was filled in from the row above. */
final class RosterChecks {

    private RosterChecks() {}

    static void look(Roster roster, Findings findings) {
        if (roster.rows().isEmpty()) {
            return;
        }
        var heading = roster.heading();
        if (heading != null) {
            count("위원", "members", heading.all(), roster.rows(), heading, findings);
            count("당연직", "ex-officio members", heading.exOfficio(), of(roster, SeatKind.EX_OFFICIO), heading, findings);
            count("위촉직", "appointed members", heading.appointed(), of(roster, SeatKind.APPOINTED), heading, findings);
        }
        var chairs = roster.those(row -> row.role() == SeatRole.CHAIR);
        if (chairs.size() > 1) {
            findings.tell(
                    "roster.chairs",
                    "위원장이 " + chairs.size() + "명입니다.",
                    "There are " + chairs.size() + " chairs.",
                    spans(chairs));
        }
        all(
                "roster.kind",
                "당연직인지 위촉직인지 적혀 있지 않아 위촉직으로 제안한 위원:",
                "Neither ex officio nor appointed is stated; proposed as appointed:",
                roster.those(row -> row.kind() == null),
                findings);
        all(
                "roster.unnamed",
                "이름 대신 번호나 가림표로 적힌 위원:",
                "Members given by number or mask only:",
                roster.those(row -> !row.named()),
                findings);
        all(
                "roster.ditto",
                "〃를 윗줄과 같은 소속으로 읽은 행:",
                "Rows whose 〃 was read as the affiliation above:",
                roster.those(Row::ditto),
                findings);
        all(
                "roster.council",
                "의원으로 보아 의회 위원으로 표시한 행:",
                "Rows marked as members of a council:",
                roster.those(Row::councilMember),
                findings);
    }

    private static void count(
            String korean,
            String english,
            @Nullable Integer stated,
            List<Row> rows,
            Roster.Heading heading,
            Findings findings) {
        if (stated != null && stated != rows.size()) {
            findings.tell(
                    "roster.count",
                    "명단 제목은 " + korean + " " + stated + "명이라고 하나 " + rows.size() + "명이 적혀 있습니다.",
                    "The heading of the roster says " + stated + " " + english + ", it lists " + rows.size() + ".",
                    heading.place());
        }
    }

    private static void all(String rule, String korean, String english, List<Row> rows, Findings findings) {
        if (!rows.isEmpty()) {
            var numbers =
                    rows.stream().map(row -> Integer.toString(row.number())).collect(Collectors.joining(", ", " ", ""));
            findings.tell(rule, korean + numbers, english + numbers, spans(rows));
        }
    }

    private static List<Row> of(Roster roster, SeatKind kind) {
        return roster.those(row -> row.kind() == kind);
    }

    private static List<Span> spans(List<Row> rows) {
        return rows.stream().map(row -> row.place().span()).toList();
    }
}
