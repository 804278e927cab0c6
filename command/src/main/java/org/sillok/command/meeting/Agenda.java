package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.AN_ITEM_IS_DECIDED_ONCE;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.record.Unknown;

/** The items before the meeting, and which of them are still to be treated. */
final class Agenda {

    private final TreeMap<Integer, Item> items = new TreeMap<>();

    boolean has(int number) {
        return items.containsKey(number);
    }

    int next() {
        return items.isEmpty() ? 1 : items.lastKey() + 1;
    }

    Item item(int number) {
        var item = items.get(number);
        if (item == null) {
            throw new Unknown("item", String.valueOf(number));
        }
        return item;
    }

    void mustHave(Collection<Integer> numbers) {
        numbers.forEach(this::item);
    }

    void mustBeTreated(Verdict verdict, Collection<Integer> numbers) {
        for (var number : numbers) {
            verdict.requires(!item(number).withdrawn(), A_WITHDRAWN_ITEM_IS_NOT_TREATED, Map.of("item", number));
        }
    }

    void mustBeUndecided(Verdict verdict, Collection<Integer> numbers) {
        mustBeTreated(verdict, numbers);
        for (var number : numbers) {
            verdict.requires(!item(number).decided(), AN_ITEM_IS_DECIDED_ONCE, Map.of("item", number));
        }
    }

    @EventSourcingHandler
    void on(AgendaItemPlaced placed) {
        items.put(placed.item(), new Item(placed.kind(), placed.title(), placed.sponsor(), false, false));
    }

    @EventSourcingHandler
    void on(AgendaItemWithdrawn withdrawn) {
        change(withdrawn.item(), Item::off);
    }

    @EventSourcingHandler
    void on(AgendaItemCorrected corrected) {
        change(corrected.item(), item -> item.called(corrected.title(), corrected.sponsor()));
    }

    @EventSourcingHandler
    void on(ResolutionPassed passed) {
        change(passed.item(), Item::settled);
    }

    @EventSourcingHandler
    void on(ResolutionRejected rejected) {
        change(rejected.item(), Item::settled);
    }

    @EventSourcingHandler
    void on(ItemDeferred deferred) {
        change(deferred.item(), Item::settled);
    }

    @EventSourcingHandler
    void on(ItemReferred referred) {
        change(referred.item(), Item::settled);
    }

    @EventSourcingHandler
    void on(AdviceConcluded concluded) {
        change(concluded.item(), Item::settled);
    }

    private void change(int number, UnaryOperator<Item> change) {
        items.computeIfPresent(number, (key, item) -> change.apply(item));
    }
}
