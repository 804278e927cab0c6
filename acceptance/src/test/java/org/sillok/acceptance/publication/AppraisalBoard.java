package org.sillok.acceptance.publication;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.acceptance.harness.Caller;

/** A board of three from outside, which meets and resolves. */
final class AppraisalBoard {

    private static final String DAY = "2026-03-04T";

    private final Caller clerk;

    AppraisalBoard(Caller clerk) {
        this.clerk = clerk;
    }

    /** Resolves on its first item; answers the meeting. */
    String resolved() throws IOException, InterruptedException {
        var meeting = convened(founded());
        var path = "/api/meetings/" + meeting;
        clerk.record(path + "/agenda-items", Map.of("item", 1, "kind", "DELIBERATION", "title", "폐기 심의"));
        for (var seat : List.of("1", "2", "3")) {
            clerk.record(
                    path + "/attendances", Map.of("seat", seat, "manner", "IN_PERSON", "at", DAY + "09:50:00+09:00"));
        }
        clerk.record(path + "/opening", Map.of("presidingSeat", "1", "at", DAY + "10:00:00+09:00"));
        clerk.record(
                path + "/questions", Map.of("items", List.of(1), "motion", "원안대로 폐기", "at", DAY + "10:06:00+09:00"));
        clerk.record(path + "/votes", Map.of("question", 1, "method", "NO_OBJECTION", "at", DAY + "10:07:00+09:00"));
        clerk.record(
                path + "/resolutions",
                Map.of("item", 1, "question", 1, "outcome", "PASSED_AS_PROPOSED", "at", DAY + "10:08:00+09:00"));
        return meeting;
    }

    private String founded() throws IOException, InterruptedException {
        var id = clerk.record(
                "/api/committees",
                Map.of("name", "기록물평가심의회", "hostBody", "누리시", "legalBasis", "누리시 규칙 제9조", "on", "2020-01-01"));
        clerk.record("/api/committees/" + id + "/rules", Map.of("rules", SecretMeeting.rules()));
        for (var seat : List.of("1", "2", "3")) {
            var body = new HashMap<String, Object>(Map.of(
                    "seat",
                    seat,
                    "kind",
                    "APPOINTED",
                    "role",
                    seat.equals("1") ? "CHAIR" : "MEMBER",
                    "councilMember",
                    false,
                    "holder",
                    Map.of("name", "바깥사람" + seat, "post", "교수")));
            clerk.record("/api/committees/" + id + "/seats", body);
        }
        return id;
    }

    private String convened(String committee) throws IOException, InterruptedException {
        return clerk.record(
                "/api/meetings",
                Map.of(
                        "committee",
                        committee,
                        "number",
                        Map.of("year", 2026, "kind", "REGULAR", "ordinal", 1),
                        "kind",
                        "REGULAR",
                        "basis",
                        "LIVE",
                        "plannedStart",
                        DAY + "10:00:00+09:00",
                        "place",
                        "회의실",
                        "urgency",
                        "기한"));
    }
}
