package org.sillok.archive.rendering;

import java.util.ArrayList;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.sillok.archive.document.Block;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Passage;
import org.sillok.archive.document.Block.Table;
import org.sillok.archive.document.Document;
import org.sillok.archive.rendering.Unprintable.Missing;

/** Every text of a document, with the place where it stands. */
final class Texts {

    private Texts() {}

    /** Refuses a document with characters that are not shown, before anything is written. */
    static void require(Document document, IntPredicate shown) {
        var missing = new ArrayList<Missing>();
        each(document, (where, text) -> text.codePoints()
                .filter(point -> !shown.test(point))
                .distinct()
                .forEach(point -> missing.add(new Missing(point, where))));
        if (!missing.isEmpty()) {
            throw new Unprintable(missing);
        }
    }

    static void each(Document document, BiConsumer<String, String> reader) {
        reader.accept("title", document.title());
        for (var section : document.sections()) {
            reader.accept(section.heading(), section.heading());
            for (var block : section.blocks()) {
                each(section.heading(), block, reader);
            }
        }
    }

    private static void each(String where, Block block, BiConsumer<String, String> reader) {
        if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> {
                reader.accept(where, fact.label());
                fact.lines().forEach(line -> reader.accept(where + ", " + fact.label(), line));
            });
        } else if (block instanceof Table table) {
            table.heads().forEach(head -> reader.accept(where, head));
            table.rows().forEach(row -> row.forEach(cell -> reader.accept(where + ", " + row.get(0), cell)));
        } else if (block instanceof Passage passage) {
            var place = where + (passage.number() == null ? "" : ", speech " + passage.number());
            reader.accept(place, passage.speaker());
            reader.accept(place, passage.plain());
            passage.notes().forEach(note -> reader.accept(place, note));
        } else if (block instanceof Act act) {
            reader.accept(where, act.text());
            act.notes().forEach(note -> reader.accept(where, note));
        }
    }
}
