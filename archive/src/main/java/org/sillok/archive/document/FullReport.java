package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Document.Edition;
import org.sillok.archive.document.Document.Kind;

/** The result report with everything: what was drafted and signed, what follows from the meeting, and its annexes. */
final class FullReport {

    private FullReport() {}

    static Document of(Sitting sitting) {
        var people = new People();
        var paper = ReportPaper.of(sitting);
        var sections = new ArrayList<Section>();
        sections.add(Section.of("문서 정보", List.of(paper.registration())));
        sections.add(Section.of("결재", List.of(paper.line())));
        FullMinutes.add(sections, "점검표", paper.checklist());
        sections.add(Section.of("회의 개요", List.of(new Facts(MeetingFacts.overview(sitting)))));
        FullMinutes.add(sections, "진행 시간", Timetable.of(sitting));
        sections.add(Section.of("안건별 결과", ResultBlocks.of(sitting)));
        sections.add(Section.of("의사정족수·의결정족수", List.of(QuorumTable.of(sitting))));
        FullMinutes.add(sections, "향후 추진사항", FollowUpTable.of(sitting));
        FullMinutes.add(sections, "소요 예산", ExpenseTable.of(sitting));
        sections.add(Section.of("붙임 1. 위원 현황", List.of(RosterTable.of(sitting))));
        FullMinutes.add(sections, "붙임 2. 첨부 자료", PaperTable.of(sitting));
        sections.addAll(Proceedings.of(sitting, people));
        var convened = sitting.convened();
        return new Document(
                Kind.REPORT,
                Edition.FULL,
                convened.meetingId(),
                paper.title(convened.committeeName() + " " + sitting.name() + " 결과보고"),
                convened.committeeName(),
                convened.hostBody(),
                sitting.heldOn(),
                sitting.asOf(),
                people.all(),
                sections);
    }
}
