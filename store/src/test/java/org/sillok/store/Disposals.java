package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import org.sillok.meeting.MeetingKind;
import org.sillok.record.Fact;
import org.sillok.report.Retention;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.DisposedStream;
import org.sillok.retention.Disposition;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.Official;
import org.sillok.retention.RecordDisposed;
import org.sillok.retention.RecordFrozen;
import org.springframework.jdbc.core.JdbcTemplate;

/** Small records to be disposed of, as the recorder writes them; what a meeting says in them is a mark to look for. */
public final class Disposals {

    public static final String MEETING = "회의-7";
    public static final String MARK = "QZ지울말";
    public static final long EVENTS = 5;

    private static final LocalDate DAY = LocalDate.parse("2040-01-05");
    private static final Official BY = new Official("윤슬기", null);
    private static final Vocabulary VOCABULARY = Vocabulary.ofTheRecord();

    private final JdbcTemplate recorder;

    public Disposals(Database database) {
        this.recorder = new JdbcTemplate(database.recorder());
    }

    /** A meeting with its report, which name a document, and another meeting. */
    public void record(byte[] document) {
        var digest = Digest.sha256(document);
        recorder.update(
                "insert into record.content (digest, content) values (?, ?) on conflict do nothing",
                digest.bytes(),
                document);
        for (var sequence = 0; sequence < 3; sequence++) {
            insert(MEETING, sequence, "SpeechMade", "{\"text\":\"" + MARK + sequence + "\"}");
        }
        insert("report/" + MEETING, 0, "ReportMade", "{\"content\":\"" + digest + "\"}");
        insert("report/" + MEETING, 1, "ReportMade", "{\"text\":\"" + MARK + "\"}");
        insert("회의-8", 0, "SpeechMade", "{\"text\":\"다른 말\"}");
    }

    public void decide(Disposition disposition) {
        var decided = new DispositionDecided(
                MEETING,
                1,
                disposition,
                disposition == Disposition.EXTEND ? Retention.THIRTY_YEARS : null,
                null,
                disposition == Disposition.HOLD ? DAY.plusYears(1) : null,
                BY,
                DAY);
        keep(decided);
    }

    public void freeze() {
        keep(new RecordFrozen(MEETING, 1, "감사 중", "감사원", BY, DAY));
    }

    /** The disposal as the aggregate would record it; answers its event's id. */
    public UUID dispose(@Nullable Digest document) {
        return dispose(List.of(new DisposedStream(MEETING, 3), new DisposedStream("report/" + MEETING, 2)), document);
    }

    public UUID dispose(List<DisposedStream> streams, @Nullable Digest document) {
        return keep(new RecordDisposed(
                MEETING,
                "위원회-1",
                "누리시 위원회",
                null,
                MeetingKind.REGULAR,
                LocalDate.parse("2029-05-06"),
                1,
                new BoardResolution("심의회-1", 1),
                streams,
                document == null ? List.of() : List.of(document.toString()),
                null,
                BY,
                DAY));
    }

    private UUID keep(Fact fact) {
        var sequence = recorder.queryForObject(
                "select count(*) from record.event where stream = ?", Long.class, fact.stream());
        return insert(
                fact.stream(),
                sequence == null ? 0 : sequence,
                VOCABULARY.typeOf(fact),
                new String(VOCABULARY.write(fact), UTF_8));
    }

    public UUID insert(String stream, long sequence, String type, String payload) {
        var id = UUID.randomUUID();
        recorder.update(
                """
                insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                    request, request_part)
                values (?, ?, ?, ?, '1', ?, ?, sha256(?), gen_random_uuid(), 0)
                """,
                id,
                stream,
                sequence,
                type,
                payload.getBytes(UTF_8),
                "{\"actor\":\"간사\"}".getBytes(UTF_8),
                id.toString().getBytes(UTF_8));
        return id;
    }
}
