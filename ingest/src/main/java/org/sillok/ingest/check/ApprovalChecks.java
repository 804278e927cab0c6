package org.sillok.ingest.check;

import org.sillok.ingest.part.Report;

/** The approval line: boxes, label of cooperation, by what right it was approved. */
final class ApprovalChecks {

    private ApprovalChecks() {}

    static void look(Report report, Findings findings) {
        var form = report.form();
        var line = form.approval();
        if (form.number() == null) {
            return;
        }
        if (line.signers().isEmpty()) {
            findings.tell(
                    "approval.line",
                    "결재선의 직위와 이름을 짝지을 수 없습니다.",
                    "Titles and names of the approval line cannot be paired.",
                    form.number());
            return;
        }
        if (line.namelessBox() != null) {
            findings.tell(
                    "approval.namelessBox",
                    "결재선의 첫 칸 '" + line.namelessBox().words() + "'에는 이름이 없습니다. 직위와 이름을 차례로 짝지으면 하나씩 밀립니다.",
                    "The first box of the approval line, '" + line.namelessBox().words()
                            + "', has no name: pairing titles and names in turn would be off by one.",
                    line.namelessBox());
        }
        var approver = line.signers().get(line.signers().size() - 1);
        if (line.cooperation() == null) {
            findings.tell(
                    "approval.cooperation",
                    line.cooperators().isEmpty() ? "협조 칸이 없습니다." : "'협조' 표시 없이 적힌 서명을 협조로 보았습니다.",
                    line.cooperators().isEmpty()
                            ? "There is no box of cooperation."
                            : "Signatures without the label of cooperation were taken for it.",
                    approver.name());
        }
        if (!approver.acting()) {
            findings.tell(
                    "approval.capacity",
                    "전결·대결 여부가 적혀 있지 않습니다.",
                    "Whether it was approved by delegation or in an absence is not stated.",
                    approver.title(),
                    approver.name());
        }
        day(report, findings);
    }

    private static void day(Report report, Findings findings) {
        var day = report.form().approval().approvedOn();
        var approved = report.form().approvedOn();
        if (day == null || approved == null) {
            return;
        }
        var printed = day.words().split("/", -1);
        var parts = approved.squeezed().split("\\.", -1);
        boolean same = parts.length > 2
                && Integer.parseInt(parts[1]) == Integer.parseInt(printed[0])
                && Integer.parseInt(parts[2]) == Integer.parseInt(printed[1]);
        if (!same) {
            findings.tell(
                    "approval.day",
                    "결재일자 " + approved.words() + "와 결재선의 " + day.words() + "이 다릅니다.",
                    "The day of approval " + approved.words() + " and " + day.words() + " in the line differ.",
                    approved,
                    day);
        }
    }
}
