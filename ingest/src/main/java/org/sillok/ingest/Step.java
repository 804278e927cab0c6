package org.sillok.ingest;

import java.util.List;
import org.sillok.record.Order;

/** One order of a proposal, and the spans of the source that it rests on. */
public record Step(Order order, List<Span> spans) {

    public Step {
        spans = List.copyOf(spans);
    }
}
