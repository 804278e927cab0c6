package org.sillok.ingest.order;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Checklist;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.Signatures;
import org.sillok.ingest.part.Signatures.Signer;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;
import org.sillok.report.Annex;
import org.sillok.report.ApprovalLine;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.ChecklistRow;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.Draft;
import org.sillok.report.DraftReport;
import org.sillok.report.FillChecklist;
import org.sillok.report.RegisterReport;
import org.sillok.report.ReviewReport;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;

/** The report itself: its draft, checklist, expenses, approval line and registration, as far as the source states them. */
final class ReportOrders {

    private static final String FORM = "사전 검토항목";
    private static final Signature UNDATED = new Signature(null, null, null);

    private final String meeting;
    private final Report report;
    private final Steps steps;

    ReportOrders(String meeting, Report report, Steps steps) {
        this.meeting = meeting;
        this.report = report;
        this.steps = steps;
    }

    /** A page that is only meeting information is no report: nothing of it was drafted or approved there. */
    void propose() {
        var title = title();
        if (title == null || report.sections().isEmpty()) {
            return;
        }
        var line = report.form().approval();
        boolean drafted = steps.propose(() -> new DraftReport(meeting, draft(title, line)), title, line.namelessBox());
        if (!drafted) {
            return;
        }
        checklist();
        new Expenses(meeting, report.account(), steps).propose();
        signatures(line);
    }

    private @Nullable Said title() {
        for (var cover : report.covers()) {
            if (cover.title() != null) {
                return cover.title();
            }
        }
        return report.head().title();
    }

    private Draft draft(Said title, Signatures line) {
        return new Draft(Words.line(title.words()), overview(), department(), annexes(), approvalLine(line), null);
    }

    private @Nullable String overview() {
        return report.covers().stream()
                .filter(cover -> cover.sentence() != null)
                .map(cover -> Words.line(cover.sentence().words()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String department() {
        return report.covers().stream()
                .filter(cover -> cover.office() != null)
                .map(cover -> Words.line(cover.office().words()))
                .findFirst()
                .orElse(null);
    }

    private List<Annex> annexes() {
        return report.enclosures().entries().stream()
                .map(entry -> new Annex(
                        kind(Words.squeezed(entry.name().words())),
                        Words.line(entry.name().words()),
                        entry.copies(),
                        entry.separate()))
                .toList();
    }

    private static Annex.Kind kind(String name) {
        if (name.contains("회의록")) {
            return Annex.Kind.MINUTES;
        }
        if (name.contains("위원현황") || name.contains("명단")) {
            return Annex.Kind.ROSTER;
        }
        return name.contains("자료") ? Annex.Kind.PAPERS : Annex.Kind.OTHER;
    }

    /** The drafter comes first, the approver last; a nameless box is nobody's. */
    private static ApprovalLine approvalLine(Signatures line) {
        var signers = line.signers();
        int last = signers.size() - 1;
        return new ApprovalLine(
                signers.size() > 1 ? signatory(signers.get(0)) : null,
                signers.size() > 2
                        ? signers.subList(1, last).stream()
                                .map(ReportOrders::signatory)
                                .toList()
                        : List.of(),
                line.cooperators().stream().map(ReportOrders::signatory).toList(),
                signers.isEmpty() ? null : signatory(signers.get(last)),
                line.asPrinted());
    }

    private static Signatory signatory(Signer signer) {
        var name = signer.name().words().replaceFirst("^代\\s?", "");
        return new Signatory(signer.title().words(), name);
    }

    private void checklist() {
        var rows = report.checklist().rows();
        if (!rows.isEmpty()) {
            var answers = IntStream.range(0, rows.size())
                    .mapToObj(at -> row(at + 1, rows.get(at)))
                    .toList();
            steps.propose(
                    () -> new FillChecklist(meeting, FORM, null, answers),
                    rows.stream().map(row -> row.place().span()).toList());
        }
    }

    /** Both boxes marked is no answer either; a finding tells. */
    private static ChecklistRow row(int number, Checklist.Row row) {
        var answer =
                switch (row.state()) {
                    case REVIEWED -> ChecklistRow.Answer.REVIEWED;
                    case NOT_APPLICABLE -> ChecklistRow.Answer.NOT_APPLICABLE;
                    case UNANSWERED, CONTRADICTORY -> ChecklistRow.Answer.UNANSWERED;
                };
        var subject = row.subject().isEmpty() ? CommitteeOrders.NOT_STATED : Words.line(row.subject());
        return new ChecklistRow(
                number,
                subject,
                row.question().isEmpty() ? null : Words.line(row.question().substring(1)),
                answer,
                null);
    }

    private void signatures(Signatures line) {
        var signers = line.signers();
        var registration = new Registering(report).registration();
        if (signers.isEmpty()) {
            if (registration != null) {
                steps.propose(
                        () -> new RegisterReport(meeting, registration),
                        report.form().number());
            }
            return;
        }
        for (int at = 1; at + 1 < signers.size(); at++) {
            int reviewer = at;
            steps.propose(
                    () -> new ReviewReport(meeting, reviewer, UNDATED),
                    signers.get(at).title(),
                    signers.get(at).name());
        }
        for (int at = 0; at < line.cooperators().size(); at++) {
            int cooperator = at + 1;
            steps.propose(
                    () -> new CooperateOnReport(meeting, cooperator, UNDATED),
                    line.cooperators().get(at).title(),
                    line.cooperators().get(at).name());
        }
        var approver = signers.get(signers.size() - 1);
        steps.propose(
                () -> new ApproveReport(
                        meeting,
                        null,
                        signatory(approver),
                        approver.acting() ? Capacity.ACTING : Capacity.NOT_STATED,
                        null,
                        new Signature(
                                approvedOn(),
                                line.approvedOn() == null
                                        ? null
                                        : line.approvedOn().words(),
                                null),
                        null,
                        registration),
                approver.title(),
                approver.name(),
                line.approvedOn(),
                report.form().number());
    }

    private @Nullable LocalDate approvedOn() {
        var day = report.form().approvedOn();
        return day == null ? null : Registering.day(day.words());
    }
}
