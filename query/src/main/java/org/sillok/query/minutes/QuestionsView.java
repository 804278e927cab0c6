package org.sillok.query.minutes;

import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteTaken;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** The agenda as it was reported, the questions put, and the votes taken. */
public final class QuestionsView implements View {

    /** The decision log copies the motion. */
    public static final Table QUESTION =
            Table.named("question", "meeting", "question").saying("position", "items", "motion", "at");

    /** The decision log copies method and tally. */
    public static final Table VOTE = Table.named("vote", "meeting", "question")
            .saying("position", "method", "in_favour", "against", "abstained", "invalid")
            .saying("roll_seats", "roll_choices", "casting", "at");

    private static final Table REPORT = Table.named("agenda_report", "meeting", "position")
            .saying("items", "speaker_kind", "seat", "name", "post", "label", "gist", "at");

    @Override
    public List<String> scripts() {
        return List.of("questions");
    }

    @EventHandler
    void on(AgendaReported reported, Recorded recorded, Rows rows) {
        var reporter = reported.reporter();
        rows.add(
                REPORT,
                recorded,
                reported.meetingId(),
                recorded.position(),
                reported.items(),
                reporter.kind(),
                reporter.seat(),
                reporter.name(),
                reporter.post(),
                reporter.label(),
                reported.gist(),
                reported.occurredAt());
    }

    @EventHandler
    void on(QuestionPut put, Recorded recorded, Rows rows) {
        rows.add(
                QUESTION,
                recorded,
                put.meetingId(),
                put.question(),
                recorded.position(),
                put.items(),
                put.motion(),
                put.occurredAt());
    }

    @EventHandler
    void on(VoteTaken taken, Recorded recorded, Rows rows) {
        rows.add(
                VOTE,
                recorded,
                taken.meetingId(),
                taken.question(),
                recorded.position(),
                taken.method(),
                count(taken.tally(), Tally::inFavour),
                count(taken.tally(), Tally::against),
                count(taken.tally(), Tally::abstained),
                count(taken.tally(), Tally::invalid),
                each(taken.roll(), RollEntry::seat),
                each(taken.roll(), RollEntry::choice),
                taken.casting(),
                taken.occurredAt());
    }

    @EventHandler
    void on(VoteCorrected corrected, Recorded recorded, Rows rows) {
        rows.amend(VOTE, recorded, List.of(corrected.meetingId(), corrected.question()), vote -> tallied(
                        vote, corrected.tally())
                .with("roll_seats", each(corrected.roll(), RollEntry::seat))
                .with("roll_choices", each(corrected.roll(), RollEntry::choice)));
    }

    private static Row tallied(Row vote, @Nullable Tally tally) {
        return vote.with("in_favour", count(tally, Tally::inFavour))
                .with("against", count(tally, Tally::against))
                .with("abstained", count(tally, Tally::abstained))
                .with("invalid", count(tally, Tally::invalid));
    }

    private static @Nullable Integer count(@Nullable Tally tally, Function<Tally, Integer> part) {
        return tally == null ? null : part.apply(tally);
    }

    private static <T> List<T> each(List<RollEntry> roll, Function<RollEntry, T> part) {
        return roll.stream().map(part).toList();
    }
}
