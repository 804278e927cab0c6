package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sillok.record.RecordFeed;
import org.sillok.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The records office over HTTP: a record from its class to its receipt, and from its period's end to the decision. */
class RetentionTest {

    private static final Map<String, String> CLERK = Map.of("name", "나래솔", "post", "주무관");
    private static final Map<String, String> ARCHIVIST = Map.of("name", "윤슬기", "post", "기록연구사");

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('record', 'view', 'publication', 'public_edition')
                and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
            """;

    private final String mark = "QZ지울곳" + UUID.randomUUID();
    private final Server server = Server.started();
    private final ReportTest reports = new ReportTest();

    @Test
    void takesARecordOverOnceItIsWhole() {
        var schedule = schedule("FIVE_YEARS");
        var meeting = reports.closedMeeting();
        var record = "/api/records/" + meeting;
        recorded("staff", record + "/offers", Map.of("papers", 1, "by", CLERK), "RecordOffered");
        assertThat(kinds(meeting)).containsExactly("MISSING_CLASS", "MISSING_BODY", "COUNT_MISMATCH");
        recorded("records", record + "/inspections", Map.of("remarks", List.of(), "by", ARCHIVIST), "RecordInspected");
        var accept = Map.of("copy", "MARKED_COPY", "by", ARCHIVIST);
        refused("records", record + "/acceptances", accept, "a-record-with-defects-is-not-accepted");
        recorded("records", record + "/returns", Map.of("reason", "보완", "by", ARCHIVIST), "RecordReturned");

        assertThat(reports.approve(meeting, 7_200_001).statusCode()).isEqualTo(201);
        recorded("clerk", record + "/classes", classify(schedule), "RecordClassified");
        recorded("staff", record + "/offers", Map.of("papers", 0, "by", CLERK), "RecordOffered");
        assertThat(kinds(meeting)).isEmpty();
        var same = Map.of("remarks", List.of(), "by", CLERK);
        refused("records", record + "/inspections", same, "who-offers-does-not-inspect");
        recorded("records", record + "/inspections", Map.of("remarks", List.of(), "by", ARCHIVIST), "RecordInspected");
        recorded("records", record + "/acceptances", accept, "RecordAccepted");

        var sheet = sheet(meeting);
        assertThat(sheet.at("/record/transfer").asString()).isEqualTo("ACCEPTED");
        assertThat(sheet.at("/record/keptFrom").asString()).isEqualTo("2027-01-01");
        assertThat(sheet.at("/record/keptUntil").asString()).isEqualTo("2031-12-31");
        assertThat(sheet.at("/offers/0/returned").asString()).isEqualTo("보완");
        assertThat(sheet.at("/offers/1/inventory").asString()).matches("[0-9a-f]{64}");
        assertThat(due("TRANSFER", "2099-12-31")).doesNotContain(meeting);
        assertThat(due("PERIOD_END", "2031-12-31")).contains(meeting);
        assertThat(due("PERIOD_END", "2031-12-30")).doesNotContain(meeting);
    }

    /** A paper that was filed by its digest alone is a defect until somebody hands its bytes in. */
    @Test
    void takesARecordOverOnceTheBytesOfItsPapersAreThere() {
        var paper = ("자료 " + UUID.randomUUID()).getBytes(UTF_8);
        var meeting = reports.openMeeting();
        server.created("/api/meetings/" + meeting + "/papers", PapersTest.paper("자료.pdf", "application/pdf", paper));
        server.created("/api/meetings/" + meeting + "/closing", Map.of("at", Bodies.at(60)));
        assertThat(reports.approve(meeting, 7_200_002).statusCode()).isEqualTo(201);
        var record = "/api/records/" + meeting;
        recorded("clerk", record + "/classes", classify(schedule("FIVE_YEARS")), "RecordClassified");
        recorded("staff", record + "/offers", Map.of("papers", 1, "by", CLERK), "RecordOffered");
        assertThat(kinds(meeting)).containsExactly("MISSING_PAPER");
        var inspection = Map.of("remarks", List.of(), "by", ARCHIVIST);
        recorded("records", record + "/inspections", inspection, "RecordInspected");
        recorded("records", record + "/returns", Map.of("reason", "보완", "by", ARCHIVIST), "RecordReturned");

        assertThat(PapersTest.put("clerk", paper).statusCode()).isEqualTo(200);
        recorded("staff", record + "/offers", Map.of("papers", 1, "by", CLERK), "RecordOffered");
        assertThat(kinds(meeting)).isEmpty();
        recorded("records", record + "/inspections", inspection, "RecordInspected");
        recorded("records", record + "/acceptances", Map.of("copy", "MARKED_COPY", "by", ARCHIVIST), "RecordAccepted");
    }

    @Test
    void appraisesARecordWhosePeriodHasEnded() {
        var schedule = schedule("ONE_YEAR");
        var meeting = pastMeeting();
        var record = "/api/records/" + meeting;
        assertThat(due("TRANSFER", "2023-12-31")).contains(meeting);
        recorded("records", record + "/classes", classify(schedule), "RecordClassified");
        assertThat(due("APPRAISAL", "2023-01-01")).contains(meeting);

        var opinion = Map.of("proposes", "DISPOSE", "reason", "활용 없음", "by", CLERK);
        recorded("staff", record + "/opinions", opinion, "CreatorsOpinionStated");
        var review = Map.of("proposes", "DISPOSE", "reason", "보존가치 없음", "by", ARCHIVIST);
        recorded("records", record + "/reviews", review, "AppraisalReviewed");
        var dispose = Map.of("disposition", "DISPOSE", "by", ARCHIVIST);
        refused("records", record + "/dispositions", dispose, "a-disposition-follows-three-opinions");
        var frozen = Map.of("reason", "감사", "authority", "감사원", "by", ARCHIVIST);
        recorded("records", record + "/freezes", frozen, "RecordFrozen");
        var board = board();
        refused("records", record + "/resolutions", board, "a-frozen-record-is-off-the-agenda");
        var lifted = Map.of("freeze", 1, "reason", "종결", "authority", "감사원", "by", ARCHIVIST);
        recorded("records", record + "/liftings", lifted, "RecordUnfrozen");
        recorded("records", record + "/resolutions", board, "AppraisalResolved");
        recorded("records", record + "/dispositions", dispose, "DispositionDecided");

        var sheet = sheet(meeting);
        assertThat(sheet.at("/opinions").findValuesAsString("voice"))
                .containsExactly("CREATOR", "ARCHIVIST", "BOARD", "DECISION");
        assertThat(sheet.at("/record/disposition").asString()).isEqualTo("DISPOSE");
        assertThat(due("DISPOSAL", "2099-12-31")).contains(meeting);
        refused("staff", record + "/opinions", opinion, "a-disposal-is-decided-once");
        disposesOf(meeting, dispose);
        assertThat(server.get("auditor", record + "/events?size=100&waitFor=" + last())
                        .body())
                .contains("RecordClassified", "DispositionDecided");
    }

    private void disposesOf(String meeting, Map<String, ?> disposition) {
        var record = "/api/records/" + meeting;
        var outlook = server.get("records", "/records/" + meeting + "/disposal");
        assertThat(outlook.statusCode()).isEqualTo(200);
        assertThat(outlook.body()).contains("/forms/records/" + meeting + "/disposals");
        assertThat(server.get("staff", "/records/" + meeting + "/disposal").statusCode())
                .isEqualTo(403);
        assertThat(server.postAs("staff", record + "/disposals", Map.of("by", CLERK))
                        .statusCode())
                .isEqualTo(403);
        assertThat(tablesThatHold(mark)).contains("record.event", "view.meeting");
        recorded("records", record + "/disposals", Map.of("manner", "삭제", "by", ARCHIVIST), "RecordDisposed");

        var report = server.read(server.get("staff", record + "/disposal?waitFor=" + last()));
        assertThat(report.at("/record/meetingId").asString()).isEqualTo(meeting);
        assertThat(report.at("/erased").asInt())
                .isPositive()
                .isEqualTo(report.at("/record/events").asInt());
        assertThat(due("DISPOSAL", "2099-12-31")).doesNotContain(meeting);
        assertThat(server.get("records", record).statusCode()).isEqualTo(410);
        assertThat(server.get("records", record + "/classes/0").body()).contains("RecordClassified");
        assertThat(server.get("records", "/records/" + meeting).body()).contains("폐기 확인");
        refused("records", record + "/dispositions", disposition, "a-disposed-record-takes-no-act");
        refused("clerk", "/api/meetings/" + meeting + "/closing", Map.of(), "a-disposed-record-takes-no-act");
        assertThat(server.get("records", "/api/meetings/" + meeting + "/closing/1")
                        .statusCode())
                .isEqualTo(410);
        assertThat(tablesThatHold(mark)).isEmpty();
        for (var list : List.of("/meetings", "/decisions")) {
            assertThat(server.get("staff", list).body()).contains("폐기된 기록", "/records/" + meeting);
        }
    }

    /** Of those that the owner of the views may read, which are all that hold what was said in meetings. */
    private List<String> tablesThatHold(String words) {
        var client = JdbcClient.create(server.part(Database.class).viewer());
        var tables = client.sql(TABLES).query(String.class).list();
        return tables.stream().filter(table -> holds(client, table, words)).toList();
    }

    private static boolean holds(JdbcClient client, String table, String words) {
        var bytes = HexFormat.of().formatHex(words.getBytes(UTF_8));
        var sql = "select count(*) from " + table + " t where t::text like :words or t::text like :bytes";
        var asked = client.sql(sql).param("words", "%" + words + "%").param("bytes", "%" + bytes + "%");
        return asked.query(Long.class).single() > 0;
    }

    @Test
    void takesNoDayThatIsStillToCome() {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(1).toString();
        var record = "/api/records/" + pastMeeting();
        var frozen = Map.of("reason", "감사", "authority", "감사원", "by", ARCHIVIST, "on", tomorrow);
        var answer = server.postAs("records", record + "/freezes", frozen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"on\"");
    }

    @Test
    void tellsASchedule() {
        var schedule = schedule("THREE_YEARS");
        var path = "/api/schedules/" + schedule;
        recorded(
                "records",
                path + "/retirements",
                Map.of("code", "A01", "from", "2027-01-01", "reason", "폐지"),
                "ClassRetired");
        var told = server.read(server.get("records", path + "?waitFor=" + last()));
        assertThat(told.at("/classes/0/inClass/period").asString()).isEqualTo("THREE_YEARS");
        assertThat(told.at("/classes/0/until").asString()).isEqualTo("2026-12-31");
        assertThat(server.get("auditor", path + "/events?waitFor=" + last()).body())
                .contains("ClassAdopted", "ClassRetired");
        assertThat(server.get("records", "/api/schedules/none").statusCode()).isEqualTo(404);
    }

    @Test
    void knowsNoRecordThatThereIsNot() {
        assertThat(server.get("records", "/api/records/none").statusCode()).isEqualTo(404);
        var freeze = Map.of("reason", "감사", "authority", "감사원", "by", ARCHIVIST);
        assertThat(server.postAs("records", "/api/records/none/freezes", freeze).statusCode())
                .isIn(404, 422);
        var review = Map.of("proposes", "DISPOSE", "reason", "없음", "by", ARCHIVIST);
        assertThat(server.postAs("records", "/api/records/none/reviews", review).statusCode())
                .isIn(404, 422);
    }

    private String schedule(String period) {
        var id = "schedule-" + UUID.randomUUID();
        var held = Map.of(
                "code", "A01", "path", List.of("행정", "위원회"), "period", period, "from", "2020-01-01", "authority", "고시");
        recorded("records", "/api/schedules/" + id + "/classes", held, "ClassAdopted");
        return id;
    }

    private static Map<String, Object> classify(String schedule) {
        return Map.of("schedule", schedule, "code", "A01", "by", CLERK);
    }

    /** Of the year 2021, written in as it was. */
    private String pastMeeting() {
        var body = new HashMap<String, Object>(Bodies.meeting(olderCommittee(), 1));
        body.put("number", Map.of("year", 2021, "kind", "REGULAR", "ordinal", 1));
        body.put("basis", "TRANSCRIBED");
        body.put("place", mark);
        body.put("plannedStart", "2021-03-02T10:00:00+09:00");
        body.put("noticeOn", "2021-02-15");
        var meeting = server.created("/api/meetings", body);
        server.created("/api/meetings/" + meeting + "/closing", Map.of("at", "2021-03-02T11:00:00+09:00"));
        return meeting;
    }

    /** Whose members were in office already then. */
    private String olderCommittee() {
        var committee = server.created("/api/committees", Bodies.committee());
        for (int number = 1; number <= 3; number++) {
            var seat = new HashMap<String, Object>(Bodies.seat(number));
            seat.put("from", "2020-01-01");
            server.created("/api/committees/" + committee + "/seats", seat);
        }
        server.created("/api/committees/" + committee + "/rules", Bodies.rules());
        return committee;
    }

    /** A board of three from outside has resolved on its item. */
    private Map<String, Object> board() {
        var meeting = server.meeting();
        var path = "/api/meetings/" + meeting;
        server.created(path + "/questions", Map.of("items", List.of(1), "motion", "원안대로", "at", Bodies.at(6)));
        server.created(
                path + "/votes",
                Map.of("question", 1, "method", "NO_OBJECTION", "roll", List.of(), "at", Bodies.at(7)));
        server.created(
                path + "/resolutions",
                Map.of("item", 1, "question", 1, "outcome", "PASSED_AS_PROPOSED", "at", Bodies.at(8)));
        return Map.of(
                "resolved", "DISPOSE", "resolution", Map.of("meetingId", meeting, "agendaItem", 1), "by", ARCHIVIST);
    }

    private List<String> kinds(String meeting) {
        var offers = sheet(meeting).at("/offers");
        return offers.get(offers.size() - 1).at("/defects").findValuesAsString("kind");
    }

    private JsonNode sheet(String meeting) {
        var answer = server.get("records", "/api/records/" + meeting + "?waitFor=" + last());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return server.read(answer);
    }

    private List<String> due(String due, String until) {
        var meetings = new ArrayList<String>();
        for (int page = 1; page < 50; page++) {
            var path = "/api/records?due=" + due + "&until=" + until + "&size=100&page=" + page + "&waitFor=" + last();
            var found = server.read(server.get("records", path)).at("/items").findValuesAsString("meetingId");
            meetings.addAll(found);
            if (found.isEmpty()) {
                break;
            }
        }
        return meetings;
    }

    private long last() {
        return server.part(RecordFeed.class).last();
    }

    private void recorded(String account, String path, Object body, String type) {
        var answer = server.postAs(account, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
        assertThat(server.read(answer).at("/recorded/0/type").asString()).isEqualTo(type);
        var found = server.get("staff", answer.headers().firstValue("Location").orElseThrow());
        assertThat(server.read(found)).isEqualTo(server.read(answer).at("/recorded/0"));
    }

    private void refused(String account, String path, Object body, String problem) {
        var answer = server.postAs(account, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(409);
        assertThat(server.read(answer).get("type").asString()).isEqualTo("/problems/" + problem);
    }
}
