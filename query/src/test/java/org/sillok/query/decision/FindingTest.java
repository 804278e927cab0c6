package org.sillok.query.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.irregular;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.placedAgain;
import static org.sillok.query.Happened.reckoning;
import static org.sillok.query.Happened.said;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.decision.CountDecisions;
import org.sillok.decision.Decision;
import org.sillok.decision.DecisionCounts;
import org.sillok.decision.DecisionFilter;
import org.sillok.decision.DecisionNews;
import org.sillok.decision.Outcome;
import org.sillok.decision.WatchDecisions;
import org.sillok.meeting.Basis;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.Subject;
import org.sillok.minutes.Matter;
import org.sillok.minutes.ReadMatter;
import org.sillok.query.Answering;
import org.sillok.query.RandomHistory;
import org.sillok.query.Reading;
import org.sillok.record.Page;
import org.sillok.record.Unknown;

/** Decisions counted, watched and handed on as a whole; a matter followed from meeting to meeting. */
class FindingTest extends Answering {

    private static final DecisionFilter ALL = filter(null, null, null, null, null);

    @ParameterizedTest
    @ValueSource(longs = {3, 20_261_126})
    void countsAsManyAsASearchFinds(long seed) {
        given(RandomHistory.of(seed, 400).facts());
        for (var asOf : new Long[] {null, 200L}) {
            var counts = ask(new CountDecisions(ALL, asOf), DecisionCounts.class);
            counts.committees()
                    .forEach(each -> assertThat(total(filter(each.committeeId(), null, null, null, null), asOf))
                            .isEqualTo(each.count()));
            counts.years().forEach(each -> assertThat(total(filter(null, each.value(), null, null, null), asOf))
                    .isEqualTo(each.count()));
            counts.kinds().forEach(each -> assertThat(total(filter(null, null, each.value(), null, null), asOf))
                    .isEqualTo(each.count()));
            counts.outcomes().forEach(each -> assertThat(total(filter(null, null, null, each.value(), null), asOf))
                    .isEqualTo(each.count()));
            assertThat(total(filter(null, null, null, null, true), asOf)).isEqualTo(counts.irregular());
            assertThat(counts.outcomes().stream()
                            .mapToLong(DecisionCounts.Of::count)
                            .sum())
                    .isEqualTo(total(ALL, asOf));
        }
    }

    @Test
    void countsWithinWhatIsAskedFor() {
        twice();
        given(irregular("second", Subject.Kind.ITEM, "1"));

        var counts =
                ask(new CountDecisions(filter(null, null, null, Outcome.REJECTED, null), null), DecisionCounts.class);

        assertThat(counts.outcomes()).containsExactly(new DecisionCounts.Of<>(Outcome.REJECTED, 1));
        assertThat(counts.irregular()).isOne();
        var found = new DecisionFilter("통합", null, null, null, null, null, null);
        assertThat(ask(new CountDecisions(found, null), DecisionCounts.class).outcomes())
                .hasSize(2);
    }

    @Test
    void handsOnTheWholeListInTheOrderOfItsPages() {
        given(RandomHistory.of(7, 400).facts());
        var all = new ArrayList<Decision>();
        var reading = new Reading(database.viewer("view"));

        new DecisionAnswers(reading).each(ALL, reading.at(null), all::add);

        assertThat(all)
                .isEqualTo(page(ALL.page(1, Page.LARGEST, null), Decision.class).items());
    }

    @Test
    void tellsWhatWasRecordedLast() {
        twice();

        var news = ask(new WatchDecisions(ALL, 1, null), DecisionNews.class).lines();

        assertThat(news).singleElement().satisfies(line -> {
            assertThat(line.decision().meetingId()).isEqualTo("second");
            assertThat(line.position()).isPositive();
            assertThat(line.recordedAt()).isNotNull();
        });
    }

    @Test
    void followsAMatterFromWhereverItIsLookedAt() {
        twice();
        given(convened("third", "c", 3, 5, Basis.LIVE), placedAgain("third", 2, "통합센터", new ItemOrigin("second", 1)));

        for (var asked : List.of(new ItemOrigin("first", 1), new ItemOrigin("second", 1), new ItemOrigin("third", 2))) {
            var matter = ask(new ReadMatter(asked.meetingId(), asked.item(), null), Matter.class);
            assertThat(matter.sittings())
                    .extracting(Matter.Sitting::meetingId)
                    .containsExactly("first", "second", "third");
        }
        var sittings = ask(new ReadMatter("third", 2, null), Matter.class).sittings();
        assertThat(sittings.get(0).decisions()).extracting(Decision::outcome).containsExactly(Outcome.DEFERRED);
        assertThat(sittings.get(0).followUps()).hasSize(1);
        assertThat(sittings.get(1).decisions()).extracting(Decision::outcome).containsExactly(Outcome.REJECTED);
        assertThat(sittings.get(2).decisions()).isEmpty();
    }

    @Test
    void followsAMatterAsItWasKnownThen() {
        twice();
        var before = ledger.last();
        given(convened("third", "c", 3, 5, Basis.LIVE), placedAgain("third", 2, "통합센터", new ItemOrigin("second", 1)));

        assertThat(ask(new ReadMatter("first", 1, before), Matter.class).sittings())
                .hasSize(2);
        assertThatThrownBy(() -> ask(new ReadMatter("third", 2, before), Matter.class))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> ask(new ReadMatter("first", 9, null), Matter.class))
                .isInstanceOf(Unknown.class);
    }

    private void twice() {
        var reckoning = reckoning(5, 3, true);
        given(
                convened("first", "c", 1, 5, Basis.LIVE),
                placed("first", 1, ItemKind.DELIBERATION, "통합센터 위탁"),
                opened("first", reckoning, "14:00"),
                said("first", 1, "근거를 보완하겠습니다", 1),
                new ItemDeferred("first", 1, null, "자료 보완", reckoning, null),
                new FollowUpAssigned("first", 1, FollowUpKind.PROMISE, "근거 자료", null, null, null, List.of(1), null));
        given(
                convened("second", "c", 2, 5, Basis.LIVE),
                placedAgain("second", 1, "통합센터 위탁", new ItemOrigin("first", 1)),
                opened("second", reckoning, "14:00"),
                new ResolutionRejected("second", 1, null, null, reckoning, null));
    }

    private long total(DecisionFilter filter, @Nullable Long asOf) {
        return page(filter.page(1, 1, asOf), Decision.class).total();
    }

    private static DecisionFilter filter(
            @Nullable String committee,
            @Nullable Integer year,
            @Nullable ItemKind kind,
            @Nullable Outcome outcome,
            @Nullable Boolean irregular) {
        return new DecisionFilter(null, committee, year, kind, outcome, null, irregular);
    }
}
