package org.sillok.acceptance.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Caller;
import org.sillok.acceptance.harness.Owner;
import org.sillok.acceptance.harness.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report from its upload to its minutes, with a real server and a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "text/plain";

    private ServerProcess server;
    private Owner owner;
    private Caller clerk;
    private Caller auditor;
    private JsonNode proposal;
    private JsonNode recording;

    @BeforeAll
    void bringIn(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException, InterruptedException {
        server = ServerProcess.start(data);
        owner = server.owner();
        clerk = server.caller("clerk");
        auditor = server.caller("auditor");
        proposal = uploaded(clerk, Document.first());
        recording = confirmed(clerk, Document.first(), null);
        auditor.read("/api/meetings/" + meeting() + "?waitFor=" + position());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void proposesAllThatItRead() {
        assertThat(proposal.get("lost").intValue()).isZero();
        var characters = proposal.get("characters").intValue();
        assertThat(characters).isEqualTo(Document.first().text().length());
        assertThat(proposal.get("understood").intValue()
                        + proposal.get("ambiguous").intValue())
                .isGreaterThan(characters * 99 / 100);
        assertThat(all(proposal.get("proposal")))
                .extracting(step -> text(step, "order"))
                .contains("FoundCommittee", "ConveneMeeting", "OpenMeeting", "StateOpinion", "PassResolution");
        assertThat(all(proposal.get("findings"))).allSatisfy(finding -> {
            assertThat(text(finding, "rule")).isNotBlank();
            assertThat(text(finding, "message")).isNotBlank();
            assertThat(finding.has("spans")).isTrue();
        });
    }

    @Test
    void recordsTheMeetingWithItsRosterMinutesAndDecisions() throws Exception {
        var meeting = auditor.read("/api/meetings/" + meeting());
        assertThat(text(meeting, "committeeName")).isEqualTo("누리시 데이터행정위원회");
        assertThat(text(meeting, "basis")).isEqualTo("IMPORTED");
        assertThat(text(meeting, "place")).isEqualTo("누리시청 별관 2층 회의실");
        var count = auditor.read("/api/meetings/" + meeting() + "/roster").get("count");
        assertThat(Stream.of("inOffice", "present", "exOfficio", "appointed", "observers", "all")
                        .map(name -> count.get(name).intValue()))
                .containsExactly(8, 5, 1, 4, 5, 10);
        var decisions =
                all(auditor.read("/api/meetings/" + meeting() + "/decisions").get("decisions"));
        assertThat(decisions).hasSize(2);
        assertThat(text(decisions.get(0), "outcome")).isEqualTo("PASSED_AS_PROPOSED");
        assertThat(text(decisions.get(0), "method")).isEqualTo("NO_OBJECTION");
        assertThat(decisions.get(0).hasNonNull("tally")).isFalse();
        assertThat(decisions.get(1).get("advice").size()).isEqualTo(2);
        var minutes = auditor.read("/api/meetings/" + meeting() + "/minutes").toString();
        assertThat(minutes).contains("새로 여는 데이터가 무엇인지 알고 싶음").contains("○○○");
        assertThat(auditor.read("/api/meetings/" + meeting() + "/follow-ups")
                        .get("followUps")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void tellsInTheTrailFromWhereEachEventWasTaken() throws Exception {
        var source = auditor.read("/api/ingest/" + Document.first().sha256() + "/text");
        var length = text(source, "text").length();
        for (var stream : new String[] {"committees/" + text(recording, "committee"), "meetings/" + meeting()}) {
            assertThat(trail(stream)).isNotEmpty().allSatisfy(line -> {
                var provenance = line.get("provenance");
                assertThat(text(provenance, "source"))
                        .isEqualTo(Document.first().sha256());
                assertThat(text(provenance, "ruleSet")).isEqualTo(text(proposal, "ruleSet"));
                assertThat(text(provenance, "confirmedBy")).isEqualTo("clerk");
                assertThat(Stream.of(text(provenance, "span").split("[,-]"))
                                .filter(number -> !number.isEmpty())
                                .map(Integer::valueOf))
                        .allMatch(place -> place >= 0 && place <= length);
            });
        }
        assertThat(trail("meetings/" + meeting()))
                .allSatisfy(line -> assertThat(text(line, "basis")).isEqualTo("IMPORTED"));
    }

    @Test
    void showsTheReadingAgain() throws Exception {
        var again = auditor.read("/api/ingest/" + Document.first().sha256());

        assertThat(text(again, "state")).isEqualTo("RECORDED");
        assertThat(text(again, "meeting")).isEqualTo(meeting());
        for (var name : new String[] {"characters", "findings", "proposal", "ruleSet", "sha256"}) {
            assertThat(again.get(name)).as(name).isEqualTo(proposal.get(name));
        }
    }

    @Test
    void recordsTheSameReportOnce() throws Exception {
        var events = events();

        uploaded(clerk, Document.first());
        assertThat(confirmed(clerk, Document.first(), null)).isEqualTo(recording);

        assertThat(events()).isEqualTo(events);
    }

    @Test
    void asksForTheCommitteeOfTheNextReport() throws Exception {
        uploaded(clerk, Document.second());
        var before = events();

        var refused = clerk.post("/api/ingest/" + Document.second().sha256() + "/confirmation", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        var problem = JSON.readTree(refused.body());
        assertThat(text(problem, "type")).isEqualTo("/problems/committee-is-known");
        assertThat(text(problem, "committee")).isEqualTo(text(recording, "committee"));
        assertThat(events()).isEqualTo(before);
        var second = confirmed(clerk, Document.second(), text(recording, "committee"));
        assertThat(text(second, "committee")).isEqualTo(text(recording, "committee"));
        assertThat(text(second, "meeting")).isNotEqualTo(meeting());
        var count = auditor.read("/api/meetings/" + text(second, "meeting") + "/roster?waitFor="
                        + second.get("position").asLong())
                .get("count");
        assertThat(count.get("present").intValue()).isEqualTo(5);
    }

    @Test
    void carriesOnAfterAPowerCut(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var cut = ServerProcess.start(data)) {
            var caller = cut.caller("clerk");
            uploaded(caller, Document.first());
            for (int power = 0; power < 3; power++) {
                var before = new Records(cut.owner()).events();
                var confirmation = CompletableFuture.supplyAsync(() -> attempt(caller));
                var records = new Records(cut.owner());
                Awaitility.await()
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> confirmation.isDone() || records.events() > before + 10);
                cut.kill();
                cut.restart();
            }

            confirmed(cut.caller("clerk"), Document.first(), null);

            assertThat(new Records(cut.owner()).payloads())
                    .isEqualTo(new Records(owner)
                            .payloadsOf(Document.first().sha256(), text(recording, "committee"), meeting()));
        }
    }

    @Test
    void recordsNothingOfHostileUploads() throws Exception {
        var events = events();
        var hostile = new ArrayList<HttpResponse<String>>();
        hostile.add(clerk.upload("/api/ingest?name=empty.txt", TYPE, new byte[0]));
        hostile.add(clerk.upload("/api/ingest?name=huge.txt", TYPE, new byte[21 << 20]));
        hostile.add(clerk.upload("/api/ingest?name=odd.txt", TYPE, new byte[] {(byte) 0xc0, (byte) 0xff, (byte) 0xfe}));
        hostile.add(clerk.upload("/api/ingest?name=nul.txt", TYPE, new byte[] {'a', 0, 'b'}));
        hostile.add(clerk.upload("/api/ingest?name=bomb.hwpx", "application/octet-stream", bomb()));
        hostile.add(clerk.upload("/api/ingest?name=cut.hwpx", "application/octet-stream", new byte[] {'P', 'K', 3, 4}));
        for (var answer : hostile) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(413, 422);
            assertThat(answer.body()).contains("/problems/").doesNotContain("Exception");
        }
        assertThat(events()).isEqualTo(events);
    }

    /** Wherever a report is cut off: all that is understood of the rest is recorded, or none of it. */
    @Test
    void recordsATruncatedReportWhollyOrNotAtAll() throws Exception {
        var whole = Document.first().bytes().length;
        for (int part = 1; part <= 24; part++) {
            var name = "잘린" + part + "위원회";
            var document = Document.first().with("데이터행정위원회", name).with("1207", "" + (1300 + part));
            var bytes = document.upTo(whole * part / 25);
            var received = clerk.upload("/api/ingest?name=cut.txt", TYPE, bytes);
            assertThat(received.statusCode()).as(received.body()).isIn(201, 422);
            if (received.statusCode() != 201) {
                continue;
            }
            var id = text(JSON.readTree(received.body()), "id");
            var before = events();
            var answer = clerk.post("/api/ingest/" + id + "/confirmation", Map.of());
            assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409, 422);
            if (answer.statusCode() != 201) {
                assertThat(answer.body()).contains("/problems/").doesNotContain("recording-stopped");
                assertThat(events()).isEqualTo(before);
            }
        }
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Contents/section0.xml"));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static boolean attempt(Caller caller) {
        try {
            caller.post("/api/ingest/" + Document.first().sha256() + "/confirmation", Map.of());
            return true;
        } catch (IOException cut) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static JsonNode uploaded(Caller caller, Document document) throws IOException, InterruptedException {
        var answer = caller.upload("/api/ingest?name=report.txt", TYPE, document.bytes());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    private static JsonNode confirmed(Caller caller, Document document, @Nullable String committee)
            throws IOException, InterruptedException {
        var body = committee == null ? Map.of() : Map.of("committee", committee);
        var answer = caller.post("/api/ingest/" + document.sha256() + "/confirmation", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    private List<JsonNode> trail(String stream) throws IOException, InterruptedException {
        var lines = new ArrayList<JsonNode>();
        for (int page = 1; ; page++) {
            var found = all(auditor.read("/api/" + stream + "/events?size=200&page=" + page)
                    .get("items"));
            lines.addAll(found);
            if (found.size() < 200) {
                return lines;
            }
        }
    }

    private long events() throws Exception {
        return new Records(owner).events();
    }

    private String meeting() {
        return text(recording, "meeting");
    }

    private long position() {
        return recording.get("position").asLong();
    }

    private static List<JsonNode> all(JsonNode array) {
        return array.valueStream().toList();
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }
}
