package org.sillok.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.minutes.SearchSpeeches;
import org.sillok.minutes.SpeechHit;
import org.sillok.query.Answering;

/** Finding who said what. */
class SpeechSearchTest extends Answering {

    @BeforeEach
    void twoMeetings() {
        given(convened("m", "c", 1, 5, Basis.LIVE), convened("n", "d", 2, 5, Basis.LIVE));
        given(said("m", 1, "낡은 장비를 다시장만합시다"), said("m", 2, "서울시장과 협의하겠습니다"));
        given(said("n", 1, "IT과제의 웹접근성을 보겠습니다", 1), said("n", 2, "시장 조사를 먼저 합시다"));
    }

    @Test
    void tellsWhereTheWordsWereSaid() {
        assertThat(hits("웹접근성 it과제", null)).containsExactly("n1");
        assertThat(hits("합시다", null)).containsExactly("n2", "m1");
        assertThat(hits("없는말", null)).isEmpty();
    }

    @Test
    void putsWhatIsMeantBeforeAccidents() {
        assertThat(hits("시장", null)).containsExactly("n2", "m2", "m1");
    }

    @Test
    void searchesWithinACommitteeAndYear() {
        assertThat(hits(new SearchSpeeches("시장", "c", 2026, 1, 20, null))).containsExactly("m2", "m1");
        assertThat(hits(new SearchSpeeches("시장", null, 2025, 1, 20, null))).isEmpty();
    }

    @Test
    void findsAsItWasKnownThen() {
        var before = ledger.last();
        given(new OpinionCorrected("n", 1, "IT과제의 웹접근성을 보겠습니다", "과제를 보겠습니다", Nature.WORDING, "오기", "간사"));

        assertThat(hits("웹접근성", null)).isEmpty();
        assertThat(hits("웹접근성", before)).containsExactly("n1");
    }

    private List<String> hits(String q, @Nullable Long asOf) {
        return hits(new SearchSpeeches(q, null, null, 1, 20, asOf));
    }

    private List<String> hits(SearchSpeeches search) {
        return page(search, SpeechHit.class).items().stream()
                .map(hit -> hit.meetingId() + hit.speech().opinion())
                .toList();
    }
}
