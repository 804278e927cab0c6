package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.committee.Person;
import org.sillok.committee.Sex;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.Proxy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Revision 1 of MemberAttended, which knew only whether a proxy came and perhaps the name. */
class OlderRevisionTest extends OnEachVersion {

    private static final String MEETING = "데이터행정위원회-2024-2";

    private RecordStore store;

    @BeforeEach
    void open() {
        store = RecordStore.open(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void loadsInAStreamAndInTheFeedAsItWasStored() throws Exception {
        var golden = Files.readString(Path.of("src/test/resources/golden/MemberAttended-1.json"))
                .strip();
        storeRevision1(golden);
        var attended = attended(new Proxy("윤슬기", null, null, false, null));

        assertThat(store.engine().readEvents(MEETING).next().getPayload()).isEqualTo(attended);
        assertThat(store.feed().awaitPosition(MEETING, 0, PATIENCE)).hasValue(0);
        assertThat(store.feed().after(-1, 1)).singleElement().satisfies(recorded -> {
            assertThat(recorded.fact()).isEqualTo(attended);
            assertThat(recorded.revision()).isEqualTo("1");
            assertThat(recorded.payload()).isEqualTo(golden);
        });
    }

    @Test
    void makesUpNothingAboutAProxyWithoutAName() {
        storeRevision1(json("\"proxy\":true,"));

        assertThat(store.engine().readEvents(MEETING).next().getPayload())
                .isEqualTo(attended(new Proxy(null, null, null, false, null)));
    }

    @Test
    void knowsWhoCameInPerson() {
        storeRevision1(json("\"proxy\":false,"));

        assertThat(store.engine().readEvents(MEETING).next().getPayload()).isEqualTo(attended(null));
    }

    private static String json(String proxy) {
        return "{\"meetingId\":\"" + MEETING + "\",\"seat\":\"1\",\"member\":{\"name\":\"한가람\",\"affiliation\":\"누리시\","
                + "\"post\":\"부시장\",\"sex\":\"MALE\"}," + proxy
                + "\"manner\":\"IN_PERSON\",\"occurredAt\":\"2024-09-12T14:05:30+09:00\"}";
    }

    private static MemberAttended attended(@Nullable Proxy proxy) {
        return new MemberAttended(
                MEETING,
                "1",
                new Person("한가람", "누리시", "부시장", Sex.MALE),
                proxy,
                Manner.IN_PERSON,
                OffsetDateTime.parse("2024-09-12T14:05:30+09:00"));
    }

    private void storeRevision1(String payload) {
        new JdbcTemplate(database.recorder())
                .update(
                        """
                insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                    request, request_part)
                values (?, ?, 0, 'MemberAttended', '1', ?, ?, ?, gen_random_uuid(), 0)
                """,
                        UUID.randomUUID(),
                        MEETING,
                        payload.getBytes(UTF_8),
                        "{\"actor\":\"간사\"}".getBytes(UTF_8),
                        new byte[32]);
    }
}
