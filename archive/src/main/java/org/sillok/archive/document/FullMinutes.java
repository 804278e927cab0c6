package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Fact;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Document.Edition;
import org.sillok.archive.document.Document.Kind;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;

/** The minutes with everything: what the decree asks for, who was there, what went on, and what was corrected later. */
final class FullMinutes {

    private FullMinutes() {}

    static Document of(Sitting sitting) {
        var people = new People();
        var sections = new ArrayList<Section>();
        sections.add(Section.of("회의 개요", List.of(new Facts(MeetingFacts.overview(sitting)))));
        sections.add(Section.of("위원 현황", List.of(RosterTable.of(sitting))));
        sections.addAll(Proceedings.of(sitting, people));
        sections.add(Section.of("회의 결과", ResultBlocks.of(sitting)));
        sections.add(Section.of("의사정족수·의결정족수", List.of(QuorumTable.of(sitting))));
        add(sections, "향후 추진사항", FollowUpTable.of(sitting));
        add(sections, "첨부 자료", PaperTable.of(sitting));
        add(sections, "확인이 필요한 사항", Irregularities.of(sitting));
        sections.add(Section.of("회의록 기재사항(공공기록물법 시행령 제18조제2항)", List.of(NineFields.of(sitting))));
        sections.add(Section.of("서명", List.of(signatures(sitting))));
        var convened = sitting.convened();
        return new Document(
                Kind.MINUTES,
                Edition.FULL,
                convened.meetingId(),
                convened.committeeName() + " " + sitting.name() + " 회의록",
                convened.committeeName(),
                convened.hostBody(),
                sitting.heldOn(),
                sitting.asOf(),
                people.all(),
                sections);
    }

    static void add(List<Section> sections, String heading, @Nullable Block block) {
        if (block != null) {
            sections.add(Section.of(heading, List.of(block)));
        }
    }

    private static Facts signatures(Sitting sitting) {
        var signed = sitting.facts(MinutesSigned.class)
                .map(it -> Speakers.named(sitting, it.signer()) + " (" + Figures.date(it.on()) + " 서명)")
                .toList();
        var adopted = sitting.facts(MinutesAdopted.class)
                .map(it -> Figures.date(it.on()))
                .toList();
        return new Facts(List.of(
                new Fact("서명", signed.isEmpty() ? List.of(Wording.NOT_STATED) : signed),
                new Fact("확정", adopted.isEmpty() ? List.of(Wording.NOT_STATED) : adopted)));
    }
}
