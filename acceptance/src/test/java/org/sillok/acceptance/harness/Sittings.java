package org.sillok.acceptance.harness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens meetings of a small committee, for tests that need some that are going on. */
public final class Sittings {

    private static final List<String> SEATS = List.of("1", "2", "3");
    private static final AtomicInteger FOUNDED = new AtomicInteger();
    private static final String DAY = "2026-05-06T";

    private final Caller clerk;

    public Sittings(Caller clerk) {
        this.clerk = clerk;
    }

    /** Founds a committee of three, and opens so many live meetings of it. */
    public List<String> open(int meetings) throws IOException, InterruptedException {
        var committee = committee();
        var opened = new ArrayList<String>();
        for (int ordinal = 1; ordinal <= meetings; ordinal++) {
            opened.add(open(committee, ordinal));
        }
        return List.copyOf(opened);
    }

    /** Founds a committee of three. */
    public String committee() throws IOException, InterruptedException {
        var committee = clerk.record(
                "/api/committees",
                Map.of(
                        "name",
                        "다솜시 제%d기록위원회".formatted(FOUNDED.incrementAndGet()),
                        "hostBody",
                        "다솜시",
                        "legalBasis",
                        "다솜시 기록관리 조례 제3조",
                        "on",
                        "2020-01-01"));
        clerk.record("/api/committees/" + committee + "/rules", Map.of("rules", rules()));
        for (var seat : SEATS) {
            var holder = Map.of("name", "위원" + seat, "post", "교수");
            clerk.record(
                    "/api/committees/" + committee + "/seats",
                    Map.of(
                            "seat",
                            seat,
                            "kind",
                            "APPOINTED",
                            "role",
                            role(seat),
                            "councilMember",
                            false,
                            "holder",
                            holder));
        }
        return committee;
    }

    private String open(String committee, int ordinal) throws IOException, InterruptedException {
        var meeting = clerk.record(
                "/api/meetings",
                Map.of(
                        "committee", committee,
                        "number", Map.of("year", 2026, "kind", "REGULAR", "ordinal", ordinal),
                        "kind", "REGULAR",
                        "basis", "LIVE",
                        "plannedStart", DAY + "10:00:00+09:00",
                        "place", "다솜시청",
                        "noticeOn", "2026-04-01"));
        for (var seat : SEATS) {
            clerk.record(
                    "/api/meetings/" + meeting + "/attendances",
                    Map.of("seat", seat, "manner", "IN_PERSON", "at", DAY + "09:50:00+09:00"));
        }
        clerk.record(
                "/api/meetings/" + meeting + "/opening", Map.of("presidingSeat", "1", "at", DAY + "10:00:00+09:00"));
        return meeting;
    }

    private static String role(String seat) {
        return seat.equals("1") ? "CHAIR" : "MEMBER";
    }

    /** What such a committee goes by: more than half to open, more than half of those present to decide. */
    public static Map<String, Object> rules() {
        var citation = Map.of("article", "다솜시 기록관리 조례 제5조", "text", "재적위원 과반수의 출석으로 개의하고 출석위원 과반수의 찬성으로 의결한다.");
        return Map.of(
                "inForceFrom",
                "2020-01-01",
                "opening",
                Map.of("kind", "MAJORITY_OF_MEMBERS", "citation", citation),
                "deciding",
                Map.of("kind", "MAJORITY_OF_PRESENT", "citation", citation),
                "proxy",
                Map.of("mayBeSentBy", List.of(), "citation", citation),
                "noticeDays",
                7,
                "signingDays",
                7,
                "publicationDays",
                10,
                "defaultDisclosure",
                "OPEN");
    }
}
