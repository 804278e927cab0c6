package org.sillok.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.audit.Irregularities;
import org.sillok.audit.ReadIrregularities;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.DisclosureIrregularityFound;
import org.sillok.disclosure.DisclosureLine;
import org.sillok.disclosure.DisclosureSheet;
import org.sillok.disclosure.FindReviews;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.ReadDisclosure;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.meeting.Subject;
import org.sillok.query.Answering;

/** What was decided on disclosure, and what comes up for review. */
class ReviewsTest extends Answering {

    @Test
    void tellsEveryDecisionAndWhichOneReplacedIt() {
        given(
                convened("m", "c", 1, 3, Basis.LIVE),
                decided(1, Part.ofRecord(), Openness.CLOSED, day("2031-01-01"), null),
                decided(2, Part.seat("seat-1"), Openness.CLOSED, null, null),
                decided(3, Part.ofRecord(), Openness.OPEN, null, null));

        var decisions =
                ask(new ReadDisclosure("m", null), DisclosureSheet.class).decisions();
        assertThat(decisions).extracting(DisclosureLine::replacedBy).containsExactly(3, null, null);
        assertThat(decisions).extracting(DisclosureLine::part).contains(Part.seat("seat-1"));
        assertThat(ask(new ReadDisclosure("m", 2L), DisclosureSheet.class).decisions())
                .extracting(DisclosureLine::replacedBy)
                .containsExactly(null, null);
    }

    @Test
    void listsWhatComesUpTheMostUrgentFirst() {
        given(
                convened("m", "c", 1, 3, Basis.LIVE),
                decided(1, Part.ofRecord(), Openness.PARTIAL, day("2031-01-01"), null),
                decided(2, Part.paper(1), Openness.CLOSED, day("2031-01-01"), day("2026-06-30")),
                decided(3, Part.seat("seat-1"), Openness.CLOSED, null, null),
                decided(4, Part.paper(2), Openness.CLOSED, day("2027-01-01"), null));

        assertThat(due("2026-06-29", null)).isEmpty();
        assertThat(due("2026-06-30", null)).containsExactly(2);
        assertThat(due("2031-01-01", null)).containsExactly(2, 4, 1);
        assertThat(page(new FindReviews(day("2031-01-01"), "other", 1, 20, null), DisclosureLine.class)
                        .items())
                .isEmpty();
    }

    @Test
    void takesOffTheListWhatWasDecidedAnew() {
        given(
                convened("m", "c", 1, 3, Basis.LIVE),
                decided(1, Part.paper(1), Openness.CLOSED, day("2027-01-01"), null),
                decided(2, Part.paper(1), Openness.OPEN, null, null));

        assertThat(due("2031-01-01", null)).isEmpty();
        assertThat(due("2031-01-01", 1L)).containsExactly(1);
    }

    @Test
    void marksADecisionThatIsQuestioned() {
        given(
                convened("m", "c", 1, 3, Basis.LIVE),
                decided(1, Part.seat("seat-1"), Openness.CLOSED, day("2027-01-01"), null),
                new DisclosureIrregularityFound(
                        "m",
                        1,
                        Part.seat("seat-1"),
                        "A_GROUND_FITS_WHAT_IS_HIDDEN",
                        Finding.BROKEN,
                        Map.of("grounds", "[5]")));

        assertThat(ask(new ReadDisclosure("m", null), DisclosureSheet.class).decisions())
                .extracting(DisclosureLine::questioned)
                .containsExactly(true);
        assertThat(ask(new ReadIrregularities("m", null), Irregularities.class).irregularities())
                .extracting(found -> found.subject())
                .containsExactly(new Subject(Subject.Kind.DISCLOSURE, "1"));
    }

    private List<Integer> due(String until, @Nullable Long asOf) {
        return page(new FindReviews(day(until), null, 1, 20, asOf), DisclosureLine.class).items().stream()
                .map(DisclosureLine::decision)
                .toList();
    }

    private static DisclosureDecided decided(
            int number, Part part, Openness level, @Nullable LocalDate reviewBy, @Nullable LocalDate endsOn) {
        return new DisclosureDecided(
                "m",
                number,
                part,
                level,
                level == Openness.OPEN ? List.of() : List.of(Ground.DECISION_PROCESS),
                "reason",
                "decider",
                day("2026-01-01"),
                reviewBy,
                null,
                endsOn,
                Basis.LIVE,
                null);
    }
}
