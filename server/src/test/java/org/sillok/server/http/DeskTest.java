package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.record.RecordFeed;

/** The clerk's desk, by its forms alone. */
class DeskTest {

    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(\\d+)\"");
    private static final Pattern MEETING = Pattern.compile("/meetings/([^/]+)/desk");

    private final Server server = Server.started();

    @Test
    void recordsAWholeMeetingByForms() {
        var desk = convened(server.committee(), 1);
        assertThat(page(desk)).contains("2명이 더 와야 개회할 수 있습니다").doesNotContain("id=\"speech\"");

        done(desk, "agenda-items", "kind", "DELIBERATION", "title", "웹접근성 개선계획", "sponsor", "");
        done(desk, "agenda-items", "kind", "ADVICE", "title", "데이터 개방 방향");
        for (var seat : List.of("1", "2", "3")) {
            done(desk, "attendances", "seat", seat, "manner", "IN_PERSON", "at", "09:55");
        }
        assertThat(page(desk)).contains("1명까지 나가도 정족수가 됩니다");
        done(desk, "opening", "presidingSeat", "1", "at", "10:00");
        done(desk, "stages", "stage", "DELIBERATION", "at", "10:01");
        done(
                desk,
                "opinions",
                "speaker?",
                "kind=SEAT&seat=2",
                "speaker.post",
                "",
                "text",
                "찬성합니다.",
                "items[]",
                "1",
                "kind",
                "SPEECH",
                "at",
                "10:02");
        done(
                desk,
                "opinions",
                "speaker?",
                "kind=OFFICIAL",
                "speaker.post",
                "데이터과장",
                "text",
                "설명드리겠습니다.",
                "items[]",
                "2",
                "kind",
                "ANSWER",
                "at",
                "10:03");
        assertThat(page(desk))
                .contains("찬성합니다.", "kind=OFFICIAL&amp;post=%EB%8D%B0%EC%9D%B4%ED%84%B0%EA%B3%BC%EC%9E%A5");

        done(desk, "questions", "items[]", "1", "items[numbers]", "", "motion", "원안대로?", "at", "10:05");
        assertThat(page(desk + "/items/1")).contains("이의 없습니다", "기명 표결");
        done(
                desk,
                "votes",
                "question",
                "1",
                "method",
                "ROLL_CALL",
                "roll[0]?",
                "seat=1&choice=IN_FAVOUR",
                "roll[1]?",
                "seat=2&choice=IN_FAVOUR",
                "roll[2]?",
                "seat=3&choice=AGAINST",
                "at",
                "10:06");
        assertThat(page(desk + "/items/1")).contains("원안대로 가결되었음을 선포합니다", "찬성 2, 반대 1");
        done(
                desk,
                "resolutions",
                "item",
                "1",
                "question",
                "1",
                "outcome",
                "PASSED_CONDITIONALLY",
                "conditions[lines]",
                "예산 안에서 한다.\r\n분기마다 보고한다.",
                "at",
                "10:07");
        assertThat(page(desk)).contains("조건부가결", "분기마다 보고한다.", "아직 정해지지 않은 안건이 1건");
        done(
                desk,
                "advice",
                "item",
                "2",
                "points[0].text",
                "먼저 통계부터 연다.",
                "points[0].opinions[numbers]",
                "2",
                "points[1].text",
                "",
                "points[1].opinions[numbers]",
                "",
                "at",
                "10:08");
        done(desk, "recesses", "at", "10:10");
        assertThat(page(desk)).contains("속개를 선포합니다").doesNotContain("id=\"speech\"");
        done(desk, "resumptions", "at", "10:20");
        done(
                desk,
                "follow-ups",
                "kind",
                "REQUEST",
                "text",
                "통계 목록 제출",
                "who",
                "",
                "due",
                "",
                "dueOn",
                "",
                "opinions[numbers]",
                "1, 2",
                "at",
                "10:21");
        assertThat(page(desk)).contains("모든 안건이 정해졌습니다");
        done(desk, "closing", "at", "10:30");
        done(desk, "signatures", "signer?", "kind=SEAT&seat=1", "on", "2026-05-21");
        done(desk, "adoption", "on", "2026-05-22");

        assertThat(page(desk)).contains("2026.\u00a05.\u00a022.(금)에 회의록이 확정되었습니다");
        var api = "/api" + meeting(desk);
        assertThat(server.get("staff", api + "/minutes").body()).contains("예산 안에서 한다.", "먼저 통계부터 연다.");
        assertThat(server.get("staff", api + "/follow-ups").body()).contains("통계 목록 제출", "\"opinions\":[1,2]");
    }

    @Test
    void saysWhyAnActIsRefusedAndKeepsWhatWasTyped() {
        var desk = desk(server.meeting());
        var text = "자리에 없는 위원의 발언 <b>";
        done(desk, "departures", "seat", "2", "at", "10:01");
        var answer = post(
                desk + "/items/1",
                meeting(desk) + "/opinions",
                "_form",
                "speech",
                "speaker?",
                "kind=SEAT&seat=2",
                "text",
                text,
                "items[]",
                "1",
                "kind",
                "QUESTION",
                "at",
                "10:02");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("role=\"alert\"", "자리에 없는 위원의 발언 &lt;b&gt;", "value=\"10:02\"")
                .containsPattern("value=\"QUESTION\" selected");
        assertThat(minutes(desk)).doesNotContain("자리에 없는");
    }

    @Test
    void losesNothingWhereSomebodyElseWasFirst() {
        var desk = desk(server.meeting());
        var seen = version(page(desk));
        done(desk, "opinions", "speaker?", "kind=SEAT&seat=1", "text", "먼저 한 말", "kind", "SPEECH", "at", "10:02");
        var late = post(
                desk,
                meeting(desk) + "/questions",
                "_form",
                "question",
                "_version",
                seen,
                "items[]",
                "1",
                "motion",
                "원안대로 하고자 하는데 이의 있으십니까?",
                "at",
                "10:03");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("원안대로 하고자 하는데 이의 있으십니까?", "먼저 한 말");
        var again = post(
                desk,
                meeting(desk) + "/questions",
                "_form",
                "question",
                "_version",
                version(late.body()),
                "items[]",
                "1",
                "motion",
                "원안대로 하고자 하는데 이의 있으십니까?",
                "at",
                "10:03");
        assertThat(again.statusCode()).isEqualTo(303);
    }

    @Test
    void showsTheRoomWhatHappens() {
        var desk = desk(server.meeting());
        done(
                desk,
                "opinions",
                "speaker?",
                "kind=SEAT&seat=3",
                "text",
                "들립니까",
                "items[]",
                "1",
                "kind",
                "SPEECH",
                "at",
                "10:02");
        var room = server.get("auditor", meeting(desk) + "/room");
        assertThat(room.statusCode()).isEqualTo(200);
        assertThat(room.body())
                .contains("id=\"live-item\"", "id=\"live-roll\"", "id=\"live-stage\"", "id=\"minutes\"", "들립니까")
                .contains("data-live=\"/live" + meeting(desk) + "?after=")
                .doesNotContain("/forms/meetings");
        assertThat(server.get("auditor", desk).statusCode()).isEqualTo(403);
        assertThat(server.get("clerk", desk + "/items/9").statusCode()).isEqualTo(404);
    }

    @Test
    void staysSmallHoweverLongTheMeeting() {
        var meeting = server.meeting();
        var desk = desk(meeting);
        for (int item = 2; item <= 60; item++) {
            done(desk, "agenda-items", "kind", "DELIBERATION", "title", "긴 이름의 안건 ".repeat(8) + item);
        }
        for (int speech = 0; speech < 120; speech++) {
            done(
                    desk,
                    "opinions",
                    "speaker?",
                    "kind=SEAT&seat=2",
                    "text",
                    "긴 발언입니다. ".repeat(20),
                    "items[]",
                    "1",
                    "kind",
                    "SPEECH",
                    "at",
                    "10:02");
        }
        var page = page(desk);
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(150_000);
        assertThat(page).contains("앞선 101건은 회의 기록에서 볼 수 있습니다");
    }

    @Test
    void speaksEnglishThroughout() {
        var desk = desk(server.meeting());
        var answer = server.send(
                server.as("clerk", desk).header("Accept-Language", "en").GET());
        assertThat(answer.body()).contains("Record and next", "Up to 1 may leave and the quorum holds");
    }

    private String convened(String committee, int ordinal) {
        var answer = post(
                "/meetings/new",
                "/meetings",
                "_next",
                "/meetings/{id}/desk",
                "committee",
                committee,
                "?",
                "kind=REGULAR&number.kind=REGULAR",
                "number.year",
                "2026",
                "number.ordinal",
                "" + ordinal,
                "basis",
                "LIVE",
                "plannedStart",
                "2026-05-20T10:00",
                "plannedEnd",
                "2026-05-20T11:00",
                "place",
                "회의실",
                "noticeOn",
                "2026-05-01");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).matches(MEETING);
        return location;
    }

    private static String desk(String meeting) {
        return "/meetings/" + meeting + "/desk";
    }

    private static String meeting(String desk) {
        return desk.substring(0, desk.length() - "/desk".length());
    }

    private void done(String desk, String noun, String... fields) {
        var answer = post(desk, meeting(desk) + "/" + noun, fields);
        assertThat(answer.statusCode()).as(noun + " " + answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> post(String page, String path, String... fields) {
        var form = Stream.concat(Stream.of("_page", page, "_day", "2026-05-20"), Stream.of(fields));
        return server.form("clerk", "/forms" + path, form.toArray(String[]::new));
    }

    private String page(String path) {
        var answer = server.get("clerk", path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String minutes(String desk) {
        var last = server.part(RecordFeed.class).last();
        return server.get("staff", "/api" + meeting(desk) + "/minutes?waitFor=" + last)
                .body();
    }

    private static String version(String page) {
        var version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
