package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillok.record.RecordFeed;

/** A form is carried out as the request of the API that it spells, and a page is shown after it. */
class FormsTest {

    private static final String PAGE = "/public/";

    private final Server server = Server.started();

    @Test
    void recordsWhatAFormSpells() {
        var meeting = server.meeting();

        var answer = server.form("clerk", "/forms/meetings/" + meeting + "/opinions", opinion("말씀드립니다.\r\n두 줄입니다."));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(PAGE);
        assertThat(answer.headers().firstValue("Sillok-Position")).isEmpty();
        assertThat(minutes(meeting)).contains("말씀드립니다.\\n두 줄입니다.").contains("2026-05-20T10:05:00+09:00");
    }

    @Test
    void recordsOnceHoweverOftenAFormIsSent() {
        var meeting = server.meeting();
        var address = "/forms/meetings/" + meeting + "/opinions";

        assertThat(server.form("clerk", address, with(opinion("한 번만"), "_key", "k-" + meeting))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.form("clerk", address, with(opinion("한 번만"), "_key", "k-" + meeting))
                        .statusCode())
                .isEqualTo(303);

        assertThat(minutes(meeting)).containsOnlyOnce("한 번만");
    }

    @Test
    void goesToWhatWasFounded() {
        var answer = server.form("clerk", "/forms/committees", new String[] {
            "_page",
            PAGE,
            "_next",
            "/public/?committee={id}",
            "id",
            "founded-by-form",
            "name",
            "양식위원회",
            "hostBody",
            "한빛시",
            "legalBasis",
            "조례 제1조",
            "on",
            "2020-01-01"
        });

        assertThat(answer.headers().firstValue("Location")).contains("/public/?committee=founded-by-form");
    }

    @Test
    void explainsARefusalOnThePageThatTheFormCameFrom() {
        var meeting = server.meeting();

        var answer = server.form(
                "clerk", "/forms/meetings/" + meeting + "/opening", "_page", PAGE, "presidingSeat", "1", "at", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void hasTheRightsOfTheRequestThatItSpells() {
        var meeting = server.meeting();

        var answer = server.form("staff", "/forms/meetings/" + meeting + "/opinions", opinion("안 됩니다"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(minutes(meeting)).doesNotContain("안 됩니다");
    }

    @Test
    void sendsNobodyElsewhere() {
        var meeting = server.meeting();

        var answer = server.form(
                "clerk", "/forms/meetings/" + meeting + "/opinions", "_page", "//evil.example/", "text", "멀리");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(minutes(meeting)).doesNotContain("멀리");
    }

    @Test
    void recordsNothingWhereTheNextPageIsElsewhere() {
        var meeting = server.meeting();

        var answer = server.form(
                "clerk",
                "/forms/meetings/" + meeting + "/opinions",
                with(opinion("다음은 멀리"), "_next", "https://evil.example/"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(minutes(meeting)).doesNotContain("다음은 멀리");
    }

    @Test
    void knowsNoFormWithoutARequest() {
        assertThat(server.form("clerk", "/forms/nothing", "_page", PAGE).statusCode())
                .isEqualTo(404);
    }

    /** With all that is recorded by now, so that what is not in them was not recorded. */
    private String minutes(String meeting) {
        var last = server.part(RecordFeed.class).last();
        return server.get("staff", "/api/meetings/" + meeting + "/minutes?waitFor=" + last)
                .body();
    }

    private static String[] opinion(String text) {
        return new String[] {
            "_page",
            PAGE,
            "_day",
            "2026-05-20",
            "at",
            "10:05",
            "speaker?",
            "kind=SEAT&seat=2",
            "kind",
            "SPEECH",
            "items[]",
            "1",
            "text",
            text
        };
    }

    private static String[] with(String[] fields, String name, String value) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = name;
        all[1] = value;
        return all;
    }
}
