package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.query.publication.Press;
import tools.jackson.databind.JsonNode;

/** Open data: the tables hold what the public pages show, in three formats alike. */
class OpenDataTest {

    private static final Server SERVER = Server.started();
    private static final String BEGIN =
            "meeting,committee,committee_name,number_year,number_ordinal,meeting_kind,held_on,";

    @BeforeEach
    void publish() {
        SERVER.part(Press.class).catchUp();
    }

    private static byte[] take(Server server, String path) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
        return answer.body();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return json(SERVER, path);
    }

    private static JsonNode json(Server server, String path) throws IOException, InterruptedException {
        return server.readText(new String(take(server, path), UTF_8));
    }

    private static List<List<String>> csv(String table) throws IOException, InterruptedException {
        return csv(SERVER, table);
    }

    private static List<List<String>> csv(Server server, String table) throws IOException, InterruptedException {
        var text = new String(take(server, "/public/data/" + table + ".csv"), UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        try (var reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return reader.stream().map(record -> record.getFields()).toList();
        }
    }

    /** Whoever reads them by name is never let down: a new column comes behind these. */
    @Test
    void keepTheNamesOfTheirColumns() throws Exception {
        assertThat(csv("meetings").get(0))
                .containsExactly((BEGIN
                                + "openness,host_body,title,planned_start,planned_end,place,members,attended,items,edition,"
                                + "published_at,sha256,withheld_grounds")
                        .split(","));
        assertThat(csv("decisions").get(0))
                .containsExactly((BEGIN
                                + "item,item_kind,title,sponsor,outcome,motion,method,in_favour,against,abstained,invalid,"
                                + "in_office,present,needed_to_open,needed_to_decide,quorum_met,rule,amendment,conditions,"
                                + "reason,advice,withheld_grounds")
                        .split(","));
        assertThat(csv("attendance").get(0))
                .containsExactly((BEGIN
                                + "seat,seat_kind,seat_role,name,affiliation,post,attended,proxy_name,proxy_affiliation,"
                                + "proxy_post,withheld_grounds")
                        .split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "decisions", "attendance"})
    void holdTheSameInEveryFormat(String table) throws Exception {
        var rows = csv(table);
        var objects = json("/public/data/" + table + ".json");
        assertThat(objects.size()).isEqualTo(rows.size() - 1);
        for (int at = 0; at < objects.size(); at++) {
            assertThat(cells(objects.get(at))).isEqualTo(rows.get(at + 1));
        }
        assertThat(lines(take(SERVER, "/public/data/" + table + ".xlsx"))).isEqualTo(rows.size());
    }

    /** As a cell has it: lists with a semicolon between, what there is not as nothing. */
    private static List<String> cells(JsonNode object) {
        var cells = new ArrayList<String>();
        for (var property : object.properties()) {
            var value = property.getValue();
            var parts = new ArrayList<String>();
            if (value.isArray()) {
                value.forEach(part -> parts.add(part.asString()));
            }
            var text = value.isNull() ? "" : value.isArray() ? String.join(";", parts) : value.asString();
            cells.add(!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
        }
        return cells;
    }

    /** By the directory at its end: how long its parts are stands behind each, where a stream comes too late to know it. */
    private static int lines(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("workbook-", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), UTF_8).split("<row ", -1).length - 1;
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void holdWhatThePublicPagesShow() throws Exception {
        var meetings = json("/public/api/meetings?size=200").get("items");
        var table = json("/public/data/meetings.json");
        assertThat(table.findValuesAsString("meeting"))
                .containsExactlyInAnyOrderElementsOf(meetings.findValuesAsString("meeting"));
        assertThat(table.findValuesAsString("sha256"))
                .containsExactlyInAnyOrderElementsOf(meetings.findValuesAsString("sha256"));
        var decisions = json("/public/api/decisions?size=200");
        assertThat(json("/public/data/decisions.json").size())
                .isEqualTo(decisions.get("total").asInt());

        var spring = of(json("/public/data/attendance.json"), SERVER.sample("spring"));
        var seats = json("/public/api/meetings/" + SERVER.sample("spring") + "/roster")
                .get("seats");
        assertThat(spring).hasSize(seats.size());
        for (int at = 0; at < seats.size(); at++) {
            assertThat(spring.get(at).get("name").asString())
                    .isEqualTo(seats.get(at).at("/holder/name").asString());
            assertThat(spring.get(at).get("attended").asBoolean())
                    .isEqualTo(seats.get(at).get("attended").asBoolean());
        }
        var masked = spring.get(spring.size() - 1);
        assertThat(masked.get("name").asString()).isEqualTo("○○○");
        assertThat(masked.get("seat").isNull()).isTrue();
        assertThat(masked.get("withheld_grounds").toString()).isEqualTo("[6]");
        var autumn = of(table, SERVER.sample("autumn")).get(0);
        assertThat(autumn.get("openness").asString()).isEqualTo("CLOSED");
        assertThat(autumn.get("place").isNull()).isTrue();
        assertThat(autumn.get("withheld_grounds").toString()).isEqualTo("[5]");
        assertThat(of(json("/public/data/attendance.json"), SERVER.sample("autumn")))
                .isEmpty();
    }

    private static List<JsonNode> of(JsonNode table, String meeting) {
        var rows = new ArrayList<JsonNode>();
        table.forEach(row -> {
            if (row.get("meeting").asString().equals(meeting)) {
                rows.add(row);
            }
        });
        return rows;
    }

    @Test
    void holdNothingThatASpreadsheetWouldRun(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        try (var server = Server.own(folder)) {
            var meeting = formulas(server);
            var rows = csv(server, "decisions");
            var row = rows.stream()
                    .filter(each -> each.contains(meeting))
                    .findFirst()
                    .orElseThrow();
            assertThat(row).contains("'=HYPERLINK(\"https://example.org\")", "'@SUM(1)");
            assertThat(of(json(server, "/public/data/decisions.json"), meeting)
                            .get(0)
                            .get("title")
                            .asString())
                    .isEqualTo("=HYPERLINK(\"https://example.org\")");
        }
    }

    /** A public decision whose words a spreadsheet would take for formulas; answers the id of its meeting. */
    private static String formulas(Server server) {
        var committee = server.committee();
        var meeting = server.created("/api/meetings", Bodies.meeting(committee, 1));
        for (int seat = 1; seat <= 3; seat++) {
            server.created("/api/meetings/" + meeting + "/attendances", Bodies.attendance(seat));
        }
        var item = new HashMap<String, Object>(Bodies.item());
        item.put("title", "=HYPERLINK(\"https://example.org\")");
        server.created("/api/meetings/" + meeting + "/agenda-items", item);
        var path = "/api/meetings/" + meeting;
        server.created(path + "/opening", Map.of("presidingSeat", "1", "at", Bodies.at(0)));
        server.created(path + "/questions", Map.of("items", List.of(1), "motion", "@SUM(1)", "at", Bodies.at(6)));
        server.created(
                path + "/votes",
                Map.of("question", 1, "method", "NO_OBJECTION", "roll", List.of(), "at", Bodies.at(7)));
        server.created(
                path + "/resolutions",
                Map.of("item", 1, "question", 1, "outcome", "PASSED_AS_PROPOSED", "at", Bodies.at(8)));
        server.created(path + "/closing", Map.of("at", Bodies.at(60)));
        var decided = Map.of(
                "part",
                Map.of("kind", "RECORD"),
                "level",
                "OPEN",
                "grounds",
                List.of(),
                "decider",
                "기록관장",
                "decidedOn",
                "2026-05-25");
        assertThat(server.postAs("records", path + "/disclosure-decisions", decided)
                        .statusCode())
                .isEqualTo(201);
        server.part(Press.class).catchUp();
        return meeting;
    }

    @Test
    void areFoundOnAPageInBothLanguages() {
        for (var language : List.of("ko", "en")) {
            var page = SERVER.send(HttpRequest.newBuilder(SERVER.address().resolve("/public/data"))
                    .header("Accept-Language", language));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(language.equals("ko") ? "개방 데이터" : "Open data", "catalog.jsonld");
            for (var table : List.of("meetings", "decisions", "attendance")) {
                for (var format : List.of("csv", "xlsx", "json")) {
                    assertThat(page.body()).contains("/public/data/" + table + "." + format);
                }
            }
        }
        var other = HttpRequest.newBuilder(SERVER.address().resolve("/public/data/accounts.csv"));
        assertThat(SERVER.send(other).statusCode()).isEqualTo(404);
    }
}
