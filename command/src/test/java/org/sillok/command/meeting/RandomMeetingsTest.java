package org.sillok.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.command.committee.Committees.article;
import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.RULES;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.meeting.MeetingRule.ADOPTED_MINUTES_TAKE_ONLY_WORDING;
import static org.sillok.meeting.MeetingRule.AN_ITEM_NUMBER_IS_USED_ONCE;
import static org.sillok.meeting.MeetingRule.A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS;
import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;
import static org.sillok.meeting.MeetingRule.A_FOLLOW_UP_ENDS_ONCE;
import static org.sillok.meeting.MeetingRule.A_MEETING_OPENS_ONCE;
import static org.sillok.meeting.MeetingRule.A_QUESTION_IS_VOTED_ONCE;
import static org.sillok.meeting.MeetingRule.A_SIGNER_SIGNS_ONCE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_ADOPTED_ONCE;
import static org.sillok.meeting.MeetingRule.THE_AGENDA_IS_SET_BEFORE_THE_CLOSE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.api.Test;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MeetingRule;
import org.sillok.record.Fact;
import org.sillok.record.Invalid;
import org.sillok.record.Order;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;

/**
 * Random sequences of acts never break what holds of every meeting, and what was recorded leads to the same state. A
 * failure names its seed; {@code -Dsillok.seed=} runs that one alone.
 */
class RandomMeetingsTest {

    private static final int SEQUENCES = Integer.getInteger("sillok.sequences", 1_000);
    private static final int ACTS = 200;

    private static final AggregateModel<Meeting> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(Meeting.class);

    /** What is refused of a past meeting too, since it would spoil the record itself. */
    private static final Set<MeetingRule> REFUSED_ALWAYS = EnumSet.of(
            A_MEETING_OPENS_ONCE,
            AN_ITEM_NUMBER_IS_USED_ONCE,
            THE_AGENDA_IS_SET_BEFORE_THE_CLOSE,
            A_QUESTION_IS_VOTED_ONCE,
            A_FOLLOW_UP_ENDS_ONCE,
            A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS,
            A_CORRECTION_CHANGES_SOMETHING,
            ADOPTED_MINUTES_TAKE_ONLY_WORDING,
            A_SIGNER_SIGNS_ONCE,
            MINUTES_ARE_ADOPTED_ONCE);

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void keepTheRulesAndReplayToTheSameState() {
        var alone = Long.getLong("sillok.seed");
        var first = alone == null ? new Random().nextLong() : alone;
        for (long seed = first; seed < first + (alone == null ? SEQUENCES : 1); seed++) {
            try {
                walk(new Random(seed));
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("random meeting of -Dsillok.seed=" + seed, failure);
            }
        }
        if (alone == null) {
            assertThat(seen.keySet())
                    .as("acts that were accepted at least once")
                    .containsAll(everyFact());
        }
    }

    private void walk(Random random) throws Exception {
        var members = 1 + random.nextInt(9);
        var call = called(any(random, Basis.values()), members, rules(random));
        var log = new ArrayList<Fact>();
        var meeting = aggregate(log, () -> new Meeting(call));
        var onlooker = new Onlooker(call);
        var orders = new RandomOrders(random, onlooker, members);
        var acts = random.nextInt(ACTS) + 1;
        for (int act = 0; act < acts; act++) {
            var before = log.size();
            var order = orders.next();
            var refused = refusal(meeting, onlooker, order);
            var facts = log.subList(before, log.size());
            facts.forEach(onlooker::sees);
            facts.forEach(
                    fact -> seen.merge(call.basis() + " " + fact.getClass().getSimpleName(), 1, Integer::sum));
            assertThat(facts.isEmpty()).as("refused, or recorded: %s", order).isEqualTo(refused);
        }
        assertThat(replayed(log))
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(root(meeting));
    }

    private static void handle(EventSourcedAggregate<Meeting> meeting, Order order) throws Exception {
        var message = new GenericCommandMessage<>(order);
        var result = DefaultUnitOfWork.startAndGet(message).executeWithResult(() -> meeting.handle(message));
        if (result.isExceptional()) {
            throw (Exception) result.exceptionResult();
        }
    }

    /** Whether the order was refused, as it may be. */
    private static boolean refusal(EventSourcedAggregate<Meeting> meeting, Onlooker onlooker, Order order)
            throws Exception {
        var allowed = onlooker.isLive() && onlooker.allows(order);
        try {
            handle(meeting, order);
            return false;
        } catch (Refusal refusal) {
            assertThat(allowed)
                    .as("%s, though nothing speaks against %s", refusal, order)
                    .isFalse();
            if (!onlooker.isLive()) {
                assertThat(REFUSED_ALWAYS).contains((MeetingRule) refusal.rule());
            }
            return true;
        } catch (Unknown | Invalid unfit) {
            return true;
        }
    }

    private static EventSourcedAggregate<Meeting> aggregate(List<Fact> log, Callable<Meeting> root) throws Exception {
        var bus = SimpleEventBus.builder().build();
        bus.subscribe(messages -> messages.forEach(message -> log.add((Fact) message.getPayload())));
        return EventSourcedAggregate.initialize(root, MODEL, bus, NoSnapshotTriggerDefinition.TRIGGER);
    }

    private static Meeting replayed(List<Fact> log) {
        var meeting = EventSourcedAggregate.initialize(
                new Meeting(), MODEL, SimpleEventBus.builder().build(), NoSnapshotTriggerDefinition.TRIGGER);
        var stored = new ArrayList<DomainEventMessage<?>>();
        log.forEach(fact -> stored.add(new GenericDomainEventMessage<>("Meeting", ID, stored.size(), fact)));
        meeting.initializeState(DomainEventStream.of(stored));
        return root(meeting);
    }

    private static Meeting root(EventSourcedAggregate<Meeting> meeting) {
        return meeting.invoke(root -> root);
    }

    private static Rulebook rules(Random random) {
        var opening = any(random, OpeningRule.Kind.values());
        return new Rulebook(
                RULES.inForceFrom(),
                new OpeningRule(
                        opening,
                        opening == OpeningRule.Kind.FIXED_NUMBER ? (Integer) (1 + random.nextInt(4)) : null,
                        article("art. 9(1)")),
                new DecidingRule(any(random, DecidingRule.Kind.values()), article("art. 9(2)")),
                random.nextBoolean() ? article("art. 9(4)") : null,
                random.nextBoolean() ? List.of("s2", "s1") : List.of(),
                new ProxyRule(random.nextBoolean() ? List.of(SeatKind.values()) : List.of(), article("art. 9(3)")),
                null,
                15,
                7,
                10,
                List.of(),
                Openness.OPEN);
    }

    private static List<String> everyFact() {
        return Arrays.stream(Basis.values())
                .flatMap(basis -> Arrays.stream(MeetingEvent.class.getPermittedSubclasses())
                        .filter(fact -> fact != MeetingConvened.class)
                        .map(fact -> basis + " " + fact.getSimpleName()))
                .toList();
    }

    private static <E> E any(Random random, E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
