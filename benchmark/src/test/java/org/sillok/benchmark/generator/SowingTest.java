package org.sillok.benchmark.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;

class SowingTest {

    @Test
    void sowsTheSameForTheSameSeed() {
        assertThat(facts(sown(1))).isEqualTo(facts(sown(1))).isNotEqualTo(facts(sown(2)));
    }

    @Test
    void sowsMeetingsThatBreakNoRuleAndEnd() {
        var sowing = new Sowing(1);
        var events = new ArrayList<DomainEventMessage<?>>();
        sowing.sow(3_000, events::addAll, sown -> {});
        assertThat(facts(events)).noneMatch(IrregularityFound.class::isInstance);
        assertThat(facts(events))
                .filteredOn(MeetingClosed.class::isInstance)
                .hasSize(sowing.meetings())
                .hasSizeGreaterThan(50);
        assertThat(facts(events))
                .hasAtLeastOneElementOfType(ResolutionPassed.class)
                .hasAtLeastOneElementOfType(ResolutionRejected.class);
    }

    @Test
    void numbersEachStreamFromZeroWithoutAGap() {
        var events = sown(1);
        var last = sown(1).get(events.size() - 1).getAggregateIdentifier();
        assertThat(events.stream()
                        .filter(event -> event.getAggregateIdentifier().equals(last)))
                .extracting(DomainEventMessage::getSequenceNumber)
                .startsWith(0L, 1L, 2L)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void keepsWholeMeetingsTogether() {
        var batches = new ArrayList<List<DomainEventMessage<?>>>();
        new Sowing(1).sow(5_000, batches::add, sown -> {});
        assertThat(batches).hasSizeGreaterThan(1).allSatisfy(batch -> assertThat(
                        batch.get(batch.size() - 1).getPayload())
                .isInstanceOf(MeetingClosed.class));
    }

    private static List<DomainEventMessage<?>> sown(long seed) {
        var events = new ArrayList<DomainEventMessage<?>>();
        new Sowing(seed).sow(500, events::addAll, sown -> {});
        return events;
    }

    private static List<Object> facts(List<DomainEventMessage<?>> events) {
        return events.stream().<Object>map(DomainEventMessage::getPayload).toList();
    }
}
