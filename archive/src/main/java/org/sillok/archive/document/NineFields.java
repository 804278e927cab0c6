package org.sillok.archive.document;

import java.util.List;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Fact;
import org.sillok.archive.document.Block.Facts;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.StageEntered;
import org.sillok.meeting.VoteTaken;

/** The nine fields of minutes by the Records decree, art. 18(2): present, missing, or not stated. */
final class NineFields {

    private static final List<Class<? extends org.sillok.record.Fact>> RESULTS =
            List.of(ResolutionPassed.class, ResolutionRejected.class, ItemDeferred.class, ItemReferred.class);

    private final Sitting sitting;

    private NineFields(Sitting sitting) {
        this.sitting = sitting;
    }

    static Facts of(Sitting sitting) {
        var fields = new NineFields(sitting);
        var attended = sitting.seats().keySet().stream()
                .anyMatch(seat -> sitting.presence().of(seat) != null);
        var decided = fields.any(RESULTS) || fields.any(List.of(AdviceConcluded.class)) || !fields.asksFor(false);
        var votes = fields.any(List.of(VoteTaken.class))
                || (!fields.asksFor(true) && !fields.any(RESULTS) && !fields.any(List.of(QuestionPut.class)));
        return new Facts(List.of(
                fields.field("회의의 명칭", true),
                fields.field("개최기관", true),
                fields.field("일시 및 장소", true),
                fields.field("참석자 및 배석자 명단", attended),
                fields.field("진행 순서", fields.any(List.of(StageEntered.class))),
                fields.field("상정 안건", !sitting.agenda().isEmpty()),
                fields.field("발언 요지", fields.any(List.of(OpinionStated.class, AgendaReported.class))),
                fields.field("결정 사항", decided),
                fields.field("표결 내용", votes)));
    }

    private Fact field(String name, boolean there) {
        var otherwise = sitting.convened().basis() == Basis.LIVE ? "누락" : Wording.NOT_STATED;
        return Fact.of(name, there ? "있음" : otherwise);
    }

    private boolean any(List<Class<? extends org.sillok.record.Fact>> kinds) {
        return kinds.stream().anyMatch(kind -> sitting.facts(kind).findAny().isPresent());
    }

    /** A report is only heard, and asks for nothing; only deliberation asks for a vote. */
    private boolean asksFor(boolean vote) {
        return sitting.agenda().stream()
                .filter(item -> item.withdrawn() == null)
                .anyMatch(item -> vote ? item.kind() == ItemKind.DELIBERATION : item.kind() != ItemKind.REPORT);
    }
}
