package org.sillok.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

/** A meeting of three, from its notice to the minutes that a citizen reads, by nothing but pages and their forms. */
final class Journey {

    static final String SPEECH = "시민이 읽을 수 있는 말로 적어 주십시오.";

    private final Hand clerk;
    private String desk = "";
    private String meeting = "";

    Journey(Hand clerk) {
        this.clerk = clerk;
    }

    /** Convenes, and comes to the desk; answers the meeting's id. */
    String convene(String committee, int ordinal) {
        clerk.go("/meetings/new?committee=" + committee);
        clerk.send(
                "convene",
                Map.of(
                        "committee", committee,
                        "number.year", "2026",
                        "number.ordinal", "" + ordinal,
                        "plannedStart", "2026-05-20T10:00",
                        "place", "다솜시청 소회의실",
                        "noticeOn", "2026-05-01"));
        assertThat(clerk.where()).matches("/meetings/[^/]+/desk.*");
        desk = clerk.where().replaceFirst("/desk.*", "/desk");
        clerk.send("place", Map.of("kind", "DELIBERATION", "title", "기록 공개 계획(안)", "sponsor", "기록관장"));
        assertThat(clerk.text()).contains("기록 공개 계획(안)");
        meeting = desk.replace("/desk", "");
        return desk.split("/", -1)[2];
    }

    /** Files a paper on the desk and another on the page of papers, each with its file. */
    void file(Path first, Path second) {
        clerk.go(desk);
        clerk.send("paper", Map.of("content", first.toString(), "items[numbers]", "1", "disclosure", "OPEN"));
        clerk.go(meeting + "/papers");
        assertThat(clerk.text()).contains("1. " + first.getFileName()).doesNotContain("지문만 있음");
        clerk.send("paper", Map.of("content", second.toString(), "items[numbers]", "1", "disclosure", "CLOSED"));
        assertThat(clerk.text()).contains("2. " + second.getFileName()).doesNotContain("지문만 있음");
        clerk.go(desk);
    }

    /** Takes the roll and opens: not before there is a quorum. */
    void open() {
        assertThat(clerk.offers("open")).isFalse();
        for (var seat : new String[] {"1", "2", "3"}) {
            clerk.send("arrive", Map.of("seat", seat, "at", "09:5" + seat));
        }
        clerk.send("open", Map.of("presidingSeat", "1", "at", "10:00"));
        assertThat(clerk.text()).contains("회의 중");
    }

    void report() {
        clerk.send("course", Map.of("stage", "DELIBERATION", "at", "10:01"));
        clerk.go(desk + "/items/1");
        clerk.send(
                "report",
                Map.of("reporter?", "kind=OFFICIAL", "reporter.post", "기록관장", "gist", "계획의 요지를 설명함.", "at", "10:02"));
        assertThat(clerk.text()).contains("계획의 요지를 설명함.");
    }

    void speak() {
        clerk.send("speech", Map.of("speaker?", "kind=SEAT&seat=2", "text", SPEECH, "at", "10:05"));
        assertThat(clerk.text()).contains(SPEECH);
    }

    void decide() {
        clerk.go(desk + "/items/1");
        clerk.send("question", Map.of("motion", "원안대로 의결하고자 하는데 이의 있으십니까?", "at", "10:10"));
        clerk.send("no-objection", Map.of("at", "10:11"));
        clerk.send("declare", Map.of("at", "10:12"));
        assertThat(clerk.text()).contains("원안가결");
    }

    void close() {
        clerk.go(desk);
        clerk.send("close", Map.of("at", "10:30"));
        assertThat(clerk.text()).contains("폐회");
        clerk.send("sign", Map.of("signer?", "kind=SEAT&seat=1", "on", "2026-05-21"));
        clerk.send("adopt", Map.of("on", "2026-05-22"));
        assertThat(clerk.text()).contains("확정");
    }

    void draft() {
        clerk.go(meeting + "/report");
        clerk.send(
                "draft",
                Map.of(
                        "draftedOn", "2026-05-21",
                        "line.drafter.post", "기록주무관",
                        "line.drafter.name", "한별",
                        "line.reviewers[0].post", "기록팀장",
                        "line.approver.post", "기록과장",
                        "line.approver.name", "큰솔"));
        assertThat(clerk.text()).contains("기록과장");
    }

    void approve(Hand staff) {
        staff.go(meeting + "/report");
        staff.send("review-1", Map.of("signature.on", "2026-05-21"));
        staff.send(
                "approval",
                Map.of(
                        "signature.on", "2026-05-22",
                        "registration.number.department", "기록과",
                        "registration.number.serial", serial(),
                        "registration.retention", "TEN_YEARS",
                        "registration.classPath[lines]", "위원회 운영",
                        "registration.producedOn", "2026-05-22"));
        assertThat(staff.text()).contains("결재 완료");
    }

    /** No two documents of a department bear the same. */
    private String serial() {
        return "" + (1 + Math.floorMod(meeting.hashCode(), 9_000_000));
    }

    void disclose(Hand records) {
        records.go(meeting + "/disclosure");
        records.send(
                "decision",
                Map.of("part?", "kind=RECORD", "level", "OPEN", "decider", "기록관장", "decidedOn", "2026-05-25"));
        assertThat(records.text()).contains("기록 전체");
    }

    void read(Hand citizen) {
        citizen.go("/public" + meeting);
        assertThat(citizen.text()).contains(SPEECH).contains("원안가결");
        assertThat(citizen.text()).contains("자료 1 내려받기").doesNotContain("자료 2 내려받기");
    }
}
