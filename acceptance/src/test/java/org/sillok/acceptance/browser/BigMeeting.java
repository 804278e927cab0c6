package org.sillok.acceptance.browser;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.acceptance.harness.Caller;
import org.sillok.acceptance.harness.Sittings;

/** A meeting as none should be: sixty items, three hundred speeches, and names that fill a line. */
final class BigMeeting {

    static final int ITEMS = 60;
    static final int SPEECHES = 300;

    private static final int SEATS = 26;
    private static final String DAY = "2026-05-06T";
    private static final String LONG = "가람시 지속가능한 디지털 전환과 시민 데이터 주권 보장을 위한 민관 합동 특별 정책 자문 및 심의 조정";
    private static final String UNBROKEN = "https://record.example/" + "가나다라마바사아자차카타파하".repeat(6);

    private final Caller clerk;

    BigMeeting(Caller clerk) {
        this.clerk = clerk;
    }

    /** Records it, closes and discloses it, but for one part of a speech; answers the ids of what it made. */
    Map<String, String> record() throws IOException, InterruptedException {
        var committee = found();
        var meeting = clerk.record("/api/meetings", convening(committee));
        for (int item = 1; item <= ITEMS; item++) {
            post(
                    meeting,
                    "agenda-items",
                    Map.of(
                            "kind",
                            kind(item),
                            "title",
                            item + "호 안건, " + LONG + " 위원회 운영 계획(안)",
                            "sponsor",
                            LONG + " 담당관"));
        }
        for (int seat = 1; seat <= SEATS; seat++) {
            post(meeting, "attendances", Map.of("seat", "" + seat, "manner", "IN_PERSON", "at", at(9, seat)));
        }
        post(meeting, "opening", Map.of("presidingSeat", "1", "at", at(10, 0)));
        post(meeting, "stages", Map.of("stage", "DELIBERATION", "label", LONG, "at", at(10, 0)));
        for (int speech = 0; speech < SPEECHES; speech++) {
            post(meeting, "opinions", opinion(speech));
        }
        post(meeting, "closing", Map.of("at", at(18, 0)));
        disclose(meeting, Map.of("kind", "RECORD"), "OPEN", List.of());
        disclose(meeting, Map.of("kind", "SPAN", "number", 2, "from", 3, "to", 9), "CLOSED", List.of("TRADE_SECRETS"));
        return Map.of("big-committee", committee, "big", meeting);
    }

    private String found() throws IOException, InterruptedException {
        var committee = clerk.record(
                "/api/committees",
                Map.of("name", LONG + " 위원회", "hostBody", "가람시", "legalBasis", "가람시 조례 제3조", "on", "2020-01-01"));
        clerk.record("/api/committees/" + committee + "/rules", Map.of("rules", Sittings.rules()));
        for (int seat = 1; seat <= SEATS; seat++) {
            clerk.record("/api/committees/" + committee + "/seats", seat(seat));
        }
        return committee;
    }

    private static Map<String, Object> seat(int seat) {
        var holder = Map.of(
                "name",
                "황보선우" + "가나다라마바사아자차카타파하".charAt(seat % 14) + "한결",
                "post",
                "명예교수 겸 데이터거버넌스연구소장",
                "affiliation",
                "가람시립 과학기술융합대학교 공공데이터정책대학원");
        return Map.of(
                "seat",
                "" + seat,
                "kind",
                "APPOINTED",
                "role",
                seat == 1 ? "CHAIR" : "MEMBER",
                "councilMember",
                false,
                "holder",
                holder);
    }

    private static Map<String, Object> convening(String committee) {
        return Map.of(
                "committee", committee,
                "number", Map.of("year", 2026, "kind", "REGULAR", "ordinal", 1),
                "kind", "REGULAR",
                "basis", "LIVE",
                "plannedStart", at(10, 0),
                "place", "가람시청 별관 지하 1층 시민 참여 다목적 대회의실(장애인 승강기 옆)",
                "noticeOn", "2026-04-01");
    }

    private static Map<String, Object> opinion(int number) {
        var opinion = new HashMap<String, Object>();
        opinion.put("speaker", Map.of("kind", "SEAT", "seat", "" + (number % SEATS + 1)));
        opinion.put("text", text(number));
        opinion.put("items", List.of(number % ITEMS + 1));
        opinion.put("kind", "SPEECH");
        opinion.put("at", at(10 + number / 60, number % 60));
        return opinion;
    }

    private static String text(int number) {
        return number % 50 == 7 ? UNBROKEN : "발언 " + number + ". " + LONG + "에 관하여 말씀드립니다. ".repeat(1 + number % 4);
    }

    private void disclose(String meeting, Map<String, Object> part, String level, List<String> grounds)
            throws IOException, InterruptedException {
        post(
                meeting,
                "disclosure-decisions",
                Map.of(
                        "part",
                        part,
                        "level",
                        level,
                        "grounds",
                        grounds,
                        "reason",
                        "검토 중",
                        "decider",
                        "기록관장",
                        "decidedOn",
                        "2026-05-20"));
    }

    private void post(String meeting, String act, Map<String, Object> body) throws IOException, InterruptedException {
        clerk.record("/api/meetings/" + meeting + "/" + act, body);
    }

    private static String kind(int item) {
        return item % 3 == 0 ? "ADVICE" : "DELIBERATION";
    }

    private static String at(int hour, int minute) {
        return "%s%02d:%02d:00+09:00".formatted(DAY, hour, minute);
    }
}
