package org.sillok.acceptance.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sillok.acceptance.harness.Caller;

/** A meeting of the sample's committee that is going on: a question is put, and nobody has voted yet. */
final class UnderWay {

    private static final List<String> PRESENT =
            List.of("1", "5", "6", "7", "9", "11", "13", "15", "16", "17", "19", "21", "23", "24", "26");
    private static final String DAY = "2026-07-29T";

    private final Caller clerk;

    UnderWay(Caller clerk) {
        this.clerk = clerk;
    }

    /** Records it, and answers its id. */
    String record(String committee) throws IOException, InterruptedException {
        var meeting = clerk.record(
                "/api/meetings",
                Map.of(
                        "committee", committee,
                        "number", Map.of("year", 2026, "kind", "EXTRAORDINARY", "ordinal", 3),
                        "kind", "EXTRAORDINARY",
                        "basis", "LIVE",
                        "plannedStart", at("10:00"),
                        "place", "본관 3층 대회의실",
                        "noticeOn", "2026-07-15"));
        place(meeting, "DELIBERATION", "공공데이터 품질 관리 계획(안)", "데이터행정과장");
        place(meeting, "ADVICE", "누리집 접근성 개선 방향", "디지털정책담당관");
        for (var seat : PRESENT) {
            post(meeting, "attendances", Map.of("seat", seat, "manner", "IN_PERSON", "at", at("09:50")));
        }
        post(meeting, "opening", Map.of("presidingSeat", "1", "at", at("10:00")));
        deliberate(meeting);
        return meeting;
    }

    private void deliberate(String meeting) throws IOException, InterruptedException {
        post(meeting, "stages", Map.of("stage", "DELIBERATION", "at", at("10:03")));
        var reporter = Map.of("kind", "OFFICIAL", "post", "데이터행정과장");
        post(
                meeting,
                "agenda-reports",
                Map.of("items", List.of(1), "reporter", reporter, "gist", "계획의 주요 내용을 설명함.", "at", at("10:04")));
        say(meeting, "6", "품질을 누가 점검하는지 계획에 적혀 있지 않습니다.", "SPEECH", "10:12");
        say(meeting, "9", "점검한 결과를 시민이 볼 수 있게 공개하면 좋겠습니다.", "SPEECH", "10:15");
        say(meeting, "1", "두 의견을 받아들여 계획에 더하겠습니다.", "PROCEDURE", "10:18");
        var motion = "원안대로 의결하고자 하는데 이의 있으십니까?";
        post(meeting, "questions", Map.of("items", List.of(1), "motion", motion, "at", at("10:20")));
    }

    private void place(String meeting, String kind, String title, String sponsor)
            throws IOException, InterruptedException {
        post(meeting, "agenda-items", Map.of("kind", kind, "title", title, "sponsor", sponsor));
    }

    private void say(String meeting, String seat, String text, String kind, String time)
            throws IOException, InterruptedException {
        var speaker = Map.of("kind", "SEAT", "seat", seat);
        post(
                meeting,
                "opinions",
                Map.of("speaker", speaker, "text", text, "items", List.of(1), "kind", kind, "at", at(time)));
    }

    private void post(String meeting, String act, Map<String, Object> body) throws IOException, InterruptedException {
        clerk.record("/api/meetings/" + meeting + "/" + act, body);
    }

    private static String at(String time) {
        return DAY + time + ":00+09:00";
    }
}
