package org.sillok.command.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;
import org.sillok.record.Contents;
import org.sillok.record.Fact;
import org.sillok.record.Origin;
import org.sillok.record.Provenance;
import org.sillok.record.Unknown;
import org.sillok.report.ReportEvent;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.ScheduleEvent;
import org.sillok.retention.ScheduledClass;
import org.sillok.retention.StreamDisposed;

/**
 * Where the keeping of a record finds what it is about: the record itself, the schedules, the boards. Always read anew,
 * since nothing in the stream of the keeping would tell that a memory of them is outdated.
 */
public final class Shelves {

    private final Function<String, List<Fact>> streams;
    private final Function<String, @Nullable String> sources;
    private final Function<String, Optional<Integer>> sizes;
    private final Closing closing;

    /** Records the last event of a stream that goes, with the number that it has in it. */
    @FunctionalInterface
    interface Closing {
        void close(StreamDisposed last, long sequence);
    }

    /**
     * Shelves that read these streams.
     *
     * @param streams the facts of a stream, in their order; none where there is no such stream
     * @param sources the digest of the document that a meeting was written in from; null where it is none of the past
     * @param sizes how many bytes are kept under a digest; empty where none are
     * @param closing records in other streams than the keeping's own, together with what is recorded there
     */
    Shelves(
            Function<String, List<Fact>> streams,
            Function<String, @Nullable String> sources,
            Function<String, Optional<Integer>> sizes,
            Closing closing) {
        this.closing = closing;
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
                        .findFirst(),
                (last, sequence) -> record.publish(new GenericDomainEventMessage<>(
                        "StreamDisposed",
                        last.stream(),
                        sequence,
                        last,
                        MetaData.with(Origin.BASIS, Basis.LIVE.name()))));
    }

    /** The facts of a stream, in their order; none where there is no such stream. */
    List<Fact> facts(String stream) {
        return streams.apply(stream);
    }

    /** The digests of the documents that a stream was taken from. */
    List<String> sources(String stream) {
        var source = sources.apply(stream);
        return source == null ? List.of() : List.of(source);
    }

    /** Whether bytes are kept under a digest. */
    boolean keeps(String digest) {
        return sizes.apply(digest).isPresent();
    }

    void close(StreamDisposed last, long sequence) {
        closing.close(last, sequence);
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
