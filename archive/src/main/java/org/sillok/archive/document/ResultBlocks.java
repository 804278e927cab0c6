package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Fact;
import org.sillok.archive.document.Block.Facts;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.VoteTaken;

/** What became of each item. */
final class ResultBlocks {

    private ResultBlocks() {}

    static List<Block> of(Sitting sitting) {
        var facts = sitting.agenda().stream()
                .map(item -> new Fact(Wording.circled(item.item()) + " " + item.title(), lines(sitting, item)))
                .toList();
        return facts.isEmpty() ? List.of(Act.of("안건 " + Wording.NOT_STATED)) : List.of(new Facts(facts));
    }

    private static List<String> lines(Sitting sitting, Item item) {
        var acts = new Acts(sitting);
        var lines = new ArrayList<String>();
        var questions = sitting.facts(QuestionPut.class)
                .filter(put -> put.items().contains(item.item()))
                .map(QuestionPut::question)
                .toList();
        sitting.facts(MeetingEvent.class)
                .filter(fact -> decides(fact, item.item())
                        || (fact instanceof VoteTaken vote && questions.contains(vote.question())))
                .map(acts::of)
                .filter(Objects::nonNull)
                .forEach(act -> {
                    lines.add(act.text());
                    lines.addAll(act.notes());
                });
        if (item.withdrawn() != null) {
            lines.add("철회: " + item.withdrawn());
        }
        return lines.isEmpty() ? List.of("결과 " + Wording.NOT_STATED) : lines;
    }

    private static boolean decides(MeetingEvent fact, int item) {
        return (fact instanceof ResolutionPassed passed && passed.item() == item)
                || (fact instanceof ResolutionRejected rejected && rejected.item() == item)
                || (fact instanceof ItemDeferred deferred && deferred.item() == item)
                || (fact instanceof ItemReferred referred && referred.item() == item)
                || (fact instanceof AdviceConcluded advice && advice.item() == item);
    }
}
