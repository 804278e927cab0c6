package org.sillok.server.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.FoundCommittee;
import org.sillok.ingest.Proposal;
import org.sillok.ingest.Span;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.record.Order;

/** The orders that a person confirms, each with where the document says so. */
record Plan(List<Act> acts) {

    /** One order, from 1 on, under the name of its kind. */
    record Act(int step, String order, Order what, List<Span> spans) {}

    static Plan of(Proposal proposal) {
        return of(proposal.steps().stream().map(step -> new Act(0, "", step.order(), step.spans())));
    }

    /** The same acts, numbered and named anew. */
    static Plan of(Stream<Act> acts) {
        var list = acts.toList();
        return new Plan(Stream.iterate(0, at -> at < list.size(), at -> at + 1)
                .map(at -> named(at + 1, list.get(at)))
                .toList());
    }

    private static Act named(int step, Act act) {
        return new Act(step, act.what().getClass().getSimpleName(), act.what(), act.spans());
    }

    @Nullable
    String committee() {
        return first(FoundCommittee.class)
                .map(FoundCommittee::committeeId)
                .or(() -> first(ConveneMeeting.class).map(ConveneMeeting::committeeId))
                .orElse(null);
    }

    @Nullable
    String meeting() {
        return first(ConveneMeeting.class).map(ConveneMeeting::meetingId).orElse(null);
    }

    <T extends Order> Optional<T> first(Class<T> kind) {
        return acts.stream()
                .map(Act::what)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
