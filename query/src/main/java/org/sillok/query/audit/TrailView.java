package org.sillok.query.audit;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.disclosure.DisclosureEvent;
import org.sillok.meeting.MeetingEvent;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Erased;
import org.sillok.record.Fact;
import org.sillok.record.Recorded;
import org.sillok.report.ReportEvent;
import org.sillok.retention.RetentionEvent;
import org.sillok.retention.StreamDisposed;

/** Every event: who recorded what, when. The payload stays in the record and is read from there. */
public final class TrailView implements View {

    private static final Table TRAIL = Table.named("trail", "position")
            .saying("stream", "sequence", "event_id", "type", "revision", "occurred", "recorded_at")
            .saying("actor", "role", "request", "cause", "basis")
            .saying("source", "span", "rule_set", "confirmed_by")
            .saying("meeting", "people", "items");

    @Override
    public List<String> scripts() {
        return List.of("trail");
    }

    @EventHandler
    void on(Recorded recorded, Rows rows) {
        var origin = recorded.origin();
        var provenance = origin.provenance();
        var meeting = meeting(recorded.fact());
        var mentions = meeting == null ? null : Mentions.of(recorded.fact());
        rows.add(
                TRAIL,
                recorded,
                recorded.position(),
                recorded.stream(),
                recorded.sequence(),
                recorded.eventId(),
                recorded.type(),
                recorded.revision(),
                recorded.fact().occurredAt(),
                recorded.recordedAt(),
                origin.actor(),
                origin.role(),
                origin.request(),
                origin.cause(),
                origin.basis(),
                provenance == null ? null : provenance.source(),
                provenance == null ? null : provenance.span(),
                provenance == null ? null : provenance.ruleSet(),
                provenance == null ? null : provenance.confirmedBy(),
                meeting,
                mentions == null ? List.of() : mentions.people(),
                mentions == null ? List.of() : mentions.items());
    }

    /** The meeting whose timeline a fact stands in: of its own stream, its report, disclosure or keeping. */
    private static @Nullable String meeting(Fact fact) {
        if (fact instanceof MeetingEvent of) {
            return of.meetingId();
        }
        if (fact instanceof ReportEvent of) {
            return of.meetingId();
        }
        if (fact instanceof RetentionEvent of) {
            return of.meetingId();
        }
        if (fact instanceof StreamDisposed of) {
            return of.meetingId();
        }
        if (fact instanceof Erased of) {
            return of.meeting();
        }
        return fact instanceof DisclosureEvent of ? of.meetingId() : null;
    }
}
