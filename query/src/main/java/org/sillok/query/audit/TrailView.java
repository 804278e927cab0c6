package org.sillok.query.audit;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** Every event: who recorded what, when. The payload stays in the record and is read from there. */
public final class TrailView implements View {

    private static final Table TRAIL = Table.named("trail", "position")
            .saying("stream", "sequence", "event_id", "type", "revision", "occurred", "recorded_at")
            .saying("actor", "role", "request", "cause", "basis");

    @Override
    public List<String> scripts() {
        return List.of("trail");
    }

    @EventHandler
    void on(Recorded recorded, Rows rows) {
        var origin = recorded.origin();
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
                origin.basis());
    }
}
