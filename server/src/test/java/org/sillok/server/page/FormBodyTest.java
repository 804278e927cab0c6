package org.sillok.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form's fields spell. */
class FormBodyTest {

    @Test
    void spellsFieldsByTheirPaths() {
        assertThat(body("number.year", "2026", "number.ordinal", "3", "place", "소회의실"))
                .isEqualTo(Map.of("number", Map.of("year", "2026", "ordinal", "3"), "place", "소회의실"));
    }

    @Test
    void leavesOutWhatIsEmptyAndWhatBelongsToThePage() {
        assertThat(body("_page", "/meetings", "place", " ", "text", "말")).isEqualTo(Map.of("text", "말"));
    }

    @Test
    void spellsLists() {
        assertThat(FormBody.of(Map.of("items[]", new String[] {"1", "2"})))
                .isEqualTo(Map.of("items", List.of("1", "2")));
        assertThat(body("roll[]", "")).isEqualTo(Map.of("roll", List.of()));
        assertThat(body("conditions[lines]", "하나\r\n\r\n 둘 ")).isEqualTo(Map.of("conditions", List.of("하나", "둘")));
        assertThat(body("roll[2].seat", "3", "roll[0].seat", "1", "roll[0].choice", "AGAINST"))
                .isEqualTo(Map.of("roll", List.of(Map.of("seat", "1", "choice", "AGAINST"), Map.of("seat", "3"))));
    }

    @Test
    void spellsSeveralFieldsInOneChoice() {
        assertThat(body("speaker?", "kind=OFFICIAL&post=%EA%B3%BC%EC%9E%A5"))
                .isEqualTo(Map.of("speaker", Map.of("kind", "OFFICIAL", "post", "과장")));
    }

    @Test
    void knowsTheDayOfATime() {
        assertThat(body("_day", "2026-11-26", "at", "14:05")).isEqualTo(Map.of("at", "2026-11-26T14:05+09:00"));
        assertThat(body("plannedStart", "2026-11-26T14:05"))
                .isEqualTo(Map.of("plannedStart", "2026-11-26T14:05+09:00"));
        assertThat(body("text", "14:05")).isEqualTo(Map.of("text", "14:05"));
    }

    @Test
    void endsLinesAsTheRecordDoes() {
        assertThat(body("text", "하나\r\n둘")).isEqualTo(Map.of("text", "하나\n둘"));
    }

    @Test
    void spellsNumbersAndFieldsOfTheBodyItself() {
        assertThat(body("opinions[numbers]", "3, 7 그리고 12")).isEqualTo(Map.of("opinions", List.of("3", "7", "12")));
        assertThat(body("?", "kind=REGULAR&number.kind=REGULAR"))
                .isEqualTo(Map.of("kind", "REGULAR", "number", Map.of("kind", "REGULAR")));
    }

    @Test
    void leavesOutAnElementThatNobodyFilledIn() {
        assertThat(body("points[0].text", "하나", "points[1].text", "", "points[1].opinions[numbers]", ""))
                .isEqualTo(Map.of("points", List.of(Map.of("text", "하나"))));
    }

    @Test
    void takesThePresentMinuteWhereATimeWasLeftEmpty() {
        assertThat(body("_now", "at", "_day", "2026-11-26", "at", "14:05"))
                .isEqualTo(Map.of("at", "2026-11-26T14:05+09:00"));
        var before = OffsetDateTime.now(FormBody.ZONE).truncatedTo(ChronoUnit.MINUTES);
        var now =
                OffsetDateTime.parse(String.valueOf(body("_now", "at", "at", "").get("at")));
        assertThat(now).isBetween(before, OffsetDateTime.now(FormBody.ZONE));
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> body("a b", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> body("a[x]", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> body("a[].b", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> body("a..b", "1"));
    }

    private static Map<String, Object> body(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String[]>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], new String[] {namesAndValues[at + 1]});
        }
        return FormBody.of(fields);
    }
}
