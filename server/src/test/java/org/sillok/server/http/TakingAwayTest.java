package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sillok.record.RecordFeed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** Lists as tables, feeds and calendars. */
class TakingAwayTest {

    private static final Server SERVER = Server.started();

    @BeforeAll
    static void waitForTheViews() {
        var last = SERVER.part(RecordFeed.class).last();
        SERVER.get("staff", "/api/meetings?waitFor=" + last);
    }

    @Test
    void holdsTheListOfTheApiRowByRow() {
        for (var query : List.of("", "?outcome=DEFERRED", "?q=%EC%8B%9C&year=2026", "?irregular=false")) {
            var rows = rows("/decisions.csv" + query);
            var listed = listed("/api/decisions" + query);
            assertThat(rows.subList(1, rows.size()))
                    .extracting(row -> row.getField(26) + "#" + row.getField(3) + " " + row.getField(2))
                    .isEqualTo(listed.stream()
                            .map(line -> line.get("meetingId").asString() + "#"
                                    + line.get("item").asInt() + " "
                                    + line.get("heldOn").asString())
                            .toList());
        }
        assertThat(rows("/follow-ups.csv")).hasSize(listed("/api/follow-ups").size() + 1);
        assertThat(rows("/meetings.csv?year=2026"))
                .hasSize(listed("/api/meetings?year=2026").size() + 1);
    }

    @Test
    void headsTheColumnsInTheReadersLanguageAndWritesDaysAsIso() {
        var path = "/decisions.csv?committee=" + SERVER.sample("committee");
        var korean = text(path, "ko");
        assertThat(korean).startsWith("\uFEFF위원회,회의,회의일,").contains(",2026-06-24,3,심의,", ",보류,2026-06-24T11:16+09:00,");
        assertThat(text(path, "en"))
                .startsWith("\uFEFFCommittee,Meeting,Held on,")
                .contains(",deferred,");
        var answer = SERVER.get("staff", path);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value)
                .matches("attachment; filename=\"decisions-\\d+\\.csv\""));
        assertThat(answer.headers().firstValue("Sillok-Position")).isPresent();
    }

    @Test
    void letsNoCellRunAsAFormula() throws IOException {
        var meeting = SERVER.meeting();
        var evil = Map.of(2, "=HYPERLINK(\"http://x\")", 3, "+1", 4, "-1", 5, "@SUM(1)", 6, "\tx", 7, "＝1", 8, "안전=1");
        evil.forEach((item, title) -> {
            var body = new HashMap<String, Object>(Bodies.item());
            body.put("item", item);
            body.put("title", title);
            SERVER.created("/api/meetings/" + meeting + "/agenda-items", body);
            var question = SERVER.created(
                    "/api/meetings/" + meeting + "/questions",
                    Map.of("items", List.of(item), "motion", "다음에 다루고자 합니다.", "at", Bodies.at(30)));
            SERVER.created(
                    "/api/meetings/" + meeting + "/votes",
                    Map.of(
                            "question",
                            Integer.valueOf(question),
                            "method",
                            "NO_OBJECTION",
                            "roll",
                            List.of(),
                            "at",
                            Bodies.at(30)));
            SERVER.created(
                    "/api/meetings/" + meeting + "/resolutions",
                    Map.of(
                            "item",
                            item,
                            "question",
                            Integer.valueOf(question),
                            "outcome",
                            "DEFERRED",
                            "reason",
                            "다음에",
                            "at",
                            Bodies.at(30)));
        });
        var committee = SERVER.read(SERVER.get("staff", "/api/meetings/" + meeting))
                .get("committeeId")
                .asString();
        listed("/api/decisions?waitFor=" + SERVER.part(RecordFeed.class).last());
        var titles = rows("/decisions.csv?committee=" + committee).stream()
                .skip(1)
                .map(row -> row.getField(5))
                .toList();
        assertThat(titles)
                .containsExactly("'=HYPERLINK(\"http://x\")", "'+1", "'-1", "'@SUM(1)", "'\tx", "'＝1", "안전=1");
        var sheet = sheet("/decisions.xlsx?committee=" + committee);
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(8);
    }

    @Test
    void feedsASavedSearch() throws Exception {
        var query = "?committee=" + SERVER.sample("committee") + "&q=%EC%8B%9C";
        var feed = xml(bytes("/decisions.atom" + query)).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength())
                .isEqualTo(listed("/api/decisions" + query).size())
                .isPositive();
        var before = "9999";
        for (int at = 0; at < entries.getLength(); at++) {
            var entry = (Element) entries.item(at);
            assertThat(told(entry, "id")).startsWith("urn:sillok:decision:");
            assertThat(told(entry, "updated")).endsWith("Z").isLessThanOrEqualTo(before);
            before = told(entry, "updated");
        }
        assertThat(told(feed, "updated")).isEqualTo(told((Element) entries.item(0), "updated"));
        var self = (Element) feed.getElementsByTagName("link").item(0);
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).contains("/decisions.atom?q=%EC%8B%9C&committee=");
        assertThat(new String(bytes("/decisions.atom" + query), UTF_8))
                .isEqualTo(new String(bytes("/decisions.atom" + query), UTF_8));
    }

    @Test
    void keepsACalendarOfTheMeetings() throws Exception {
        var calendar = text("/calendar.ics?committee=" + SERVER.sample("committee"), "ko");
        assertThat(calendar.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        var read = new CalendarBuilder().build(new StringReader(calendar));
        read.validate();
        assertThat(read.getComponents("VEVENT")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(calendar.replace("\r\n ", ""))
                .contains("UID:meeting-" + SERVER.sample("autumn") + "@sillok\r\n", "STATUS:CANCELLED\r\n")
                .contains("DTSTART:20260624T010000Z\r\n", "DTEND:20260624T023000Z\r\n");
    }

    private static List<CsvRecord> rows(String path) {
        return CsvReader.builder().ofCsvRecord(text(path, "ko").substring(1)).stream()
                .toList();
    }

    private static List<JsonNode> listed(String path) {
        var sized = path + (path.contains("?") ? "&" : "?") + "size=200";
        var answer = SERVER.get("staff", sized);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SERVER.read(answer).get("items").valueStream().toList();
    }

    private static String text(String path, String language) {
        var answer = SERVER.send(
                SERVER.as("staff", path).header("Accept-Language", language).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static byte[] bytes(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(SERVER.as("staff", path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** By the list of contents at the end of the file, as spreadsheets read it. */
    private static Document sheet(String path) throws IOException {
        var file = Files.createTempFile(Path.of("target"), "list-", ".xlsx");
        Files.write(file, bytes(path));
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return xml(sheet.readAllBytes());
        }
    }

    private static Document xml(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static String told(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }
}
