package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.FactReader;
import org.sillok.meeting.MeetingConvened;
import org.sillok.publication.PublicEdition;
import org.sillok.record.StoredEvent;

/** What goes into a package. */
public final class PackageContents {

    static final String EDITION = "representations/edition/data/edition.json";
    private static final String NDJSON = "text/plain";

    private final Description about;
    private final List<Item> items;

    private PackageContents(Description about, List<Item> items) {
        this.about = about;
        this.items = List.copyOf(items);
    }

    /** The id of the package, and its file's name without the ending. */
    public String id() {
        return about.id();
    }

    Description about() {
        return about;
    }

    List<Item> items() {
        return items;
    }

    /**
     * The full package of a meeting.
     *
     * @param events of the meeting, its report, its disclosure, its sources, and of its committee before its own last
     *     one; in ledger order
     * @throws IllegalArgumentException where no event convenes the meeting
     */
    public static PackageContents full(
            String meeting,
            List<StoredEvent> events,
            FactReader reader,
            Renderings renderings,
            Papers papers,
            @Nullable Proof proof) {
        var originals = Originals.of(events, reader);
        var items = new ArrayList<Item>();
        items.add(PackageWriter.text("documentation/README.txt", Words.of("README-full.txt")));
        items.addAll(Schemas.all());
        items.add(new Item(EventLines.PATH, EventLines.of(events), NDJSON, "JSON Lines (NDJSON), UTF-8", null));
        renderings.of(meeting, events).forEach(each -> items.add(item(each)));
        items.addAll(originals.items(papers));
        addNotKept(items, originals.notKept(papers));
        addProof(items, proof);
        return new PackageContents(about(meeting, events, reader), items);
    }

    /**
     * The public package: what the public edition holds, the minutes made of it, and the leaves of the events that it was
     * composed from, which are withheld.
     */
    public static PackageContents published(PublishedEdition published, Papers papers, @Nullable Proof proof) {
        var edition = published.edition();
        var originals = originals(edition);
        var items = new ArrayList<Item>();
        items.add(PackageWriter.text("documentation/README.txt", Words.of("README-public.txt")));
        items.addAll(Schemas.all());
        items.add(Item.of(EDITION, published.json().getBytes(UTF_8), "application/json", "JSON, UTF-8"));
        MeetingDocuments.disclosed(edition).forEach(each -> items.add(item(each)));
        items.addAll(originals.items(papers));
        addNotKept(items, originals.notKept(papers));
        addProof(items, proof);
        var about = new Description(
                published.id(),
                PackageKind.PUBLIC,
                edition.meeting(),
                edition.committeeName() + " " + edition.heldOn(),
                edition.committeeName(),
                edition.record() == null
                        ? edition.committeeName()
                        : edition.record().hostBody(),
                edition.heldOn(),
                published.publishedAt());
        return new PackageContents(about, items);
    }

    /** The names of the documents that these events name, by digest, whether anybody kept them or not. */
    public static Map<String, String> documents(List<StoredEvent> events, FactReader reader) {
        return Originals.of(events, reader).names();
    }

    /** The names of the documents that are open. */
    public static Map<String, String> documents(PublicEdition edition) {
        return originals(edition).names();
    }

    private static Originals originals(PublicEdition edition) {
        var originals = new Originals();
        openPapers(edition).forEach(originals::add);
        return originals;
    }

    private static List<Originals.Named> openPapers(PublicEdition edition) {
        var record = edition.record();
        return record == null
                ? List.of()
                : record.papers().stream()
                        .filter(paper -> paper.withheld() == null && paper.sha256() != null)
                        .map(paper -> new Originals.Named(
                                String.valueOf(paper.sha256()),
                                PublicNames.of(paper),
                                paper.mediaType() == null ? "application/octet-stream" : paper.mediaType(),
                                paper.size() == null ? -1 : paper.size()))
                        .toList();
    }

    /**
     * What a full package of these events would be called, without making it.
     *
     * @throws IllegalArgumentException where no event convenes the meeting
     */
    public static String id(String meeting, List<StoredEvent> events) {
        return id(convening(meeting, events), events);
    }

    private static String id(StoredEvent first, List<StoredEvent> events) {
        return "sillok-full-" + first.eventId() + "-" + events.size();
    }

    /** A meeting's stream begins with its calling. */
    private static StoredEvent convening(String meeting, List<StoredEvent> events) {
        return events.stream()
                .filter(event -> event.stream().equals(meeting) && event.sequence() == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event convenes the meeting " + meeting));
    }

    private static Description about(String meeting, List<StoredEvent> events, FactReader reader) {
        var first = convening(meeting, events);
        if (reader.read(first) instanceof MeetingConvened convened) {
            return about(first, convened, events);
        }
        throw new IllegalArgumentException("no event convenes the meeting " + meeting);
    }

    private static Description about(StoredEvent first, MeetingConvened convened, List<StoredEvent> events) {
        var printed = convened.titleAsPrinted();
        var last = events.get(events.size() - 1);
        return new Description(
                id(first, events),
                PackageKind.FULL,
                convened.meetingId(),
                printed == null ? convened.committeeName() + " " + convened.meetingId() : printed,
                convened.committeeName(),
                convened.hostBody(),
                convened.plannedStart().toLocalDate(),
                last.recordedAt());
    }

    private static Item item(Rendering rendering) {
        return new Item(
                "representations/" + rendering.representation() + "/data/" + rendering.name(),
                rendering.body(),
                rendering.mediaType(),
                rendering.format(),
                null);
    }

    private static void addNotKept(List<Item> items, List<Originals.Named> missing) {
        if (!missing.isEmpty()) {
            items.add(PackageWriter.text(
                    "documentation/not-kept.txt",
                    missing.stream()
                            .map(named -> named.sha256() + "  " + named.size() + "  " + named.name() + "\n")
                            .collect(Collectors.joining())));
        }
    }

    private static void addProof(List<Item> items, @Nullable Proof proof) {
        if (proof != null) {
            items.add(PackageWriter.text(Proof.CHECKPOINT, proof.checkpoint()));
            items.add(Item.of(Proof.INCLUSION, proof.inclusion(), "application/json", "JSON, UTF-8"));
        }
    }
}
