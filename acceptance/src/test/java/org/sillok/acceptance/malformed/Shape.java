package org.sillok.acceptance.malformed;

import java.util.List;

/**
 * An address of the API and an honest body for it.
 *
 * @param path with the meeting's or committee's id in it
 */
record Shape(String path, String body) {

    private static final String AT = "\"at\":\"2026-05-06T10:30:00+09:00\"";

    static List<Shape> of(String meeting, String committee) {
        var meetings = "/api/meetings/" + meeting;
        var committees = "/api/committees/" + committee;
        return List.of(
                new Shape(
                        meetings + "/opinions",
                        "{\"speaker\":{\"kind\":\"SEAT\",\"seat\":\"2\"},\"text\":\"발언\",\"items\":[],\"kind\":\"SPEECH\","
                                + AT + "}"),
                new Shape(meetings + "/questions", "{\"items\":[1],\"motion\":\"원안 가결\"," + AT + "}"),
                new Shape(
                        meetings + "/votes",
                        "{\"question\":1,\"method\":\"SHOW_OF_HANDS\",\"tally\":{\"inFavour\":2,\"against\":1,"
                                + "\"abstained\":0},\"roll\":[]," + AT + "}"),
                new Shape(meetings + "/attendances", "{\"seat\":\"3\",\"manner\":\"IN_PERSON\"," + AT + "}"),
                new Shape(meetings + "/follow-ups", "{\"task\":\"자료 제출\",\"assignee\":\"사무국\",\"due\":\"차기 회의\"}"),
                new Shape(
                        "/api/meetings",
                        "{\"committee\":\"" + committee + "\",\"number\":{\"year\":2026,\"kind\":\"REGULAR\","
                                + "\"ordinal\":1},\"kind\":\"REGULAR\",\"basis\":\"LIVE\",\"plannedStart\":"
                                + "\"2026-05-06T10:00:00+09:00\",\"place\":\"청사\",\"noticeOn\":\"2026-04-01\"}"),
                new Shape(
                        "/api/committees",
                        "{\"name\":\"다솜시 위원회\",\"hostBody\":\"다솜시\",\"legalBasis\":\"조례\",\"on\":\"2020-01-01\"}"),
                new Shape(
                        committees + "/seats",
                        "{\"seat\":\"9\",\"kind\":\"APPOINTED\",\"role\":\"MEMBER\",\"councilMember\":false,"
                                + "\"holder\":{\"name\":\"위원\",\"post\":\"교수\"}}"),
                new Shape(committees + "/names", "{\"name\":\"새 이름\",\"from\":\"2026-01-01\"}"));
    }
}
