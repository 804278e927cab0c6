package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.record.RecordFeed;

/** The pages on which the sample is read. */
class ReadingTest {

    private static final Server SERVER = Server.started();
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    @BeforeAll
    static void waitForTheViews() {
        var last = SERVER.part(RecordFeed.class).last();
        assertThat(SERVER.get("staff", "/api/meetings?waitFor=" + last).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/meetings",
                "/meetings?committee=&year=2026&kind=REGULAR&state=ADOPTED",
                "/committees",
                "/committees/new",
                "/committees/{committee}",
                "/committees/{committee}?on=2026-03-25",
                "/committees/{committee}/seats/3",
                "/committees/{committee}/rules/new",
                "/meetings/{spring}",
                "/meetings/{spring}?speech=2",
                "/meetings/{spring}/roster",
                "/meetings/{summer}/roster",
                "/meetings/{summer}/decisions",
                "/meetings/{spring}/validity",
                "/meetings/{summer}/papers",
                "/meetings/{spring}/irregularities",
                "/meetings/{autumn}",
                "/meetings/{summer}/corrections/new?what=OPINION&number=1",
                "/meetings/{summer}/corrections/new?what=ATTENDANCE&number=1",
                "/meetings/{summer}/corrections/new?what=AGENDA_ITEM&number=1",
                "/meetings/{summer}/corrections/new?what=VOTE&number=1"
            })
    void areThereInBothLanguages(String path) {
        for (var language : new String[] {"ko", "en"}) {
            var answer = page("clerk", path, language);
            assertThat(answer.statusCode()).as(language + " " + path).isEqualTo(200);
            assertThat(answer.body())
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    /** Of what the help page says nothing comes from the record. */
    @Test
    void speakNoKoreanInEnglish() {
        var main = page("clerk", "/help", "en").body().replaceAll("(?s)^.*<main|</main>.*$", "");
        assertThat(HANGUL.matcher(main).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/committees/nothing",
                "/committees/{committee}/seats/999",
                "/meetings/nothing",
                "/meetings/nothing/roster",
                "/meetings/{summer}?asOf=1"
            })
    void knowWhatThereIsNot(String path) {
        assertThat(page("clerk", path, "ko").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings?page=0", "/meetings/{summer}?asOf=yesterday", "/meetings/{summer}?asof=1"})
    void refuseWhatNobodyReads(String path) {
        assertThat(page("clerk", path, "ko").statusCode()).isEqualTo(400);
    }

    @Test
    void correctNothingThatThereIsNot() {
        var page = "/meetings/{summer}/corrections/new?what=OPINION&number=999";
        assertThat(page("clerk", page, "ko").statusCode()).isEqualTo(404);
    }

    @Test
    void headTheStages() {
        assertThat(page("staff", "/meetings/{spring}", "ko").body()).contains("id=\"stage-2\"", "#stage-2\"");
    }

    @ParameterizedTest
    @CsvSource({
        "staff,/committees/new,403",
        "auditor,/meetings/{summer}/corrections/new?what=OPINION&number=1,403",
        "clerk,/meetings/{summer}/timeline,403",
        "auditor,/meetings/{summer}/timeline,200",
        "records,/meetings/{summer},200",
        "administrator,/meetings/{summer},403",
        "administrator,/,200"
    })
    void areForThoseWhoHaveTheRight(String account, String path, int status) {
        assertThat(page(account, path, "ko").statusCode()).isEqualTo(status);
    }

    @Test
    void offerTwoDoorsToWhoIsNotSignedIn() {
        var answer = SERVER.send(
                HttpRequest.newBuilder(SERVER.address().resolve("/")).header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("href=\"/public/\"", "href=\"/sign-in\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/roster", "/decisions", "/validity", "/papers", "/irregularities"})
    void tellTheRecordOfAnEarlierMoment(String tab) {
        var then = SERVER.sample("summer-opening.position");
        var answer = page("staff", "/meetings/{summer}" + tab + "?asOf=" + then, "ko");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("알려진 대로 보고 있습니다")
                .contains("?asOf=" + then)
                .doesNotContain("data-live=");
        assertThat(page("staff", "/meetings/{summer}" + tab, "ko").body()).doesNotContain("알려진 대로 보고 있습니다");
    }

    @Test
    void giveEachSpeechAnAddress() {
        var body = page("staff", "/meetings/{summer}", "ko").body();
        assertThat(body)
                .contains("id=\"speech-1\"", "?speech=1#speech-1", "id=\"minutes\"")
                .contains("data-live=\"/live/meetings/" + SERVER.sample("summer") + "?after=")
                .containsPattern("<li[^>]* id=\"entry-\\d+\"");
    }

    @Test
    void showWhatStoodThereBeforeACorrection() {
        var meeting = SERVER.meeting();
        var path = "/forms/meetings/" + meeting;
        var page = "/meetings/" + meeting;
        assertThat(SERVER.form(
                                "clerk",
                                path + "/opinions",
                                "_page",
                                page,
                                "speaker?",
                                "kind=SEAT&seat=2",
                                "kind",
                                "SPEECH",
                                "items[]",
                                "1",
                                "text",
                                "처음에 적은 말",
                                "at",
                                "2026-05-20T10:05")
                        .statusCode())
                .isEqualTo(303);

        var corrected = SERVER.form(
                "clerk",
                path + "/corrections",
                "_page",
                page + "/corrections/new?what=OPINION&number=1",
                "_form",
                "correction",
                "_next",
                page + "?speech=1#speech-1",
                "what",
                "OPINION",
                "opinion",
                "1",
                "text",
                "바르게 적은 말",
                "nature",
                "WORDING",
                "reason",
                "잘못 들음",
                "by",
                "간사");

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(303);
        assertThat(page("staff", page, "ko").body())
                .contains("바르게 적은 말")
                .containsPattern("<del>처음에 적은 말</del>")
                .contains("잘못 들음");
    }

    @Test
    void keepWhatWasTypedWhereACorrectionIsRefused() {
        var page = "/meetings/" + SERVER.sample("summer") + "/corrections/new?what=OPINION&number=1";
        var refused = SERVER.form(
                "clerk",
                "/forms/meetings/" + SERVER.sample("summer") + "/corrections",
                "_page",
                page,
                "_form",
                "correction",
                "what",
                "OPINION",
                "opinion",
                "1",
                "text",
                "고쳐 적으려던 말",
                "nature",
                "WORDING",
                "reason",
                "",
                "by",
                "간사");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("고쳐 적으려던 말").contains("role=\"alert\"");
    }

    @Test
    void foundACommitteeAndSeatAMemberByForms() {
        var founded = SERVER.form(
                "clerk",
                "/forms/committees",
                "_page",
                "/committees/new",
                "_form",
                "founding",
                "_next",
                "/committees/{id}",
                "name",
                "양식으로 둔 위원회",
                "hostBody",
                "한빛시",
                "legalBasis",
                "조례 제1조",
                "on",
                "2020-01-01");
        var committee = founded.headers().firstValue("Location").orElseThrow();
        var seated = SERVER.form(
                "clerk",
                "/forms" + committee + "/seats",
                "_page",
                committee,
                "_form",
                "seat",
                "seat",
                "1",
                "kind",
                "APPOINTED",
                "role",
                "CHAIR",
                "councilMember",
                "false",
                "holder.name",
                "표은하",
                "from",
                "2025-01-01");
        assertThat(seated.statusCode()).as(seated.body()).isEqualTo(303);
        assertThat(page("clerk", committee + "?on=2025-02-01", "ko").body()).contains("표은하");
        assertThat(page("clerk", committee + "?on=2024-12-31", "ko").body()).doesNotContain("표은하");
    }

    @Test
    void drawFiguresWithTheirTable() {
        var body = page("staff", "/committees/{committee}", "ko").body();
        assertThat(body)
                .contains("role=\"img\"", "id=\"title-attendance\"", "<rect class=\"bar\"")
                .contains("<caption");
    }

    private static HttpResponse<String> page(String account, String path, String language) {
        var filled = path;
        for (var word : new String[] {"committee", "spring", "summer", "autumn"}) {
            filled = filled.replace("{" + word + "}", SERVER.sample(word));
        }
        return SERVER.send(SERVER.as(account, filled)
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .GET());
    }
}
