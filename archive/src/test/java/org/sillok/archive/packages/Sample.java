package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.FactReader;
import org.sillok.committee.Openness;
import org.sillok.ledger.Bytes;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.MerkleTree;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.PaperFiled;
import org.sillok.publication.PublicEdition;
import org.sillok.record.Fact;
import org.sillok.record.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** A meeting with a paper, as it would stand in a record. */
final class Sample {

    static final String MEETING = "데이터행정위원회-2024-2";
    static final byte[] PAPER = "%PDF-1.4 안건 𠮷\n".getBytes(UTF_8);
    private static final Map<String, Class<? extends Fact>> WORDS = Map.of(
            "MeetingConvened", MeetingConvened.class,
            "PaperFiled", PaperFiled.class,
            "MeetingClosed", MeetingClosed.class);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withVisibility(
                    com.fasterxml.jackson.annotation.PropertyAccessor.FIELD,
                    com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY))
            .build();

    static final FactReader READER =
            (type, revision, payload) -> MAPPER.readValue(payload, Objects.requireNonNull(WORDS.get(type)));

    private Sample() {}

    static List<StoredEvent> events() {
        return events("기본계획 (안) 𠮷.pdf");
    }

    static List<StoredEvent> events(String paperName) {
        var paper = new PaperFiled(
                MEETING,
                1,
                paperName,
                "application/pdf",
                PAPER.length,
                Digest.sha256(PAPER).toString(),
                List.of(1),
                Openness.OPEN);
        var missing = new PaperFiled(
                MEETING, 2, "없는 자료.hwp", "application/x-hwp", 3, "ab".repeat(32), List.of(), Openness.CLOSED);
        return stored(List.of(convened(), paper, missing, new MeetingClosed(MEETING, null)));
    }

    static Papers papers() {
        return sha256 ->
                Digest.sha256(PAPER).toString().equals(sha256) ? Optional.of(Body.of(PAPER)) : Optional.empty();
    }

    static PackageContents full() {
        var events = events();
        return PackageContents.full(MEETING, events, READER, renderings(), papers(), proof(events));
    }

    static Renderings renderings() {
        return (meeting, events) -> List.of(new Rendering(
                "text",
                "minutes.txt",
                "text/plain",
                "Plain text, UTF-8",
                Body.of(("회의록\n" + events.size() + "\n").getBytes(UTF_8))));
    }

    static PackageContents published(@Nullable Proof proof) {
        var edition = new PublicEdition(
                PublicEdition.FORM,
                MEETING,
                "c",
                "데이터행정위원회",
                null,
                MeetingKind.REGULAR,
                LocalDate.of(2024, 11, 5),
                Openness.CLOSED,
                null,
                null);
        return PackageContents.published(
                new PublishedEdition(new UUID(1, 0), 1, Instant.parse("2024-11-06T00:00:00Z"), edition, "{}"),
                papers(),
                proof);
    }

    /** The events are all leaves of a small ledger but the first three, which are others'. */
    static Proof proof(List<StoredEvent> events) {
        var leaves = new ArrayList<>(List.of(digest("a"), digest("b"), digest("c")));
        events.forEach(event -> leaves.add(event.entry().leaf()));
        var root = MerkleTree.root(leaves);
        return new Proof(
                new Checkpoint("example.kr/sillok", leaves.size(), root).text(),
                leaves.size(),
                events.stream()
                        .map(event -> new Proof.Leaf(
                                event.position(), event.entry().leaf(), path((int) event.position(), leaves)))
                        .toList());
    }

    private static List<Digest> path(int index, List<Digest> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        var left = Integer.highestOneBit(leaves.size() - 1);
        var path = new ArrayList<Digest>();
        if (index < left) {
            path.addAll(path(index, leaves.subList(0, left)));
            path.add(MerkleTree.root(leaves.subList(left, leaves.size())));
        } else {
            path.addAll(path(index - left, leaves.subList(left, leaves.size())));
            path.add(MerkleTree.root(leaves.subList(0, left)));
        }
        return path;
    }

    private static Digest digest(String text) {
        return Digest.sha256(text.getBytes(UTF_8));
    }

    // Its rules are of no concern here.
    @SuppressWarnings("NullAway")
    private static MeetingConvened convened() {
        return new MeetingConvened(
                MEETING,
                "c",
                "데이터행정위원회",
                "행정안전부",
                null,
                MeetingKind.REGULAR,
                Basis.LIVE,
                "2024년 제2차 <데이터>행정위원회",
                OffsetDateTime.parse("2024-11-05T14:00:00+09:00"),
                null,
                "세종",
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static List<StoredEvent> stored(List<Fact> facts) {
        var stored = new ArrayList<StoredEvent>();
        for (var fact : facts) {
            var at = stored.size();
            stored.add(new StoredEvent(
                    at + 3,
                    new UUID(1, at),
                    fact.stream(),
                    at,
                    Instant.parse("2024-11-05T06:00:00.123456Z").plusSeconds(at),
                    fact.getClass().getSimpleName(),
                    "1",
                    Bytes.of(MAPPER.writeValueAsBytes(fact)),
                    Bytes.of("{\"actor\":\"김서기\"}".getBytes(UTF_8)),
                    Bytes.of(digest("salt" + at).bytes()),
                    new UUID(2, at),
                    0));
        }
        return stored;
    }
}
