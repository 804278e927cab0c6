package org.sillok.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.MeetingRule;
import org.sillok.record.Invalid.Fault;
import org.sillok.record.Rule;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class SentencesTest {

    @Test
    void tellEveryRuleInBothLanguages() throws ClassNotFoundException {
        var rules = rules();
        assertThat(rules).hasSizeGreaterThan(60).contains(MeetingRule.A_QUORUM_OPENS_THE_MEETING);
        for (var rule : rules) {
            assertTold(rule.slug());
        }
    }

    @Test
    void tellEveryKindOfProblemInBothLanguages() {
        for (var kind : Kind.values()) {
            assertTold(kind.slug());
        }
    }

    @Test
    void putFiguresAndWordsIntoTheDetail() {
        var members = Map.<String, Object>of("field", "items[2].title", "fault", Fault.TOO_LONG, "limit", "1..300");
        assertThat(Sentences.detail("invalid", Locale.ENGLISH, members))
                .isEqualTo("The field \"items[2].title\": it is too long. What is accepted: 1..300.");
        assertThat(Sentences.detail("unknown", Locale.KOREAN, Map.of("what", "meeting", "id", "$1\\")))
                .isEqualTo("\"$1\\\"에 해당하는 회의 기록이 없습니다.");
    }

    @Test
    void leaveOutWhatNothingIsKnownOf() {
        var members = Map.<String, Object>of("field", "items[2].title", "fault", Fault.MISSING);
        assertThat(Sentences.detail("invalid", Locale.ENGLISH, members))
                .isEqualTo("The field \"items[2].title\": it is missing.");
    }

    @Test
    void speakKoreanUnlessEnglishIsAskedFor() {
        assertThat(Sentences.language(null)).isEqualTo(Locale.KOREAN);
        assertThat(Sentences.language("fr, de;q=0.5")).isEqualTo(Locale.KOREAN);
        assertThat(Sentences.language("fr, en;q=0.5")).isEqualTo(Locale.ENGLISH);
        assertThat(Sentences.language("en;q=0.5, ko;q=0.9")).isEqualTo(Locale.KOREAN);
        assertThat(Sentences.language(";;;q=x")).isEqualTo(Locale.KOREAN);
    }

    @Test
    void knowNoSentenceForARuleThatDoesNotExist() {
        assertThat(Sentences.tells("a-rule-that-does-not-exist", Locale.KOREAN)).isFalse();
    }

    private static void assertTold(String slug) {
        for (var language : Sentences.LANGUAGES) {
            assertThat(Sentences.tells(slug, language))
                    .as(slug + " in " + language)
                    .isTrue();
            assertThat(Sentences.title(slug, language)).as(slug).isNotBlank();
        }
        assertThat(Sentences.title(slug, Locale.KOREAN)).isNotEqualTo(Sentences.title(slug, Locale.ENGLISH));
    }

    /** All enums of rules that are on the class path, so that none can be forgotten here. */
    private static List<Rule> rules() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        var rules = new ArrayList<Rule>();
        for (var found : scanner.findCandidateComponents("org.sillok")) {
            var type = Class.forName(found.getBeanClassName());
            Arrays.stream(type.getEnumConstants()).map(Rule.class::cast).forEach(rules::add);
        }
        return rules;
    }
}
