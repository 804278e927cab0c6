package org.sillok.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.minutes.ActiveMeetings;
import org.sillok.minutes.Acts;
import org.sillok.minutes.FindActs;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.ReadActs;
import org.sillok.query.Answering;

/** What has come of a meeting since somebody last heard of it. */
class ActsTest extends Answering {

    @Test
    void tellsTheActsAndWhatTheyEnteredInTheMinutes() {
        given(convened("m", "c", 1, 5, Basis.LIVE), convened("n", "d", 2, 5, Basis.LIVE));
        var seen = ledger.last();
        given(said("m", 1, "하나"), said("n", 1, "다른 회의"), attended("m", 1, null), said("m", 2, "둘"));

        var acts = acts(seen, 10);

        assertThat(acts.positions()).containsExactly(seen + 1, seen + 3, seen + 4);
        assertThat(acts.upTo()).isEqualTo(ledger.last());
        assertThat(texts(acts)).containsExactly("하나", "둘");
        assertThat(acts(ledger.last(), 10).positions()).isEmpty();
    }

    @Test
    void tellsWhatReadsOtherwiseSince() {
        given(convened("m", "c", 1, 5, Basis.LIVE), said("m", 1, "하나"), said("m", 2, "둘"));
        var seen = ledger.last();
        given(new OpinionCorrected("m", 1, "하나", "한 가지", Nature.WORDING, "오기", "간사"));

        var acts = acts(seen, 10);

        assertThat(texts(acts)).containsExactly("한 가지");
        assertThat(acts.entries()).extracting(MinutesEntry::position).containsExactly(seen - 1);
    }

    @Test
    void tellsNoMoreThanWasAskedForAndUpToWhere() {
        given(convened("m", "c", 1, 5, Basis.LIVE));
        var seen = ledger.last();
        given(said("m", 1, "하나"), said("m", 2, "둘"), said("m", 3, "셋"));

        var acts = acts(seen, 2);

        assertThat(acts.positions()).containsExactly(seen + 1, seen + 2);
        assertThat(acts.upTo()).isEqualTo(seen + 2);
        assertThat(texts(acts)).containsExactly("하나", "둘");
        assertThat(texts(acts(acts.upTo(), 2))).containsExactly("셋");
    }

    @Test
    void findsTheMeetingsThatSomethingHappenedIn() {
        given(convened("m", "c", 1, 5, Basis.LIVE), convened("n", "d", 2, 5, Basis.LIVE));
        var seen = ledger.last();
        given(said("n", 1, "하나"), said("n", 2, "둘"));

        assertThat(ask(new FindActs(seen, null), ActiveMeetings.class).meetings())
                .containsExactly("n");
        assertThat(ask(new FindActs(ledger.last(), null), ActiveMeetings.class).meetings())
                .isEmpty();
    }

    private Acts acts(long after, int atMost) {
        return ask(new ReadActs("m", after, atMost, null), Acts.class);
    }

    private static List<String> texts(Acts acts) {
        return acts.entries().stream()
                .map(MinutesEntry::speech)
                .map(speech -> speech == null ? "" : speech.text())
                .toList();
    }
}
