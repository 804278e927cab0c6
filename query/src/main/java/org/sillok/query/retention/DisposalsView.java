package org.sillok.query.retention;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.retention.DisposedStream;
import org.sillok.retention.RecordDisposed;

/** What stays of records that were disposed of. It comes behind every view that tells of a meeting, which forget it here. */
public final class DisposalsView implements View {

    private static final Table DISPOSAL = Table.named("disposal", "meeting")
            .saying("committee", "committee_name", "number_year", "ordinal", "kind", "held_on", "position")
            .saying("appraisal", "board_meeting", "board_item", "streams", "counts", "events", "contents", "manner")
            .saying("by_name", "by_post", "disposed_on");

    @Override
    public List<String> scripts() {
        return List.of("disposals");
    }

    @EventHandler
    void on(RecordDisposed disposed, Recorded recorded, Rows rows) {
        var streams = disposed.streams().stream().map(DisposedStream::stream).toList();
        var counts = disposed.streams().stream().map(DisposedStream::events).toList();
        rows.forget(disposed.meetingId(), streams, counts);
        rows.add(
                DISPOSAL,
                recorded,
                row(disposed, recorded)
                        .with("streams", streams)
                        .with("counts", counts)
                        .with(
                                "events",
                                counts.stream().mapToLong(Long::longValue).sum()));
    }

    private static Row row(RecordDisposed disposed, Recorded recorded) {
        var number = disposed.number();
        return DISPOSAL.row()
                .with("meeting", disposed.meetingId())
                .with("committee", disposed.committeeId())
                .with("committee_name", disposed.committeeName())
                .with("number_year", number == null ? null : number.year())
                .with("ordinal", number == null ? null : number.ordinal())
                .with("kind", disposed.kind())
                .with("held_on", disposed.heldOn())
                .with("position", recorded.position())
                .with("appraisal", disposed.appraisal())
                .with("board_meeting", disposed.resolution().meetingId())
                .with("board_item", disposed.resolution().agendaItem())
                .with("contents", disposed.contents())
                .with("manner", disposed.manner())
                .with("by_name", disposed.by().name())
                .with("by_post", disposed.by().post())
                .with("disposed_on", disposed.on());
    }
}
