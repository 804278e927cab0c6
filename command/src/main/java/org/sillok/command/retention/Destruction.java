package org.sillok.command.retention;

import static java.util.Objects.requireNonNull;
import static org.sillok.retention.RetentionRule.A_DISPOSAL_FOLLOWS_ITS_DECISION;
import static org.sillok.retention.RetentionRule.A_DISPOSED_RECORD_TAKES_NO_ACT;
import static org.sillok.retention.RetentionRule.A_FROZEN_RECORD_IS_NOT_DISPOSED_OF;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.DisposeOfRecord;
import org.sillok.retention.Disposition;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.RecordDisposed;
import org.sillok.retention.StreamDisposed;

/** Where a record ends, once it is decided. */
final class Destruction {

    private final Days days;
    private final Freezes freezes;
    private @Nullable BoardResolution resolution;
    private @Nullable DispositionDecided decided;
    private boolean done;

    Destruction(Days days, Freezes freezes) {
        this.days = days;
        this.freezes = freezes;
    }

    /** Nothing is done on a record that is no more. */
    void mustNotBeDone(String meetingId) {
        Refuse.when(done, A_DISPOSED_RECORD_TAKES_NO_ACT, Map.of("record", meetingId));
    }

    @CommandHandler
    void handle(DisposeOfRecord dispose, Shelves shelves) {
        days.mustFollow(dispose.on());
        Refuse.when(decided == null, A_DISPOSAL_FOLLOWS_ITS_DECISION, Map.of());
        freezes.mustNotStand(A_FROZEN_RECORD_IS_NOT_DISPOSED_OF);
        var holdings = Holdings.of(dispose.meetingId(), shelves);
        var meeting = holdings.meeting();
        Applied.records(new RecordDisposed(
                meeting.meetingId(),
                meeting.committeeId(),
                meeting.committeeName(),
                meeting.number(),
                meeting.kind(),
                meeting.plannedStart().toLocalDate(),
                requireNonNull(decided).appraisal(),
                requireNonNull(resolution),
                holdings.streams(),
                holdings.contents(),
                dispose.manner(),
                dispose.by(),
                dispose.on()));
        // Whoever adds to one of them meanwhile meets this event at its place, and reads anew.
        holdings.streams()
                .forEach(each -> shelves.close(
                        new StreamDisposed(each.stream(), dispose.meetingId(), dispose.on()), each.events()));
    }

    @EventSourcingHandler
    void on(AppraisalResolved resolved) {
        resolution = resolved.resolution();
    }

    @EventSourcingHandler
    void on(DispositionDecided disposition) {
        decided = disposition.disposition() == Disposition.DISPOSE ? disposition : null;
    }

    @EventSourcingHandler
    void on(RecordDisposed disposed) {
        done = true;
    }
}
