package org.sillok.acceptance.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.acceptance.harness.Caller;

/** A committee whose meetings are full of what must not be seen, and the decisions that withhold it. */
final class SecretMeeting {

    /** What the first paper says. */
    static final String OPEN_PAPER = "누구나 받아 볼 자료";

    private final Markers markers;
    private final Caller clerk;
    private final Caller records;
    private final int year;
    private final String day;
    private final String committee;
    private int ordinal;

    SecretMeeting(Markers markers, Caller clerk, Caller records) throws IOException, InterruptedException {
        this(markers, clerk, records, 2026);
    }

    /** The same in another year. */
    SecretMeeting(Markers markers, Caller clerk, Caller records, int year) throws IOException, InterruptedException {
        this.markers = markers;
        this.clerk = clerk;
        this.records = records;
        this.year = year;
        day = year + "-05-06T";
        committee = found();
    }

    private String found() throws IOException, InterruptedException {
        var id = clerk.record(
                "/api/committees",
                Map.of("name", "누리시 공개심의위원회", "hostBody", "누리시", "legalBasis", "누리시 조례 제3조", "on", "2020-01-01"));
        clerk.record("/api/committees/" + id + "/rules", Map.of("rules", rules()));
        seat(id, "1", "CHAIR", Map.of("name", "맑은샘", "post", "교수"));
        seat(id, "2", "MEMBER", Map.of("name", Markers.MEMBER, "post", Markers.MEMBERS_POST));
        seat(id, "3", "MEMBER", Map.of("name", "푸른들", "post", "변호사"));
        seat(id, "4", "MEMBER", Map.of("name", "하얀눈", "post", "박사"));
        clerk.record(
                "/api/committees/" + id + "/secretaries",
                Map.of("secretary", Map.of("name", Markers.SECRETARY, "post", "과장"), "from", "2020-01-01"));
        return id;
    }

    private void seat(String id, String seat, String role, Map<String, String> holder)
            throws IOException, InterruptedException {
        clerk.record(
                "/api/committees/" + id + "/seats",
                Map.of("seat", seat, "kind", "EX_OFFICIO", "role", role, "councilMember", false, "holder", holder));
    }

    /** A meeting that is disclosed in part; answers its id. */
    String inPart() throws IOException, InterruptedException {
        var id = convene("회의실 " + Markers.MEMBER + " 앞 " + markers.open("장소"));
        item(id, 1, markers.open("안건"), "제안 " + Markers.OFFICIAL);
        item(id, 2, markers.secret("안건"), markers.secret("제안자"));
        item(id, 3, markers.open("철회안건"), null);
        post(id, "agenda-items/3/withdrawal", Map.of("reason", markers.secret("철회사유"), "at", day + "09:40:00+09:00"));
        paper(id, markers.open("자료") + ".pdf", "OPEN", List.of(1), clerk.keep(OPEN_PAPER.getBytes(UTF_8)));
        paper(id, markers.secret("자료") + ".pdf", "OPEN", List.of(1), secretBytes());
        paper(id, markers.secret("미결정자료") + ".pdf", "CLOSED", List.of(1), secretBytes());
        paper(id, markers.open("일부자료") + ".pdf", "OPEN", List.of(1), secretBytes());
        paper(id, markers.secret("안건자료") + ".pdf", "OPEN", List.of(2), secretBytes());
        attend(id, "1", null);
        attend(
                id,
                "2",
                Map.of(
                        "name",
                        Markers.PROXY,
                        "post",
                        "대리인",
                        "authority",
                        markers.secret("위임장"),
                        "seatInferred",
                        false));
        attend(id, "3", null);
        attend(id, "4", null);
        post(
                id,
                "observers",
                Map.of(
                        "name",
                        Markers.OBSERVER,
                        "affiliation",
                        markers.secret("배석소속"),
                        "post",
                        markers.secret("배석직위"),
                        "count",
                        1,
                        "at",
                        day + "09:55:00+09:00"));
        post(id, "opening", Map.of("presidingSeat", "1", "at", day + "10:00:00+09:00"));
        post(
                id,
                "stages",
                Map.of(
                        "stage",
                        "DELIBERATION",
                        "label",
                        "심의 " + Markers.MEMBER,
                        "lead",
                        Markers.OFFICIAL,
                        "at",
                        day + "10:01:00+09:00"));
        report(id, List.of(1), "요지 " + markers.open("요지") + " " + Markers.MEMBER);
        report(id, List.of(1, 2), markers.secret("요지"));
        say(
                id,
                Map.of("kind", "SEAT", "seat", "1"),
                List.of(1),
                markers.open("발언") + " " + markers.secret("구간") + " " + markers.open("뒷말"));
        say(id, Map.of("kind", "SEAT", "seat", "2"), List.of(1), "저는 은 닉 별 위원입니다. " + markers.open("가린이의말"));
        say(
                id,
                Map.of("kind", "OFFICIAL", "name", Markers.OFFICIAL, "post", "국장"),
                List.of(1),
                Markers.MEMBER + " 위원님께 답합니다.");
        say(id, Map.of("kind", "SEAT", "seat", "3"), List.of(2), markers.secret("안건발언"));
        say(id, Map.of("kind", "SEAT", "seat", "3"), List.of(1), markers.secret("고치기전"));
        say(id, Map.of("kind", "SEAT", "seat", "4"), List.of(1), "앞 " + markers.secret("고친구간") + " 뒤");
        post(
                id,
                "recusals",
                Map.of(
                        "seat",
                        "2",
                        "item",
                        1,
                        "ground",
                        "WITHDREW",
                        "reason",
                        markers.secret("회피사유"),
                        "at",
                        day + "10:05:00+09:00"));
        post(id, "questions", Map.of("items", List.of(1), "motion", markers.open("물음"), "at", day + "10:06:00+09:00"));
        post(id, "votes", vote());
        post(
                id,
                "resolutions",
                Map.of(
                        "item",
                        1,
                        "question",
                        1,
                        "outcome",
                        "PASSED_CONDITIONALLY",
                        "conditions",
                        List.of(markers.open("조건") + " " + Markers.OBSERVER),
                        "at",
                        day + "10:08:00+09:00"));
        post(
                id,
                "questions",
                Map.of("items", List.of(2), "motion", markers.secret("물음"), "at", day + "10:09:00+09:00"));
        post(id, "votes", Map.of("question", 2, "method", "NO_OBJECTION", "at", day + "10:10:00+09:00"));
        post(
                id,
                "resolutions",
                Map.of(
                        "item",
                        2,
                        "question",
                        2,
                        "outcome",
                        "DEFERRED",
                        "reason",
                        markers.secret("보류사유"),
                        "at",
                        day + "10:11:00+09:00"));
        followUp(id, markers.open("후속"), markers.open("담당"));
        followUp(id, markers.secret("후속"), markers.secret("담당"));
        post(id, "closing", Map.of("at", day + "11:00:00+09:00"));
        correct(id, 5, markers.open("고친말"));
        withhold(id);
        correct(id, 6, "이제는 그 앞에 긴 말이 더 있어 가린 곳의 자리가 아주 달라집니다 " + markers.secret("고친구간둘") + " 뒤에 더");
        post(id, "follow-ups/1/completion", Map.of("result", markers.secret("후속결과"), "at", day + "12:00:00+09:00"));
        return id;
    }

    private void withhold(String id) throws IOException, InterruptedException {
        decide(id, Map.of("kind", "RECORD"), "PARTIAL", "DECISION_PROCESS", "PERSONAL_DATA");
        decide(id, Map.of("kind", "SEAT", "seat", "2"), "CLOSED", "PERSONAL_DATA");
        for (var name : List.of(Markers.OFFICIAL, Markers.OBSERVER, Markers.SECRETARY)) {
            decide(id, Map.of("kind", "PERSON", "name", name), "CLOSED", "PERSONAL_DATA");
        }
        decide(id, Map.of("kind", "ITEM", "number", 2), "CLOSED", "DECISION_PROCESS");
        decide(id, Map.of("kind", "PAPER", "number", 2), "CLOSED", "TRADE_SECRETS");
        decide(id, Map.of("kind", "PAPER", "number", 4), "PARTIAL", "TRADE_SECRETS");
        decide(id, Map.of("kind", "FOLLOW_UP", "number", 1), "OPEN");
        hide(id, 1);
        hide(id, 6);
    }

    /** Withholds the secret marker of a speech. */
    private void hide(String id, int opinion) throws IOException, InterruptedException {
        var text = clerk.read("/api/meetings/" + id + "/opinions/" + opinion)
                .at("/fact/text")
                .stringValue();
        var from = text.indexOf("QZ");
        var to = text.indexOf(' ', from);
        decide(id, Map.of("kind", "SPAN", "number", opinion, "from", from, "to", to), "CLOSED", "DECISION_PROCESS");
    }

    /** A meeting of which nothing but that it was is told; answers its id. */
    String closed() throws IOException, InterruptedException {
        var id = ordinary();
        decide(id, Map.of("kind", "RECORD"), "CLOSED", "DECISION_PROCESS");
        return id;
    }

    /** A meeting that nobody has decided on; answers its id. */
    String undecided() throws IOException, InterruptedException {
        return ordinary();
    }

    private String ordinary() throws IOException, InterruptedException {
        var id = convene(markers.secret("장소"));
        item(id, 1, markers.secret("안건"), markers.secret("제안자"));
        paper(id, markers.secret("자료") + ".hwp", "OPEN", List.of(1), secretBytes());
        for (var seat : List.of("1", "3", "4")) {
            attend(id, seat, null);
        }
        post(id, "opening", Map.of("presidingSeat", "1", "at", day + "10:00:00+09:00"));
        say(id, Map.of("kind", "SEAT", "seat", "1"), List.of(1), markers.secret("발언"));
        post(id, "closing", Map.of("at", day + "11:00:00+09:00"));
        return id;
    }

    /** Withholds all of a speech that was public until now. */
    void withdraw(String id, int opinion) throws IOException, InterruptedException {
        var text = clerk.read("/api/meetings/" + id + "/opinions/" + opinion)
                .at("/fact/text")
                .stringValue();
        decide(
                id,
                Map.of("kind", "SPAN", "number", opinion, "from", 0, "to", text.length()),
                "CLOSED",
                "PERSONAL_DATA");
    }

    private void decide(String id, Map<String, Object> part, String level, String... grounds)
            throws IOException, InterruptedException {
        var decision = new HashMap<String, Object>(Map.of(
                "part",
                part,
                "level",
                level,
                "grounds",
                List.of(grounds),
                "reason",
                markers.secret("비공개사유"),
                "decider",
                markers.secret("결정자"),
                "decidedOn",
                year + "-05-20"));
        if (List.of(grounds).contains("DECISION_PROCESS")) {
            decision.put("endCondition", markers.secret("종료조건"));
        }
        records.record("/api/meetings/" + id + "/disclosure-decisions", decision);
    }

    private String convene(String place) throws IOException, InterruptedException {
        return clerk.record(
                "/api/meetings",
                Map.of(
                        "committee",
                        committee,
                        "number",
                        Map.of("year", year, "kind", "REGULAR", "ordinal", ++ordinal),
                        "kind",
                        "REGULAR",
                        "basis",
                        "LIVE",
                        "plannedStart",
                        day + "10:00:00+09:00",
                        "place",
                        place,
                        "urgency",
                        markers.secret("긴급사유")));
    }

    private void item(String id, int number, String title, @Nullable String sponsor)
            throws IOException, InterruptedException {
        var item = new HashMap<String, Object>(Map.of("item", number, "kind", "DELIBERATION", "title", title));
        if (sponsor != null) {
            item.put("sponsor", sponsor);
        }
        post(id, "agenda-items", item);
    }

    private void paper(String id, String name, String filed, List<Integer> items, String sha256)
            throws IOException, InterruptedException {
        post(
                id,
                "papers",
                Map.of(
                        "fileName",
                        name,
                        "mediaType",
                        "application/pdf",
                        "size",
                        4_711,
                        "sha256",
                        sha256,
                        "items",
                        items,
                        "disclosure",
                        filed));
    }

    /** The digest of bytes that are kept, and of which nobody outside is to see either. */
    private String secretBytes() throws IOException, InterruptedException {
        return markers.secretly(clerk.keep(markers.secret("자료의말").getBytes(UTF_8)));
    }

    private void attend(String id, String seat, @Nullable Map<String, Object> proxy)
            throws IOException, InterruptedException {
        var arrival =
                new HashMap<String, Object>(Map.of("seat", seat, "manner", "IN_PERSON", "at", day + "09:50:00+09:00"));
        if (proxy != null) {
            arrival.put("proxy", proxy);
        }
        post(id, "attendances", arrival);
    }

    private void report(String id, List<Integer> items, String gist) throws IOException, InterruptedException {
        post(
                id,
                "agenda-reports",
                Map.of(
                        "items",
                        items,
                        "reporter",
                        Map.of("kind", "OFFICIAL", "name", Markers.OFFICIAL, "post", "국장"),
                        "gist",
                        gist,
                        "at",
                        day + "10:02:00+09:00"));
    }

    private void say(String id, Map<String, Object> speaker, List<Integer> items, String text)
            throws IOException, InterruptedException {
        post(
                id,
                "opinions",
                Map.of(
                        "speaker",
                        speaker,
                        "text",
                        text,
                        "items",
                        items,
                        "kind",
                        "SPEECH",
                        "at",
                        day + "10:03:00+09:00"));
    }

    private void followUp(String id, String text, String who) throws IOException, InterruptedException {
        post(
                id,
                "follow-ups",
                Map.of(
                        "kind",
                        "PROMISE",
                        "text",
                        text,
                        "who",
                        who,
                        "opinions",
                        List.of(),
                        "at",
                        day + "10:20:00+09:00"));
    }

    private void correct(String id, int opinion, String text) throws IOException, InterruptedException {
        post(
                id,
                "corrections",
                Map.of(
                        "what",
                        "OPINION",
                        "opinion",
                        opinion,
                        "text",
                        text,
                        "nature",
                        "MEANING",
                        "reason",
                        markers.secret("정정사유"),
                        "by",
                        markers.secret("정정자")));
    }

    private Map<String, Object> vote() {
        var roll = new ArrayList<Map<String, String>>();
        List.of("1", "3", "4").forEach(seat -> roll.add(Map.of("seat", seat, "choice", "IN_FAVOUR")));
        return Map.of(
                "question",
                1,
                "method",
                "ROLL_CALL",
                "tally",
                Map.of("inFavour", 3, "against", 0, "abstained", 0, "invalid", 0),
                "roll",
                roll,
                "at",
                day + "10:07:00+09:00");
    }

    private void post(String id, String act, Map<String, Object> body) throws IOException, InterruptedException {
        clerk.record("/api/meetings/" + id + "/" + act, body);
    }

    static Map<String, Object> rules() {
        var citation = Map.of("article", "누리시 조례 제5조", "text", "과반수로 한다.");
        return Map.of(
                "inForceFrom",
                "2020-01-01",
                "opening",
                Map.of("kind", "MAJORITY_OF_MEMBERS", "citation", citation),
                "deciding",
                Map.of("kind", "MAJORITY_OF_PRESENT", "citation", citation),
                "proxy",
                Map.of("mayBeSentBy", List.of("EX_OFFICIO"), "citation", citation),
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
