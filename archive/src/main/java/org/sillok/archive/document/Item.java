package org.sillok.archive.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Wording;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.ItemKind;

/** An item of the agenda, as corrected, with the reason for which it was withdrawn. */
record Item(
        int item,
        ItemKind kind,
        String title,
        @Nullable String sponsor,
        @Nullable String withdrawn,
        List<String> notes) {

    static List<Item> all(List<Told> told, Corrections corrections) {
        var items = new TreeMap<Integer, Item>();
        for (var next : told) {
            if (next.fact() instanceof AgendaItemPlaced placed) {
                items.put(placed.item(), of(placed, corrections));
            } else if (next.fact() instanceof AgendaItemCorrected corrected) {
                change(items, corrected.item(), corrected.title(), corrected.sponsor(), null);
            } else if (next.fact() instanceof AgendaItemWithdrawn withdrawn) {
                var item = items.get(withdrawn.item());
                if (item != null) {
                    change(items, item.item(), item.title(), item.sponsor(), withdrawn.reason());
                }
            }
        }
        return List.copyOf(items.values());
    }

    /** {@code ① (심의) 제목}. */
    String line() {
        return Wording.circled(item) + " (" + Wording.of(kind) + ") " + title
                + (sponsor == null ? "" : " [제출: " + sponsor + "]")
                + (withdrawn == null ? "" : " [철회: " + withdrawn + "]");
    }

    private static Item of(AgendaItemPlaced placed, Corrections corrections) {
        return new Item(
                placed.item(),
                placed.kind(),
                placed.title(),
                placed.sponsor(),
                null,
                corrections.ofItem(placed.item()));
    }

    private static void change(
            Map<Integer, Item> items, int number, String title, @Nullable String sponsor, @Nullable String withdrawn) {
        items.computeIfPresent(
                number,
                (same, item) -> new Item(
                        number,
                        item.kind(),
                        title,
                        sponsor,
                        withdrawn == null ? item.withdrawn() : withdrawn,
                        item.notes()));
    }
}
