package org.sillok.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;

/** What is in force, decision after decision. */
class StandingTest {

    private static final String TEXT = "0123456789";
    private static final String CORRECTED = "01234-6789";
    private static final List<Ground> PERSONAL = List.of(Ground.PERSONAL_DATA);

    private final Standing standing = new Standing();
    private int last;

    @Test
    void withholdsNothingBeforeADecision() {
        assertThat(standing.gaps(1, TEXT)).isEmpty();
        assertThat(standing.onRecord()).isNull();
        assertThat(standing.withholdsAPart()).isFalse();
    }

    @Test
    void letsALaterDecisionCoverAnEarlierOne() {
        close(0, 8);
        open(2, 4);
        assertThat(standing.gaps(1, TEXT)).containsExactly(gap(0, 2), gap(4, 8));
        close(1, 3);
        assertThat(standing.gaps(1, TEXT)).containsExactly(gap(0, 3), gap(4, 8));
        open(0, 10);
        assertThat(standing.gaps(1, TEXT)).isEmpty();
        assertThat(standing.withholdsAPart()).isFalse();
    }

    @Test
    void makesOneGapOfNeighbours() {
        close(0, 3);
        close(3, 6);
        assertThat(standing.gaps(1, TEXT)).containsExactly(gap(0, 6));
    }

    @Test
    void withholdsAllOfAnotherWordingUntilItIsOpened() {
        close(2, 4);
        assertThat(standing.gaps(1, CORRECTED)).containsExactly(gap(0, 10));

        decide(Part.span(1, 0, 2), Openness.OPEN, CORRECTED);
        decide(Part.span(1, 4, 10), Openness.OPEN, CORRECTED);
        assertThat(standing.gaps(1, CORRECTED)).containsExactly(gap(2, 4));
    }

    @Test
    void withholdsNothingOfAnotherWordingWhereAllWasOpened() {
        close(2, 4);
        open(0, 10);
        assertThat(standing.gaps(1, CORRECTED)).isEmpty();
    }

    @Test
    void keepsSpeechesApart() {
        close(2, 4);
        assertThat(standing.gaps(2, TEXT)).isEmpty();
    }

    private void close(int from, int to) {
        decide(Part.span(1, from, to), Openness.CLOSED, TEXT);
    }

    private void open(int from, int to) {
        decide(Part.span(1, from, to), Openness.OPEN, TEXT);
    }

    private void decide(Part part, Openness level, String text) {
        standing.on(new DisclosureDecided(
                "m1",
                ++last,
                part,
                level,
                level == Openness.OPEN ? List.of() : PERSONAL,
                null,
                null,
                null,
                null,
                null,
                null,
                Basis.LIVE,
                Standing.digest(text)));
    }

    private static Gap gap(int from, int to) {
        return new Gap(from, to, PERSONAL, null);
    }
}
