package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sillok.record.RecordFeed;
import tools.jackson.databind.JsonNode;

/** The rarer orders, each by what it leaves behind. */
class OrdersTest {

    private final Server server = Server.started();

    @Test
    void renamesAndDissolvesACommittee() {
        var committee = "/api/committees/" + server.committee();
        var name = "새이름위원회 " + committee;
        recorded(committee + "/names", Map.of("name", name, "from", "2026-01-01", "reason", "개편"), "CommitteeRenamed");
        recorded(committee + "/dissolution", Map.of("on", "2026-06-30", "reason", "폐지"), "CommitteeDissolved");

        assertThat(read(committee).findValuesAsString("name")).contains(name);
        assertThat(read(committee).toString()).contains("2026-06-30");
    }

    @Test
    void vacatesASeatAndFillsItAnew() {
        var committee = "/api/committees/" + server.committee();
        var seat = committee + "/seats/2";
        recorded(seat + "/vacancy", Map.of("on", "2026-02-01", "reason", "사임"), "SeatVacated");
        assertThat(roster(committee).findValuesAsString("name")).doesNotContain("위원 2");
        var holder = Map.of("holder", Map.of("name", "윤슬기"), "from", "2026-02-10", "until", "2028-02-09");
        recorded(seat + "/holders", holder, "MemberSeated");
        recorded(seat + "/role", Map.of("role", "VICE_CHAIR", "from", "2026-02-10"), "OfficerElected");

        assertThat(roster(committee).findValuesAsString("name")).contains("윤슬기");
        assertThat(roster(committee).findValuesAsString("role")).contains("VICE_CHAIR");
    }

    @Test
    void passesTheChairAndWithdrawsAnItem() {
        var committee = server.committee();
        recorded(
                "/api/committees/" + committee + "/seats/2/role",
                Map.of("role", "VICE_CHAIR", "from", "2026-01-01"),
                "OfficerElected");
        var meeting = "/api/meetings/" + server.meeting(committee);
        recorded(meeting + "/departures", Map.of("seat", "1", "at", Bodies.at(3)), "MemberLeft");
        recorded(meeting + "/presiding", Map.of("seat", "2", "at", Bodies.at(4)), "ChairPassed");
        recorded(
                meeting + "/agenda-items/1/withdrawal",
                Map.of("reason", "제안자 철회", "at", Bodies.at(5)),
                "AgendaItemWithdrawn");

        assertThat(read(meeting + "/minutes").toString()).contains("제안자 철회");
    }

    @Test
    void dismissesAFollowUp() {
        var meeting = "/api/meetings/" + server.meeting();
        server.created(meeting + "/opinions", Bodies.opinion("일정을 확인해 주십시오."));
        var followUp = Map.of("kind", "REQUEST", "text", "일정 확인", "opinions", List.of(1), "at", Bodies.at(6));
        recorded(meeting + "/follow-ups", followUp, "FollowUpAssigned");
        recorded(
                meeting + "/follow-ups/1/dismissal",
                Map.of("reason", "사업 취소", "at", Bodies.at(7)),
                "FollowUpDismissed");

        assertThat(server.get("staff", "/api/follow-ups?waitFor=" + last()).body())
                .contains("사업 취소");
    }

    @Test
    void correctsWhatWasRecordedWrongly() {
        var meeting = "/api/meetings/" + server.meeting();
        server.created(meeting + "/opinions", Bodies.opinion("찬성함니다."));
        recorded(
                meeting + "/questions",
                Map.of("items", List.of(1), "motion", "원안대로", "at", Bodies.at(6)),
                "QuestionPut");
        var vote = Map.of(
                "question", 1, "method", "SHOW_OF_HANDS", "tally", tally(3, 0), "roll", List.of(), "at", Bodies.at(7));
        recorded(meeting + "/votes", vote, "VoteTaken");

        correct(meeting, Map.of("what", "OPINION", "opinion", 1, "text", "찬성합니다.", "nature", "WORDING"));
        correct(meeting, Map.of("what", "AGENDA_ITEM", "item", 1, "title", "웹접근성 개선안", "nature", "WORDING"));
        correct(meeting, Map.of("what", "VOTE", "question", 1, "tally", tally(2, 1)));
        var late = Map.of("attended", true, "manner", "REMOTE", "arrived", Bodies.at(-1));
        correct(meeting, Map.of("what", "ATTENDANCE", "seat", "3", "attendance", late));

        var minutes = read(meeting + "/minutes").toString();
        assertThat(minutes).contains("찬성합니다.", "웹접근성 개선안");
        assertThat(server.get("auditor", meeting + "/events?size=100&waitFor=" + last())
                        .body())
                .contains("OpinionCorrected", "AgendaItemCorrected", "VoteCorrected", "AttendanceCorrected");
    }

    private static Map<String, Object> tally(int inFavour, int against) {
        return Map.of("inFavour", inFavour, "against", against, "abstained", 0, "invalid", 0);
    }

    private void correct(String meeting, Map<String, Object> correction) {
        var said = new HashMap<>(correction);
        said.put("reason", "오기");
        said.put("by", "간사");
        var answer = server.post(meeting + "/corrections", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void recorded(String path, Map<String, ?> body, String type) {
        var answer = server.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(server.read(answer).at("/recorded/0/type").asString()).isEqualTo(type);
    }

    private JsonNode roster(String committee) {
        return read(committee + "/roster?on=2026-03-01");
    }

    private JsonNode read(String path) {
        var answer = server.get("staff", path + (path.contains("?") ? "&" : "?") + "waitFor=" + last());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return server.read(answer);
    }

    private long last() {
        return server.part(RecordFeed.class).last();
    }
}
