package org.sillok.server.sitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.MinutesEntry;
import org.sillok.roster.AttendanceSheet;

/**
 * The items of the agenda as they stand, and which of them the meeting is at.
 *
 * @param last the item that the last entry of the minutes speaks of; null where none does
 */
public record Agenda(List<Standing> items, @Nullable Integer last) {

    static Agenda of(
            List<AgendaItem> agenda, List<MinutesEntry> entries, List<Decision> decisions, AttendanceSheet roster) {
        var votes = votes(entries);
        var items = agenda.stream()
                .map(item -> standing(item, entries, votes, decisions, roster))
                .toList();
        var last = entries.stream()
                .map(Agenda::items)
                .filter(named -> !named.isEmpty())
                .reduce((first, second) -> second)
                .map(named -> named.get(0))
                .orElse(null);
        return new Agenda(items, last);
    }

    /** What still waits. */
    public List<Standing> unsettled() {
        return items.stream().filter(item -> !item.settled()).toList();
    }

    /** What can still be dealt with. */
    public List<Standing> open() {
        return items.stream().filter(Standing::open).toList();
    }

    public @Nullable Standing item(int number) {
        return items.stream()
                .filter(each -> each.item().item() == number)
                .findFirst()
                .orElse(null);
    }

    /** The item that was chosen; else the one last spoken of while it waits; else the first that waits. */
    public @Nullable Standing current(@Nullable Integer chosen) {
        var named = chosen == null ? null : item(chosen);
        if (named != null) {
            return named;
        }
        var spokenOf = last == null ? null : item(last);
        if (spokenOf != null && !spokenOf.settled()) {
            return spokenOf;
        }
        var waiting = unsettled();
        if (!waiting.isEmpty()) {
            return waiting.get(0);
        }
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    private static Standing standing(
            AgendaItem item,
            List<MinutesEntry> entries,
            Map<Integer, MinutesEntry.Vote> votes,
            List<Decision> decisions,
            AttendanceSheet roster) {
        var number = item.item();
        var named =
                entries.stream().filter(entry -> items(entry).contains(number)).toList();
        var question = named.stream()
                .map(MinutesEntry::question)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
        return new Standing(
                item,
                named.stream().anyMatch(entry -> entry.report() != null),
                named.stream()
                        .map(MinutesEntry::speech)
                        .filter(Objects::nonNull)
                        .toList(),
                question,
                question == null ? null : votes.get(question.question()),
                decisions.stream()
                        .filter(each -> each.item() == number)
                        .findFirst()
                        .orElse(null),
                roster.seats().stream()
                        .filter(seat -> seat.recusals().stream().anyMatch(recusal -> recusal.item() == number))
                        .map(AttendanceSheet.Seat::seat)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<Integer, MinutesEntry.Vote> votes(List<MinutesEntry> entries) {
        var votes = new HashMap<Integer, MinutesEntry.Vote>();
        for (var entry : entries) {
            var vote = entry.vote();
            if (vote != null) {
                votes.put(vote.question(), vote);
            }
        }
        return votes;
    }

    private static List<Integer> items(MinutesEntry entry) {
        var named = new ArrayList<Integer>();
        if (entry.speech() != null) {
            named.addAll(entry.speech().items());
        }
        if (entry.report() != null) {
            named.addAll(entry.report().items());
        }
        if (entry.question() != null) {
            named.addAll(entry.question().items());
        }
        if (entry.result() != null) {
            named.add(entry.result().item());
        }
        if (entry.advice() != null) {
            named.add(entry.advice().item());
        }
        if (entry.recusal() != null) {
            named.add(entry.recusal().item());
        }
        return named;
    }
}
