package org.sillok.command.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Contents;
import org.sillok.record.Fact;
import org.sillok.record.Provenance;
import org.sillok.record.Unknown;
import org.sillok.report.ReportEvent;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.ScheduleEvent;
import org.sillok.retention.ScheduledClass;

/**
 * Where the keeping of a record finds what it is about: the record itself, the schedules, the boards. Always read anew,
 * since nothing in the stream of the keeping would tell that a memory of them is outdated.
 */
public final class Shelves {

    private final Function<String, List<Fact>> streams;
    private final Function<String, @Nullable String> sources;
    private final Function<String, Optional<Integer>> sizes;

    /**
     * Shelves that read these streams.
     *
     * @param streams the facts of a stream, in their order; none where there is no such stream
     * @param sources the digest of the document that a meeting was written in from; null where it is none of the past
     * @param sizes how many bytes are kept under a digest; empty where none are
     */
    Shelves(
            Function<String, List<Fact>> streams,
            Function<String, @Nullable String> sources,
            Function<String, Optional<Integer>> sizes) {
        this.streams = streams;
        this.sources = sources;
        this.sizes = sizes;
    }

    /**
     * Those of the record.
     *
     * @param contents where reports and papers are kept
     */
    public static Shelves in(EventStore record, Contents contents) {
        return new Shelves(
                stream -> record.readEvents(stream)
                        .asStream()
                        .map(event -> (Fact) event.getPayload())
                        .toList(),
                meeting -> record.readEvents(meeting)
                        .asStream()
                        .limit(1)
                        .map(event -> (String) event.getMetaData().get(Provenance.SOURCE))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                digest -> contents.size(digest).stream()
                        .mapToObj(Math::toIntExact)
                        .findFirst());
    }

    Dossier dossier(String meetingId) {
        return Dossier.of(
                meetingId,
                streams.apply(meetingId),
                streams.apply(ReportEvent.stream(meetingId)),
                sources.apply(meetingId));
    }

    Precheck precheck(String meetingId) {
        return new Precheck(dossier(meetingId), sizes);
    }

    /** Null where no such class holds on the day. */
    @Nullable
    ScheduledClass inForce(String scheduleId, String code, LocalDate day) {
        var facts = streams.apply(ScheduleEvent.stream(scheduleId));
        if (facts.isEmpty()) {
            throw new Unknown("schedule", scheduleId);
        }
        return Classes.of(facts).inForce(code, day);
    }

    Board board(BoardResolution resolution) {
        return Board.of(resolution, streams.apply(resolution.meetingId()));
    }
}
