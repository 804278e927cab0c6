package org.sillok.query.audit;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.meeting.IrregularityFound;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.minutes.MeetingsView;
import org.sillok.record.Recorded;

/** Rules that recorded facts break, and rules that cannot be checked for them. */
public final class IrregularitiesView implements View {

    private static final Table IRREGULARITY = Table.named("irregularity", "meeting", "position")
            .saying("committee", "rule", "finding", "subject", "subject_id", "because_names", "because_values");

    @Override
    public List<String> scripts() {
        return List.of("irregularities");
    }

    @EventHandler
    void on(IrregularityFound found, Recorded recorded, Rows rows) {
        var names = found.because().keySet().stream().sorted().toList();
        rows.add(
                IRREGULARITY,
                recorded,
                found.meetingId(),
                recorded.position(),
                rows.there(MeetingsView.MEETING, List.of(found.meetingId())).text("committee"),
                found.rule(),
                found.finding(),
                found.subject().kind(),
                found.subject().id(),
                names,
                names.stream().map(found.because()::get).toList());
    }
}
