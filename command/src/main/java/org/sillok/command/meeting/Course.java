package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS;
import static org.sillok.meeting.MeetingRule.A_MEETING_OPENS_ONCE;
import static org.sillok.meeting.MeetingRule.A_RECESSED_MEETING_RESUMES_FIRST;
import static org.sillok.meeting.MeetingRule.ONLY_AN_OPEN_MEETING_ACTS;
import static org.sillok.meeting.MeetingRule.ONLY_A_RECESSED_MEETING_RESUMES;

import java.time.OffsetDateTime;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.Subject;

/** How far the meeting has come, and which acts that leaves room for. */
final class Course {

    private enum Phase {
        CALLED,
        OPEN,
        RECESSED,
        FAILED,
        CLOSED
    }

    private final Call call;
    private final Clock clock;
    private Phase phase = Phase.CALLED;
    private @Nullable OffsetDateTime endedAt;

    Course(Call call, Clock clock) {
        this.call = call;
        this.clock = clock;
    }

    boolean hasBegun() {
        return phase != Phase.CALLED;
    }

    boolean hasEnded() {
        return phase == Phase.CLOSED || phase == Phase.FAILED;
    }

    /** Null where the meeting goes on, or where the source does not say. */
    @Nullable
    OffsetDateTime endedAt() {
        return endedAt;
    }

    /** An act that may come at any time before the end, such as an arrival. */
    Verdict beforeTheEnd(Subject.Kind about, Object id, @Nullable OffsetDateTime at) {
        mustNotHaveEnded();
        return timed(call.judge(about, id), at);
    }

    /** A matter of the desk rather than of the room, such as a paper. */
    Verdict beforeTheEnd(Subject.Kind about, Object id) {
        mustNotHaveEnded();
        return call.judge(about, id);
    }

    /** An act that only an open meeting can do. */
    Verdict inOpenMeeting(Subject.Kind about, Object id, @Nullable OffsetDateTime at) {
        var verdict = inOpenOrRecessedMeeting(about, id, at);
        verdict.requires(phase != Phase.RECESSED, A_RECESSED_MEETING_RESUMES_FIRST, Map.of());
        return verdict;
    }

    Verdict inOpenOrRecessedMeeting(Subject.Kind about, Object id, @Nullable OffsetDateTime at) {
        mustNotHaveEnded();
        var verdict = call.judge(about, id);
        verdict.requires(phase != Phase.CALLED, ONLY_AN_OPEN_MEETING_ACTS, Map.of());
        return timed(verdict, at);
    }

    Verdict inRecess(@Nullable OffsetDateTime at) {
        var verdict = inOpenOrRecessedMeeting(Subject.Kind.MEETING, "", at);
        verdict.requires(phase == Phase.RECESSED, ONLY_A_RECESSED_MEETING_RESUMES, Map.of());
        return verdict;
    }

    /** The act by which the meeting begins, or fails to. */
    Verdict atTheOpening(@Nullable OffsetDateTime at) {
        mustNotHaveEnded();
        Refuse.when(hasBegun(), A_MEETING_OPENS_ONCE, Map.of());
        return timed(call.judge(Subject.Kind.OPENING, ""), at);
    }

    /** An act that may come after the end as well, such as a word on a follow-up. */
    Verdict atAnyTime(Subject.Kind about, Object id, @Nullable OffsetDateTime at) {
        return timed(call.judge(about, id), at);
    }

    /** A record that has been closed is no longer added to, whatever its basis: whoever transcribes closes last. */
    private void mustNotHaveEnded() {
        Refuse.when(hasEnded(), A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS, Map.of());
    }

    private Verdict timed(Verdict verdict, @Nullable OffsetDateTime at) {
        clock.times(verdict, at);
        return verdict;
    }

    @EventSourcingHandler
    void on(MeetingOpened opened) {
        phase = Phase.OPEN;
    }

    @EventSourcingHandler
    void on(MeetingRecessed recessed) {
        phase = Phase.RECESSED;
    }

    @EventSourcingHandler
    void on(MeetingResumed resumed) {
        phase = Phase.OPEN;
    }

    @EventSourcingHandler
    void on(MeetingFailedForQuorum failed) {
        phase = Phase.FAILED;
        endedAt = failed.occurredAt();
    }

    @EventSourcingHandler
    void on(MeetingClosed closed) {
        phase = Phase.CLOSED;
        endedAt = closed.occurredAt();
    }
}
