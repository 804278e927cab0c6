package org.sillok.ingest.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Ballots;
import org.sillok.ingest.part.Ballots.Ballot;
import org.sillok.ingest.part.Minutes.Entry;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.Results;
import org.sillok.ingest.part.Stages;
import org.sillok.ingest.part.Timetable;
import org.sillok.ingest.text.Said;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.ReportAgenda;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StateOpinion;

/** What the minutes tell, in their order: stages, the report of the agenda, every speech, the question and the vote. */
final class Proceedings {

    private final String meeting;
    private final Report report;
    private final Hours hours;
    private final Steps steps;
    private final Course course;
    private final Speakers speakers;
    private final Outcomes outcomes;
    private final List<Entry> narrated = new ArrayList<>();
    private @Nullable Stage stage;

    Proceedings(String meeting, Report report, Hours hours, Steps steps) {
        this.meeting = meeting;
        this.report = report;
        this.hours = hours;
        this.steps = steps;
        course = new Course(report.timetable());
        speakers = new Speakers(report.roster());
        outcomes = new Outcomes(meeting, report, steps);
    }

    void propose() {
        var ballots = Ballots.of(report.minutes()).ballots();
        for (var entry : report.minutes().entries()) {
            switch (entry.kind()) {
                case HEADING -> enter(Stages.named(entry.words().words()), entry.words());
                case STAGE_LINE -> enter(Stages.begun(entry.words().words()), entry.words());
                case NARRATION, ITEM -> narrated.add(entry);
                case SPEECH -> speech(entry, ballots);
            }
        }
        reportAgenda();
        if (report.minutes().entries().isEmpty()) {
            byTheTimetable();
        }
        outcomes.withoutQuestion();
        advice();
    }

    private void speech(Entry entry, List<Ballot> ballots) {
        reportAgenda();
        var label = entry.label();
        if (label != null) {
            var kind = stage == Stage.GREETINGS ? OpinionKind.GREETING : OpinionKind.SPEECH;
            steps.propose(
                    () -> new StateOpinion(
                            meeting,
                            speakers.named(label.words()),
                            entry.words().words(),
                            items(),
                            kind,
                            null),
                    label,
                    entry.words());
        }
        ballots.stream()
                .filter(ballot -> ballot.answer().equals(entry))
                .forEach(ballot -> outcomes.put(ballot, ballots.size()));
    }

    private void enter(@Nullable Stage entered, Said words) {
        reportAgenda();
        if (entered == null) {
            return;
        }
        stage = entered;
        var row = course.row(entered);
        enter(entered, row == null ? words.words() : row.content(), row, words);
    }

    private void enter(Stage entered, String label, Timetable.@Nullable Row row, Said words) {
        steps.propose(
                () -> new EnterStage(
                        meeting,
                        entered,
                        label,
                        row == null ? null : row.lead(),
                        row == null ? null : hours.at(row.from())),
                words,
                row == null ? null : row.place());
    }

    /** A report without minutes still tells its course by the clock. */
    private void byTheTimetable() {
        for (var row : report.timetable().rows()) {
            var entered = Stages.named(row.content());
            if (entered != null) {
                enter(entered, row.content(), row, row.place());
            }
        }
    }

    /** The narration under the stage in which the agenda is reported is its gist; who reports is the secretary as stated. */
    private void reportAgenda() {
        var told = List.copyOf(narrated);
        narrated.clear();
        var secretary = report.timetable().secretary();
        if (stage != Stage.AGENDA_REPORT || told.isEmpty() || secretary == null) {
            return;
        }
        var gist = told.stream().map(entry -> entry.words().words()).collect(Collectors.joining("\n"));
        var spans = new ArrayList<>(Steps.spans(secretary));
        told.forEach(entry -> spans.add(entry.words().span()));
        var items = numbers(report.results().items());
        steps.propose(
                () -> new ReportAgenda(meeting, items, Speaker.official(null, secretary.words()), gist, null), spans);
    }

    private List<Integer> items() {
        if (stage != Stage.DELIBERATION && stage != Stage.ADVICE) {
            return List.of();
        }
        var kind = stage == Stage.ADVICE ? ItemKind.ADVICE : ItemKind.DELIBERATION;
        return numbers(report.results().items().stream()
                .filter(item -> item.kind() == kind)
                .toList());
    }

    private void advice() {
        report.results().items().stream()
                .filter(item -> item.kind() == ItemKind.ADVICE && !item.points().isEmpty())
                .forEach(outcomes::advise);
    }

    private static List<Integer> numbers(List<Results.Item> items) {
        return items.stream().map(Results.Item::number).distinct().toList();
    }
}
