package org.sillok.query;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.record.Fact;
import org.sillok.record.Recorded;

/** A view that counts the facts of each stream, and refuses those that it is told to. */
final class Counted implements View {

    private static final Table COUNTED = Table.named("counted", "stream").saying("total", "note");

    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    record Said(String stream, String note) implements Fact {}

    @Override
    public List<String> scripts() {
        return List.of("counted");
    }

    void refuse(long position) {
        refused.add(position);
    }

    void refuseNothing() {
        refused.clear();
    }

    @EventHandler
    void on(Said said, Recorded recorded, Rows rows) {
        if (recorded.sequence() == 0) {
            rows.add(COUNTED, recorded, said.stream(), 1, said.note());
        } else {
            rows.amend(COUNTED, recorded, List.of(said.stream()), row -> row.with("total", total(row) + 1)
                    .with("note", said.note()));
        }
        if (refused.contains(recorded.position())) {
            throw new IllegalArgumentException("refused at " + recorded.position());
        }
    }

    private static int total(Row row) {
        return Integer.parseInt(String.valueOf(row.get("total")));
    }
}
