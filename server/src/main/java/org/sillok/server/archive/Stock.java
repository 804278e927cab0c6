package org.sillok.server.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.FactReader;
import org.sillok.archive.packages.MeetingDocuments;
import org.sillok.archive.packages.PackageContents;
import org.sillok.archive.packages.Proof;
import org.sillok.archive.packages.PublishedEdition;
import org.sillok.disclosure.Disclosures;
import org.sillok.ledger.Checkpoint;
import org.sillok.query.publication.NewestEdition;
import org.sillok.record.Origin;
import org.sillok.record.Recorded;
import org.sillok.record.StoredEvent;
import org.sillok.server.archive.NotPacked.Reason;
import org.sillok.store.RecordSnapshot;
import org.sillok.store.StoreFault;

/** What the packages of a record are made of, all of it from one snapshot. */
final class Stock {

    private final RecordSnapshot record;
    private final FactReader reader;

    Stock(RecordSnapshot record, FactReader reader) {
        this.record = record;
        this.reader = reader;
    }

    /** A package that can be made: what it is called, what it proves, which documents it lacks, and how it comes to be. */
    record Order(String id, @Nullable Proof proof, List<String> notKept, Making making) {
        PackageContents make() {
            return making.make();
        }
    }

    /** Makes what takes long. */
    @FunctionalInterface
    interface Making {
        PackageContents make();
    }

    /** @throws NotPacked where there can be none */
    Order full(String meeting) {
        var events = ended(meeting);
        var proof = proof(events);
        return new Order(
                PackageContents.id(meeting, events),
                proof,
                notKept(PackageContents.documents(events, reader)),
                () -> PackageContents.full(meeting, events, reader, new MeetingDocuments(reader), this::paper, proof));
    }

    /** @throws NotPacked where there can be none */
    Order published(String meeting) {
        var decided = List.of(meeting, Disclosures.of(meeting));
        var events = ended(meeting).stream()
                .filter(event -> decided.contains(event.stream()))
                .toList();
        var newest = NewestEdition.of(events.stream().map(this::recorded).toList())
                .orElseThrow(() -> new NotPacked(Reason.NOT_PUBLIC, meeting));
        var edition = new PublishedEdition(
                events.get(0).eventId(), newest.number(), newest.publishedAt(), newest.edition(), newest.json());
        var proof = proof(events.stream()
                .filter(event -> event.position() <= newest.position())
                .toList());
        var papers = notKept(PackageContents.documents(newest.edition()));
        return new Order(edition.id(), proof, papers, () -> PackageContents.published(edition, this::paper, proof));
    }

    private List<String> notKept(Map<String, String> documents) {
        return documents.entrySet().stream()
                .filter(each -> !record.holds(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<StoredEvent> ended(String meeting) {
        var events = record.meeting(meeting);
        if (events.isEmpty()) {
            throw new NotPacked(Reason.UNKNOWN_MEETING, meeting);
        }
        if (events.stream()
                .noneMatch(
                        event -> RecordSnapshot.isEnd(event) && event.stream().equals(meeting))) {
            throw new NotPacked(Reason.NOT_ENDED, meeting);
        }
        return events;
    }

    /**
     * By the first checkpoint that covers all of them, so that it is the same on every later day; null where none does so
     * far.
     */
    private @Nullable Proof proof(List<StoredEvent> events) {
        var last = events.stream().mapToLong(StoredEvent::position).max().orElse(0);
        return record.ledger()
                .covering(last + 1)
                .map(note -> {
                    var size = Checkpoint.of(note).size();
                    var positions =
                            events.stream().map(StoredEvent::position).sorted().toList();
                    var ways = record.ledger().inclusions(positions, size).stream()
                            .collect(Collectors.toMap(way -> way.index(), way -> way.path()));
                    return new Proof(
                            note.toString(),
                            size,
                            events.stream()
                                    .map(event -> new Proof.Leaf(
                                            event.position(),
                                            event.entry().leaf(),
                                            ways.getOrDefault(event.position(), List.of())))
                                    .toList());
                })
                .orElse(null);
    }

    private Optional<org.sillok.archive.packages.Body> paper(String sha256) {
        return record.holds(sha256)
                ? Optional.of(() -> record.open(sha256)
                        .orElseThrow(() -> new StoreFault("The content " + sha256 + " is no longer there")))
                : Optional.empty();
    }

    private Recorded recorded(StoredEvent event) {
        return new Recorded(
                event.position(),
                event.eventId().toString(),
                event.stream(),
                event.sequence(),
                event.recordedAt(),
                event.type(),
                event.revision(),
                new String(event.payload().array(), UTF_8),
                Origin.of(Map.of()),
                reader.read(event));
    }
}
