package org.sillok.acceptance.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;
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
 * A meeting full of secret markers is disclosed in part. Whatever the public asks, no marker is in the answer, and those
 * that were disclosed are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTest {

    private static final List<String> BELOW = List.of(
            "",
            "/edition",
            "/minutes",
            "/decisions",
            "/roster",
            "/follow-ups",
            "/papers",
            "/papers/1/content",
            "/papers/2/content",
            "/papers/3/content",
            "/papers/4/content",
            "/papers/5/content",
            "/speeches/1",
            "/speeches/4",
            "/speeches/6",
            "/disclosure",
            "/events",
            "/editions",
            "/minutes?asOf=5",
            "?asOf=2026-05-07T00:00:00Z");

    private final Markers markers = new Markers();
    private Path data;
    private ServerProcess server;
    private SecretMeeting secrets;
    private String inPart;
    private String closed;
    private String undecided;

    @BeforeAll
    void record(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory)
            throws IOException, InterruptedException, SQLException {
        data = directory;
        server = ServerProcess.start(directory);
        secrets = new SecretMeeting(markers, server.caller("clerk"), server.caller("records"));
        inPart = secrets.inPart();
        closed = secrets.closed();
        undecided = secrets.undecided();
        awaitThePress();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void awaitThePress() throws IOException {
        var owner = server.owner();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> owner.number(
                                "select (select position from publication.progress) - (select max(position) from record.ledger)")
                        >= 0);
    }

    private Crawler crawled() throws IOException, InterruptedException {
        var crawler = new Crawler(server.address());
        crawler.follow("/public/");
        crawler.follow("/public/sitemap.xml");
        crawler.follow("/public/robots.txt");
        crawler.follow("/public/feed.atom");
        for (var list : List.of(
                "/public/api/meetings",
                "/public/api/decisions",
                "/public/decisions",
                "/public/speeches",
                "/public/speeches?q=" + encoded("위원"),
                "/public/api/speeches?q=" + encoded("위원"),
                "/public/calendar.ics",
                "/public/data",
                "/public/data/catalog.jsonld",
                "/public/data/meetings.csv",
                "/public/data/meetings.xlsx",
                "/public/data/meetings.json",
                "/public/data/decisions.csv",
                "/public/data/decisions.xlsx",
                "/public/data/decisions.json",
                "/public/data/attendance.csv",
                "/public/data/attendance.xlsx",
                "/public/data/attendance.json",
                "/public",
                "/")) {
            crawler.follow(list);
        }
        for (var meeting : List.of(inPart, closed, undecided, "nowhere")) {
            for (var part : BELOW) {
                crawler.get("/public/api/meetings/" + meeting + part);
                crawler.get("/public/meetings/" + meeting + part);
            }
            crawler.ask("HEAD", "/public/meetings/" + meeting);
            crawler.ask("POST", "/public/api/meetings/" + meeting);
            crawler.ask("GET", "/public/meetings/" + meeting, "Accept-Language", "en");
            crawler.ask("GET", "/public/meetings/" + meeting, "Cookie", "language=en");
            crawler.ask("GET", "/public/api/meetings/" + meeting, "Accept", "text/plain");
            crawler.ask("GET", "/api/meetings/" + meeting);
            crawler.ask("GET", "/api/meetings/" + meeting + "/disclosure");
        }
        for (var wrong : List.of(
                "/public/api/decisions?page=0",
                "/public/api/decisions?size=x",
                "/public/api/meetings?unknown=1",
                "/public/api/nothing",
                "/public/nothing",
                "/public/api/decisions?kind=NONE",
                "/public/calendar.ics?committee=" + inPart)) {
            crawler.get(wrong);
        }
        return crawler;
    }

    private void assertNothingLeaks(Crawler crawler) {
        for (var answered : crawler.seen().entrySet()) {
            assertThat(markers.in(Crawler.text(answered.getValue())))
                    .as(answered.getKey())
                    .isEmpty();
        }
    }

    @Test
    @Order(1)
    void showsNoSecretInAnyAnswer() throws IOException, InterruptedException {
        var crawler = crawled();
        assertThat(crawler.seen()).hasSizeGreaterThan(100);
        assertThat(crawler.seen().values()).noneMatch(answer -> answer.statusCode() >= 500);
        assertNothingLeaks(crawler);
    }

    @Test
    @Order(2)
    void showsEverythingThatIsDisclosed() throws IOException, InterruptedException {
        var crawler = crawled();
        var page = crawler.get("/public/meetings/" + inPart).body();
        var edition = crawler.get("/public/api/meetings/" + inPart + "/edition").body();
        for (var marker : markers.openOnes()) {
            assertThat(edition).as("edition").contains(marker);
            assertThat(page).as("page").contains(marker);
        }
        assertThat(page).contains("id=\"speech-1\"", "제9조제1항제6호", "자료 2", "제9조제1항제7호", "○○○");
        assertThat(crawler.get("/public/feed.atom").body()).contains(inPart);
        assertThat(crawler.get("/public/sitemap.xml").body()).contains(inPart).doesNotContain(undecided);
    }

    @Test
    @Order(2)
    void handsOutTheBytesOfOpenPapersAlone() throws IOException, InterruptedException, SQLException {
        var crawler = new Crawler(server.address());
        var papers = "/public/api/meetings/" + inPart + "/papers/";
        assertThat(crawler.get(papers + "1/content").body()).isEqualTo(SecretMeeting.OPEN_PAPER);
        for (int paper = 2; paper <= 5; paper++) {
            assertThat(crawler.get(papers + paper + "/content").statusCode()).isEqualTo(404);
        }
        try (var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("set role sillok_public");
            try (var rows = statement.executeQuery("select meeting, paper from public_edition.paper_content")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo(inPart);
                assertThat(rows.getInt(2)).isOne();
                assertThat(rows.next()).isFalse();
            }
            assertThatThrownBy(() -> statement.executeQuery("select count(*) from record.content"))
                    .isInstanceOf(SQLException.class);
        }
    }

    /** A workbook is packed: what stands in it is looked at as it is unpacked. */
    @Test
    @Order(2)
    void writesNoSecretIntoAWorkbook() throws Exception {
        for (var table : List.of("meetings", "decisions", "attendance")) {
            var address = server.address().resolve("/public/data/" + table + ".xlsx");
            var file = data.resolve(table + ".xlsx");
            try (var workbook = address.toURL().openStream()) {
                Files.copy(workbook, file);
            }
            try (var zip = new ZipFile(file.toFile())) {
                var text = new StringBuilder();
                for (var entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
                assertThat(text).as(table).contains(inPart);
                assertThat(markers.in(text.toString())).as(table).isEmpty();
            }
        }
    }

    @Test
    @Order(3)
    void countsNoHitForASecret() throws IOException, InterruptedException {
        var crawler = new Crawler(server.address());
        for (var secret : new TreeSet<>(markers.secrets())) {
            assertThat(crawler.get("/public/api/decisions?q=" + encoded(secret)).body())
                    .contains("\"total\":0");
            assertThat(crawler.get("/public/api/speeches?q=" + encoded(secret)).body())
                    .contains("\"total\":0");
            crawler.get("/public/api/meetings?committee=" + encoded(secret));
            crawler.get("/public/api/meetings?" + encoded(secret) + "=1");
        }
        assertNothingLeaks(crawler);
        assertThat(crawler.get("/public/api/decisions?q=" + encoded(open("조건"))).body())
                .contains("\"total\":1");
        assertThat(crawler.get("/public/api/speeches?q=" + encoded(open("가린이의말")))
                        .body())
                .contains("\"total\":1");
    }

    /** A page shows the words that were typed; beside them it tells of a secret what it tells of words that nobody said. */
    @Test
    @Order(3)
    void answersForASecretAsForWordsThatNobodySaid() throws IOException, InterruptedException {
        for (var list : List.of("/public/decisions?q=", "/public/speeches?q=")) {
            var nothing = searched(list, "아무도하지않은말");
            assertThat(nothing).contains("모두 0건");
            for (var secret : new TreeSet<>(markers.secrets())) {
                assertThat(searched(list, secret)).as(secret).isEqualTo(nothing);
            }
        }
    }

    private String searched(String list, String words) throws IOException, InterruptedException {
        return new Crawler(server.address())
                .get(list + encoded(words))
                .body()
                .replace(encoded(encoded(words)), "□")
                .replace(encoded(words), "□")
                .replace(words, "□");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String open(String ending) {
        return markers.openOnes().stream()
                .filter(marker -> marker.endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(4)
    void tellsOfAClosedRecordOnlyThatThereIsOne() throws IOException, InterruptedException {
        var crawler = new Crawler(server.address());
        assertThat(crawler.get("/public/meetings/" + closed).body()).contains("누리시 공개심의위원회", "제9조제1항제5호");
        assertThat(crawler.get("/public/api/meetings/" + closed + "/minutes").statusCode())
                .isEqualTo(404);
        assertThat(crawler.get("/public/api/meetings/" + undecided).statusCode())
                .isEqualTo(404);
        assertThat(crawler.get("/public/meetings/" + undecided).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void holdsNoSecretWherePublicEyesReach() throws IOException, SQLException {
        assertThat(markers.in(publicTables())).isEmpty();
    }

    @Test
    @Order(6)
    void logsNoSecret() throws IOException {
        for (var log : List.of("sillok.log", "console.txt")) {
            assertThat(markers.in(Files.readString(data.resolve(log)))).as(log).isEmpty();
        }
    }

    @Test
    @Order(7)
    void makesTheSameEditionsAnew() throws IOException, SQLException {
        var before = publicTables();
        assertThat(before).contains(inPart, closed);
        assertThat(server.rebuild()).isTrue();
        assertThat(publicTables()).isEqualTo(before);
    }

    @Test
    @Order(8)
    void withdrawsAtOnceWhatIsDecidedMoreStrictly() throws IOException, InterruptedException, SQLException {
        var crawler = new Crawler(server.address());
        var marker = open("가린이의말");
        var before = crawler.get("/public/api/meetings/" + inPart).body();
        assertThat(crawler.get("/public/meetings/" + inPart).body()).contains(marker);
        var digest = before.replaceFirst("(?s).*\"edition\":\\d+,\"sha256\":\"([0-9a-f]{64})\".*", "$1");
        var tag = crawler.get("/public/meetings/" + inPart)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(crawler.ask("GET", "/public/meetings/" + inPart, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);

        secrets.withdraw(inPart, 2);
        awaitThePress();

        markers.secretly(marker);
        markers.secretly(digest);
        assertThat(crawler.ask("GET", "/public/meetings/" + inPart, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertNothingLeaks(crawled());
        assertThat(crawler.get("/public/api/speeches?q=" + encoded(marker)).body())
                .contains("\"total\":0");
        assertThat(markers.in(publicTables())).isEmpty();
        var page = crawler.get("/public/meetings/" + inPart).body();
        assertThat(page).contains("으로 거두어들임");
        var inside = server.caller("records");
        assertThat(inside.get("/api/meetings/" + inPart + "/editions").body()).contains(digest);
        assertThat(inside.read("/api/meetings/" + inPart + "/minutes").toString())
                .contains(marker);
    }

    /** All rows that the public's role can read, in a session of that role. */
    private String publicTables() throws IOException, SQLException {
        var all = new StringBuilder();
        try (var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("set role sillok_public");
            for (var table : List.of("meeting", "edition", "decision", "speech", "paper")) {
                try (var rows =
                        statement.executeQuery("select t::text from public_edition." + table + " t order by 1")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }
}
