package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Passage;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.StageEntered;
import org.sillok.publication.Piece;

/** What went on, stage by stage, in the order of the record. */
final class Proceedings {

    private final Sitting sitting;
    private final People people;
    private final Acts acts;
    private final List<Section> sections = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private String heading = "회의 진행";

    private Proceedings(Sitting sitting, People people) {
        this.sitting = sitting;
        this.people = people;
        this.acts = new Acts(sitting);
    }

    static List<Section> of(Sitting sitting, People people) {
        var proceedings = new Proceedings(sitting, people);
        sitting.facts(MeetingEvent.class).forEach(proceedings::take);
        proceedings.end();
        return proceedings.sections;
    }

    private void take(MeetingEvent fact) {
        if (fact instanceof StageEntered stage) {
            end();
            heading = heading(stage);
        } else if (fact instanceof OpinionStated it) {
            blocks.add(speech(it));
        } else if (fact instanceof AgendaReported it) {
            blocks.add(report(it));
        } else {
            add(acts.of(fact));
        }
    }

    private void add(@Nullable Act act) {
        if (act != null) {
            blocks.add(act);
        }
    }

    private void end() {
        if (!blocks.isEmpty()) {
            sections.add(Section.proceedings(heading, blocks));
        }
        blocks = new ArrayList<>();
    }

    private static String heading(StageEntered stage) {
        var word = stage.label() == null ? Wording.of(stage.stage()) : stage.label();
        return stage.occurredAt() == null ? word : word + " (" + Figures.time(stage.occurredAt()) + ")";
    }

    private Passage speech(OpinionStated it) {
        return new Passage(
                it.opinion(),
                Speakers.key(sitting, it.speaker(), people),
                Speakers.named(sitting, it.speaker()),
                List.of(Piece.of(sitting.corrections().text(it.opinion(), it.text()))),
                sitting.corrections().ofOpinion(it.opinion()));
    }

    private Passage report(AgendaReported it) {
        var items = it.items().stream().map(Wording::circled).collect(Collectors.joining(" "));
        return new Passage(
                null,
                Speakers.key(sitting, it.reporter(), people),
                Speakers.named(sitting, it.reporter()),
                List.of(Piece.of(items + " 보고: " + it.gist())),
                List.of());
    }
}
