package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Fact;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Table;
import org.sillok.report.ChecklistFilled;
import org.sillok.report.ChecklistRow;
import org.sillok.report.Draft;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportRegistered;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReportReviewed;
import org.sillok.report.ReviewSkipped;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;

/**
 * The paper that the report stands on: its last draft, who signed, under which number it was registered.
 *
 * @param draft null where none was drafted
 */
record ReportPaper(Sitting sitting, @Nullable Draft draft) {

    static ReportPaper of(Sitting sitting) {
        Draft last = null;
        for (var told : sitting.told()) {
            if (told.fact() instanceof ReportDrafted it) {
                last = it.draft();
            } else if (told.fact() instanceof ReportRedrafted it) {
                last = it.draft();
            }
        }
        return new ReportPaper(sitting, last);
    }

    String title(String otherwise) {
        return draft == null ? otherwise : draft.title();
    }

    Facts registration() {
        var facts = new ArrayList<Fact>();
        var registered = sitting.facts(ReportRegistered.class)
                .reduce((before, after) -> after)
                .orElse(null);
        var number = registered == null ? null : registered.registration().number();
        var retention = registered == null ? null : registered.registration().retention();
        facts.add(Fact.of("문서번호", number == null ? Wording.NOT_STATED : number.toString()));
        facts.add(Fact.of("보존기간", retention == null ? Wording.NOT_STATED : Wording.of(retention)));
        facts.add(
                Fact.of("담당부서", draft == null || draft.department() == null ? Wording.NOT_STATED : draft.department()));
        facts.add(Fact.of(
                "기안일",
                draft == null || draft.draftedOn() == null ? Wording.NOT_STATED : Figures.date(draft.draftedOn())));
        if (draft != null && draft.overview() != null) {
            facts.add(Fact.of("요지", draft.overview()));
        }
        return new Facts(facts);
    }

    /** Who signed which draft, with what they dissented in. */
    Facts line() {
        var facts = new ArrayList<Fact>();
        var drafter = draft == null ? null : draft.line().drafter();
        if (drafter != null) {
            facts.add(Fact.of("기안", named(drafter)));
        }
        for (var told : sitting.told()) {
            if (told.fact() instanceof ReportReviewed it) {
                facts.add(signed("검토", it.draft(), it.by(), it.signature()));
            } else if (told.fact() instanceof ReviewSkipped it) {
                facts.add(Fact.of("검토 생략", named(it.whom()) + " (사유: " + it.reason() + ")"));
            } else if (told.fact() instanceof ReportCooperated it) {
                facts.add(signed("협조", it.draft(), it.by(), it.signature()));
            } else if (told.fact() instanceof ReportReturned it) {
                facts.add(Fact.of("반려", named(it.by()) + " (사유: " + it.reason() + ")"));
            } else if (told.fact() instanceof ReportApproved it) {
                facts.add(approved(it));
            }
        }
        return new Facts(facts.isEmpty() ? List.of(Fact.of("결재", Wording.NOT_STATED)) : facts);
    }

    @Nullable
    Block checklist() {
        return sitting.facts(ChecklistFilled.class)
                .reduce((before, after) -> after)
                .map(it -> (Block) new Table(
                        it.form(),
                        List.of("번호", "항목", "점검", "비고"),
                        it.rows().stream().map(ReportPaper::row).toList()))
                .orElse(null);
    }

    private static List<String> row(ChecklistRow row) {
        var answer =
                switch (row.answer()) {
                    case REVIEWED -> "검토완료";
                    case NOT_APPLICABLE -> "해당없음";
                    case UNANSWERED -> Wording.NOT_STATED;
                };
        return List.of(row.row() + "", row.title(), answer, Wording.orNothing(row.remark()));
    }

    private static Fact approved(ReportApproved it) {
        var label = ("결재 " + Wording.of(it.capacity())).strip();
        return signed(label, it.draft(), it.approver(), it.signature());
    }

    private static Fact signed(String step, int draft, Signatory by, Signature signature) {
        var on = signature.on() == null ? Wording.orNothing(signature.onAsPrinted()) : Figures.date(signature.on());
        return Fact.of(
                step,
                named(by)
                        + (on.isEmpty() ? "" : " (" + on + ")")
                        + (draft == 1 ? "" : " [기안 " + draft + "]")
                        + (signature.dissent() == null ? "" : " / 다른 의견: " + signature.dissent()));
    }

    private static String named(Signatory signatory) {
        return (Wording.orNothing(signatory.post()) + " " + Wording.orNothing(signatory.name())).strip();
    }
}
