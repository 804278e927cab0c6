package org.sillok.acceptance.transcription;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.acceptance.harness.Caller;

/** Sends a published report through the API, act by act, as a clerk would who writes in a meeting of the past. */
final class Transcription {

    private static final List<String> PRESENT =
            List.of("5", "7", "9", "11", "15", "17", "19", "20", "21", "22", "23", "24", "25");

    private final Caller clerk;
    private final Report report;

    Transcription(Caller clerk, Report report) {
        this.clerk = clerk;
        this.report = report;
    }

    String committee() throws IOException, InterruptedException {
        var committee = clerk.record(
                "/api/committees",
                Map.of(
                        "name", "서울특별시 정보화전략위원회",
                        "hostBody", "서울특별시",
                        "legalBasis", "서울특별시 정보화기본조례 제7조",
                        "on", "2010-01-01"));
        clerk.record("/api/committees/" + committee + "/rules", Map.of("rules", rules()));
        for (var row : report.roster()) {
            clerk.record("/api/committees/" + committee + "/seats", seat(row));
        }
        return committee;
    }

    String meeting(String committee) throws IOException, InterruptedException {
        var number = Map.of("year", 2017, "kind", "REGULAR", "ordinal", 1);
        var meeting = clerk.record(
                "/api/meetings",
                Map.of(
                        "committee",
                        committee,
                        "number",
                        number,
                        "kind",
                        "REGULAR",
                        "basis",
                        "TRANSCRIBED",
                        "titleAsPrinted",
                        "2017년 제1차 정기회의",
                        "plannedStart",
                        at("14:00"),
                        "plannedEnd",
                        at("15:40"),
                        "place",
                        "서울시청 본관 6층 영상회의실"));
        var desk = "/api/meetings/" + meeting + "/";
        agenda(desk);
        attendance(desk);
        proceedings(desk);
        followUps(desk);
        clerk.record(desk + "closing", Map.of("at", at("15:40")));
        return meeting;
    }

    private void agenda(String desk) throws IOException, InterruptedException {
        item(desk, 1, "DELIBERATION", "2017년도 서울시 정보화시행계획");
        item(desk, 2, "DELIBERATION", "2017년도 서울시 웹접근성 수준 향상 시행계획");
        item(desk, 3, "ADVICE", "Seoul Digital Summit 2017 개최방향");
    }

    private void item(String desk, int number, String kind, String title) throws IOException, InterruptedException {
        clerk.record(desk + "agenda-items", Map.of("item", number, "kind", kind, "title", title));
    }

    private void attendance(String desk) throws IOException, InterruptedException {
        for (var seat : PRESENT) {
            clerk.record(desk + "attendances", Map.of("seat", seat, "manner", "NOT_STATED"));
        }
        var proxy = Map.of("post", "복지기획관", "seatInferred", true, "asPrinted", "당연직(2명) : 복지기획관, 정보기획관");
        clerk.record(desk + "attendances", Map.of("seat", "4", "manner", "NOT_STATED", "proxy", proxy));
        clerk.record(desk + "observers", Map.of("affiliation", "정보기획관", "post", "소관 부서장", "count", 4));
        clerk.record(desk + "observers", Map.of("affiliation", "정보기획관", "post", "관련 팀장, 직원 등", "count", 12));
    }

    private void proceedings(String desk) throws IOException, InterruptedException {
        clerk.record(desk + "opening", Map.of("presidingSeat", "17", "at", at("14:00")));
        stage(desk, "OPENING", "개회 및 참석자 소개", "간사", "14:00");
        stage(desk, "GREETINGS", "인사말씀", "정보기획관", "14:04");
        speak(desk, "5", report.greetings().get(0), "GREETING");
        stage(desk, "GREETINGS", "인사말씀", "부위원장", "14:07");
        speak(desk, "17", report.greetings().get(1), "GREETING");
        stage(desk, "AGENDA_REPORT", "안건보고(3건)", "간사", "14:10");
        clerk.record(
                desk + "agenda-reports",
                Map.of(
                        "items", List.of(1, 2, 3),
                        "reporter", Map.of("kind", "OFFICIAL", "post", "정보기획담당관"),
                        "gist", "심의안건 2건, 자문안건 1건"));
        stage(desk, "DELIBERATION", "심의, 자문 및 마무리", "부위원장", "14:25");
        unnamed(desk, report.deliberation(), List.of(1, 2));
        var question = clerk.record(desk + "questions", Map.of("items", List.of(1, 2), "motion", "원안대로 가결"));
        clerk.record(desk + "votes", Map.of("question", Integer.parseInt(question), "method", "NO_OBJECTION"));
        resolve(desk, 1, question);
        resolve(desk, 2, question);
        clerk.record(desk + "stages", Map.of("stage", "ADVICE", "label", "자문안건 논의"));
        unnamed(desk, report.advice(), List.of(3));
        clerk.record(
                desk + "advice",
                Map.of("item", 3, "points", List.of(point("차별화된 홍보 전략"), point("디지털 사회혁신을 주제로"), point("스타트업 참여 검토"))));
    }

    private void followUps(String desk) throws IOException, InterruptedException {
        followUp(desk, "PROMISE", "2017년도 제2차 정기회의 개최", "2017-12");
        followUp(desk, "PROMISE", "정보화사업 추진절차 설명, 소관 부서 배석", "차기 회의");
        followUp(desk, "REQUEST", "주요 디지털 사업 자문", "연중");
    }

    private void followUp(String desk, String kind, String text, String due) throws IOException, InterruptedException {
        clerk.record(desk + "follow-ups", Map.of("kind", kind, "text", text, "due", due));
    }

    private void stage(String desk, String stage, String label, String lead, String time)
            throws IOException, InterruptedException {
        clerk.record(desk + "stages", Map.of("stage", stage, "label", label, "lead", lead, "at", at(time)));
    }

    private void speak(String desk, String seat, Report.Turn turn, String kind)
            throws IOException, InterruptedException {
        clerk.record(
                desk + "opinions",
                Map.of("speaker", Map.of("kind", "SEAT", "seat", seat), "text", turn.text(), "kind", kind));
    }

    private void unnamed(String desk, List<Report.Turn> turns, List<Integer> items)
            throws IOException, InterruptedException {
        for (var turn : turns) {
            var speaker = Map.of("kind", "UNNAMED", "label", turn.label());
            clerk.record(
                    desk + "opinions",
                    Map.of("speaker", speaker, "text", turn.text(), "items", items, "kind", "SPEECH"));
        }
    }

    private void resolve(String desk, int item, String question) throws IOException, InterruptedException {
        clerk.record(
                desk + "resolutions",
                Map.of("item", item, "question", Integer.parseInt(question), "outcome", "PASSED_AS_PROPOSED"));
    }

    private static Map<String, Object> point(String text) {
        return Map.of("text", text, "opinions", List.of());
    }

    private static String at(String time) {
        return "2017-03-29T" + time + ":00+09:00";
    }

    private static Map<String, Object> seat(Report.Row row) {
        var exOfficio = row.number() <= 5;
        var body = new LinkedHashMap<String, Object>();
        body.put("seat", Integer.toString(row.number()));
        body.put("kind", exOfficio ? "EX_OFFICIO" : "APPOINTED");
        body.put("role", role(row));
        body.put("councilMember", row.post().equals("시의원"));
        body.put(
                "holder",
                Map.of(
                        "name", row.name(),
                        "affiliation", row.affiliation(),
                        "post", row.post(),
                        "sex", row.woman() ? "FEMALE" : "MALE"));
        return body;
    }

    private static String role(Report.Row row) {
        if (row.role() == null) {
            return "MEMBER";
        }
        return row.role().equals("위원장") ? "CHAIR" : "VICE_CHAIR";
    }

    /** The general rules of the city's committees; the report itself cites none of them. */
    private static Map<String, Object> rules() {
        var quorum = "서울특별시 각종 위원회의 설치·운영에 관한 조례 제7조";
        var rules = new LinkedHashMap<String, Object>();
        rules.put("inForceFrom", "2010-01-01");
        rules.put("opening", Map.of("kind", "MAJORITY_OF_MEMBERS", "citation", citation(quorum, "재적위원 과반수의 출석으로 개의")));
        rules.put("deciding", Map.of("kind", "MAJORITY_OF_PRESENT", "citation", citation(quorum, "출석위원 과반수의 찬성으로 의결")));
        rules.put("actingOrder", List.of("17"));
        rules.put("proxy", Map.of("mayBeSentBy", List.of(), "citation", citation(quorum, "대리 출석에 관한 규정 없음")));
        rules.put("noticeDays", 15);
        rules.put("signingDays", 7);
        rules.put("publicationDays", 10);
        rules.put(
                "allowances",
                List.of(
                        Map.of("kind", "APPOINTED", "purpose", "ATTENDANCE", "fromMinutes", 0, "won", 100_000),
                        Map.of("kind", "APPOINTED", "purpose", "PRIOR_REVIEW", "fromMinutes", 0, "won", 70_000)));
        rules.put("defaultDisclosure", "OPEN");
        return rules;
    }

    private static Map<String, String> citation(String article, String text) {
        return Map.of("article", article, "text", text);
    }
}
