package org.sillok.server.http;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a clerk sends. */
final class Bodies {

    private static final OffsetDateTime START = OffsetDateTime.of(2026, 5, 20, 10, 0, 0, 0, ZoneOffset.ofHours(9));

    private Bodies() {}

    static Map<String, Object> committee() {
        return Map.of(
                "name", "시험위원회 " + UUID.randomUUID(),
                "hostBody", "한빛시",
                "legalBasis", "시험조례 제1조",
                "on", "2020-01-01");
    }

    static Map<String, Object> seat(int number) {
        return Map.of(
                "seat",
                Integer.toString(number),
                "kind",
                "APPOINTED",
                "role",
                number == 1 ? "CHAIR" : "MEMBER",
                "councilMember",
                false,
                "holder",
                Map.of("name", "위원 " + number),
                "from",
                "2025-01-01");
    }

    static Map<String, Object> rules() {
        var citation = Map.of("article", "시험조례 제2조", "text", "과반수로 한다.");
        var rules = new HashMap<String, Object>();
        rules.put("inForceFrom", "2020-01-01");
        rules.put("opening", Map.of("kind", "MAJORITY_OF_MEMBERS", "citation", citation));
        rules.put("deciding", Map.of("kind", "MAJORITY_OF_PRESENT", "citation", citation));
        rules.put("proxy", Map.of("mayBeSentBy", List.of(), "citation", citation));
        rules.put("noticeDays", 0);
        rules.put("signingDays", 7);
        rules.put("publicationDays", 10);
        rules.put("defaultDisclosure", "OPEN");
        return Map.of("rules", rules);
    }

    /** Later rules, by which appointed members are paid. */
    static Map<String, Object> ratesFor(String purpose, int won) {
        var rules = new HashMap<String, Object>();
        if (rules().get("rules") instanceof Map<?, ?> before) {
            before.forEach((name, value) -> rules.put(String.valueOf(name), value));
        }
        rules.put("inForceFrom", "2026-01-01");
        rules.put("allowances", List.of(Map.of("kind", "APPOINTED", "purpose", purpose, "fromMinutes", 0, "won", won)));
        return Map.of("rules", rules);
    }

    static Map<String, Object> meeting(String committee, int ordinal) {
        return Map.of(
                "committee", committee,
                "number", Map.of("year", 2026, "kind", "REGULAR", "ordinal", ordinal),
                "kind", "REGULAR",
                "basis", "LIVE",
                "plannedStart", START.toString(),
                "place", "회의실",
                "noticeOn", "2026-05-01");
    }

    static Map<String, Object> attendance(int seat) {
        return Map.of("seat", Integer.toString(seat), "manner", "IN_PERSON", "at", at(-10 + seat));
    }

    static Map<String, Object> item() {
        return Map.of("kind", "DELIBERATION", "title", "웹접근성 개선계획");
    }

    static Map<String, Object> opinion(String text) {
        return Map.of(
                "speaker", Map.of("kind", "SEAT", "seat", "2"),
                "text", text,
                "items", List.of(1),
                "kind", "SPEECH",
                "at", at(5));
    }

    /** So many minutes after the planned start. */
    static String at(int minutes) {
        return START.plusMinutes(minutes).toString();
    }
}
