package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Results;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Passage;
import org.sillok.publication.PublicEntry;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicRecord;
import org.sillok.publication.PublicVote;

/** What went on, as far as it is disclosed. */
final class PublicProceedings {

    private final People people;
    private final List<Section> sections = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private String heading = "회의 진행";

    private PublicProceedings(People people) {
        this.people = people;
    }

    static List<Section> of(PublicRecord told, People people) {
        var proceedings = new PublicProceedings(people);
        told.minutes().forEach(proceedings::take);
        proceedings.end();
        return proceedings.sections;
    }

    private void take(PublicEntry entry) {
        switch (entry.kind()) {
            case STAGE -> {
                end();
                heading = heading(entry);
            }
            case SPEECH, AGENDA_REPORTED -> blocks.add(passage(entry));
            default -> blocks.add(Act.of(act(entry)));
        }
    }

    private void end() {
        if (!blocks.isEmpty()) {
            sections.add(Section.proceedings(heading, blocks));
        }
        blocks = new ArrayList<>();
    }

    private static String heading(PublicEntry entry) {
        var detail = entry.detail();
        var label = Block.plain(entry.text());
        var stage = detail == null ? null : detail.stage();
        return label.isEmpty() ? stage == null ? "회의 진행" : Wording.of(stage) : label;
    }

    private Passage passage(PublicEntry entry) {
        var who = entry.who();
        return new Passage(entry.number(), key(who), who == null ? "" : named(who), entry.text(), List.of());
    }

    /** Whoever is masked is nobody in particular: two masks may hide two people. */
    private @Nullable String key(@Nullable PublicPerson who) {
        return who == null || who.withheld() != null || who.name() == null
                ? null
                : people.key(who.name() + " " + who.post(), named(who));
    }

    private static String named(PublicPerson who) {
        return who.withheld() != null
                ? PublicPerson.MASK
                : (Wording.orNothing(who.post()) + " " + Wording.orNothing(who.name())).strip();
    }

    private static String act(PublicEntry entry) {
        var items = entry.items().stream().map(Wording::circled).collect(Collectors.joining(" "));
        var parts = new ArrayList<String>();
        parts.add(word(entry) + (entry.at() == null ? "" : " " + Figures.time(entry.at())));
        parts.add(items);
        parts.add(entry.who() == null ? "" : named(entry.who()));
        var detail = entry.detail();
        if (detail != null && detail.vote() != null) {
            parts.add(vote(detail.vote()));
        }
        if (detail != null && detail.outcome() != null) {
            parts.add(Wording.of(detail.outcome()));
        }
        parts.add(Block.plain(entry.text()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String vote(PublicVote vote) {
        var roll = vote.roll().stream()
                .map(it -> named(it.who()) + " " + Wording.of(it.choice()))
                .collect(Collectors.joining(", "));
        return Wording.of(vote.method())
                + (vote.tally() == null ? "" : " (" + Results.tally(vote.tally()) + ")")
                + (roll.isEmpty() ? "" : ": " + roll);
    }

    private static String word(PublicEntry entry) {
        return switch (entry.kind()) {
            case OPENED -> "개의";
            case FAILED -> "정족수 미달로 유회";
            case CHAIR_PASSED -> "회의 진행";
            case RECUSED -> "제척·기피·회피";
            case QUESTION -> "의결 제안";
            case VOTE -> "표결";
            case RESULT -> "결과";
            case RECESSED -> "정회";
            case RESUMED -> "속개";
            case CLOSED -> "회의 종료";
            case STAGE, SPEECH, AGENDA_REPORTED -> "";
        };
    }
}
