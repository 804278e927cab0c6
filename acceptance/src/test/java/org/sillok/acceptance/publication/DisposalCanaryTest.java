package org.sillok.acceptance.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.ServerProcess;

/**
 * A meeting full of markers is disposed of. From then on no table, no answer to anybody, no log and, once the database is
 * cleaned up, no file of it holds one; and the ledger is as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisposalCanaryTest {

    /** These stand in the committee's own stream, which is not disposed of. */
    private static final List<String> OF_THE_COMMITTEE =
            List.of(Markers.MEMBER, Markers.MEMBERS_POST, Markers.SECRETARY);

    /** The report on the disposal names what went by the digests of its documents. */
    private static final List<String> OF_THE_REPORT =
            List.of("record.event ", "record.disposed_content ", "view.disposal ");

    private static final String LEDGER =
            "select string_agg(encode(leaf, 'hex'), ',' order by position) from record.ledger" + " where position <= ";

    private final Markers markers = new Markers();
    private Path data;
    private ServerProcess server;
    private String meeting;
    private String record;
    private String leaves;
    private long before;

    @BeforeAll
    void disposeOfIt(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory)
            throws IOException, InterruptedException, SQLException {
        data = directory;
        server = ServerProcess.start(directory);
        meeting = new SecretMeeting(markers, server.caller("clerk"), server.caller("records"), 2021).inPart();
        record = "/api/records/" + meeting;
        awaitViews();
        assertThat(markersInTables()).as("what is to be looked for is there").hasSizeGreaterThan(30);
        var disposition = new Disposition(server, meeting);
        disposition.decide();
        before = server.owner().number("select max(position) from record.ledger");
        leaves = text(LEDGER + before);
        disposition.dispose();
        awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void leavesNothingInAnyTable() throws IOException, SQLException {
        assertThat(markersInTables()).isEmpty();
    }

    @Test
    @Order(2)
    void leavesTheLedgerAsItWasAndTheRecordIntact() throws IOException, InterruptedException, SQLException {
        assertThat(text(LEDGER + before)).isEqualTo(leaves);
        assertThat(server.run("verify")).isZero();
        assertThat(Files.readString(data.resolve("console.txt"))).containsPattern("(폐기된 기록|the record) " + meeting);
    }

    @Test
    @Order(3)
    void answersNobodyWithAWordOfIt() throws IOException, InterruptedException {
        for (var account : List.of("records", "auditor", "clerk", "staff")) {
            var visitor = new Visitor(server.caller(account));
            var seen = visitor.seen(
                    List.of(
                            "/",
                            "/meetings",
                            "/decisions",
                            "/speeches",
                            "/follow-ups",
                            "/records",
                            "/records/" + meeting,
                            "/meetings/" + meeting,
                            "/meetings/" + meeting + "/minutes",
                            "/meetings/" + meeting + "/timeline",
                            "/audit/observations",
                            "/public/meetings"),
                    List.of(
                            record,
                            record + "/disposal",
                            record + "/events?size=100",
                            "/api/disposals",
                            "/api/meetings?size=100",
                            "/api/decisions?size=100",
                            "/api/speeches?q=" + encoded("위원"),
                            "/api/follow-ups?size=100",
                            "/api/events?size=1000",
                            "/api/meetings/" + meeting,
                            "/api/meetings/" + meeting + "?asOf=" + (before - 3),
                            "/api/meetings/" + meeting + "/minutes",
                            "/api/meetings/" + meeting + "/minutes?asOf=" + (before - 3),
                            "/api/meetings/" + meeting + "/events?size=1000",
                            "/api/meetings/" + meeting + "/opinions/1",
                            "/api/meetings/" + meeting + "/agenda-items/1",
                            "/api/meetings/" + meeting + "/report",
                            "/api/meetings/" + meeting + "/disclosure",
                            "/api/meetings/" + meeting + "/editions",
                            "/api/meetings/" + meeting + "/package",
                            "/api/meetings/" + meeting + "/package?kind=PUBLIC",
                            "/api/audit/meetings/" + meeting + "/timeline",
                            "/public/api/meetings",
                            "/public/api/meetings/" + meeting,
                            "/public/api/meetings/" + meeting + "/edition",
                            "/public/feed.atom",
                            "/calendar.ics"));
            assertThat(seen).hasSizeGreaterThan(40);
            seen.forEach((path, answer) -> {
                var told = gone(Crawler.text(answer));
                if (path.contains(record.substring("/api".length()))) {
                    told.removeIf(DisposalCanaryTest::isDigest);
                }
                assertThat(told).as(account + " " + path).isEmpty();
                assertThat(answer.statusCode()).as(account + " " + path).isLessThan(500);
            });
        }
    }

    @Test
    @Order(4)
    void tellsThatItWasThereAndWhyItWent() throws IOException, InterruptedException {
        var records = server.caller("records");
        var gone = records.get("/api/meetings/" + meeting);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("/records/" + meeting);
        var report = records.read(record + "/disposal");
        assertThat(report.at("/record/committeeName").stringValue()).isEqualTo("누리시 공개심의위원회");
        assertThat(report.at("/record/heldOn").stringValue()).isEqualTo("2021-05-06");
        assertThat(report.at("/erased").asLong())
                .isEqualTo(report.at("/record/events").asLong())
                .isGreaterThan(45);
        assertThat(report.at("/documents/0/gone").asBoolean()).isTrue();
        assertThat(report.at("/streams/0/first").asLong()).isPositive();
        assertThat(records.read("/api/disposals").at("/items/0/meetingId").stringValue())
                .isEqualTo(meeting);
        assertThat(server.caller("auditor").get(record + "/events?size=100").body())
                .contains("DispositionDecided", "RecordDisposed");
    }

    @Test
    @Order(5)
    void takesNoActAnyMore() throws IOException, InterruptedException {
        var clerk = server.caller("clerk");
        for (var act : List.of("/opening", "/closing", "/recesses")) {
            var refused = clerk.post("/api/meetings/" + meeting + act, Map.of("presidingSeat", "1"));
            assertThat(refused.statusCode()).as(act + refused.body()).isIn(400, 409);
        }
        var refused = clerk.post("/api/meetings/" + meeting + "/closing", Map.of());
        assertThat(refused.body()).contains("a-disposed-record-takes-no-act");
        var again = server.caller("records").post(record + "/disposals", Map.of("by", Disposition.ARCHIVIST));
        assertThat(again.body()).contains("a-disposed-record-takes-no-act");
    }

    @Test
    @Order(6)
    void leavesNothingWhenTheViewsAreMadeAnew() throws IOException, InterruptedException, SQLException {
        var report = server.caller("records").read(record + "/disposal");
        assertThat(server.rebuild()).isTrue();
        awaitViews();
        assertThat(markersInTables()).isEmpty();
        assertThat(server.owner().number("select count(*) from view.dead_letter"))
                .isZero();
        assertThat(server.caller("records").read(record + "/disposal")).isEqualTo(report);
        answersNobodyWithAWordOfIt();
    }

    @Test
    @Order(7)
    void logsNoWordOfIt() throws IOException {
        for (var log : List.of("sillok.log", "console.txt")) {
            assertThat(gone(Files.readString(data.resolve(log)))).as(log).isEmpty();
        }
    }

    /** Dead versions of rows are cleared away by the database, at the latest when its owner has it do so. */
    @Test
    @Order(8)
    void leavesNothingInTheDatabasesFilesOnceTheyAreWrittenAnew() throws IOException, SQLException {
        // Statistics hold values of columns too.
        for (var step : List.of("analyze", "vacuum full", "checkpoint")) {
            server.owner().run(step);
        }
        var sought = sought().stream().filter(each -> !isDigest(each)).toList();
        assertThat(new Remnants(sought).inFiles(data.resolve("postgresql").resolve("cluster")))
                .isEmpty();
    }

    private void awaitViews() throws IOException {
        var owner = server.owner();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> owner.number("select least((select position from publication.progress),"
                                + " (select position from view.progress)) - (select max(position) from record.ledger)")
                        >= 0);
    }

    private List<String> sought() {
        var sought = new ArrayList<String>(markers.secrets());
        sought.addAll(markers.openOnes());
        sought.removeAll(OF_THE_COMMITTEE);
        return sought;
    }

    /** A table and the marker in it. */
    private static String marker(String found) {
        return found.substring(found.lastIndexOf(' ') + 1);
    }

    private static boolean isDigest(String marker) {
        return marker.matches("[0-9a-f]{64}");
    }

    private List<String> gone(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<>(markers.in(text));
        found.removeAll(OF_THE_COMMITTEE);
        markers.openOnes().stream()
                .filter(marker -> lower.contains(marker.toLowerCase(Locale.ROOT)))
                .forEach(found::add);
        return found;
    }

    private List<String> markersInTables() throws IOException, SQLException {
        var found = new ArrayList<>(new Remnants(sought()).inTables(server.owner()));
        found.removeIf(each -> OF_THE_REPORT.stream().anyMatch(each::startsWith) && isDigest(marker(each)));
        return found;
    }

    private String text(String sql) throws IOException, SQLException {
        try (var connection = server.owner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
