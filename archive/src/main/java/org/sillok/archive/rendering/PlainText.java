package org.sillok.archive.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.sillok.archive.document.Block;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Passage;
import org.sillok.archive.document.Block.Table;
import org.sillok.archive.document.Document;

/** Plain text: UTF-8, lines ended by a line feed, every character as it was recorded. It is written as it is read. */
final class PlainText implements Rendering {

    @Override
    public String representation() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String format() {
        return "Plain text, UTF-8";
    }

    @Override
    public void write(Document document, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
        line(out, document.title());
        for (var section : document.sections()) {
            line(out, "");
            line(out, "■ " + section.heading());
            for (var block : section.blocks()) {
                write(out, block);
            }
        }
        out.flush();
    }

    private static void write(Writer out, Block block) throws IOException {
        if (block instanceof Facts facts) {
            for (var fact : facts.facts()) {
                line(out, fact.label() + ": " + String.join("\n    ", fact.lines()));
            }
        } else if (block instanceof Table table) {
            line(out, String.join(" | ", table.heads()));
            for (var row : table.rows()) {
                line(out, String.join(" | ", row));
            }
        } else if (block instanceof Passage passage) {
            line(out, (passage.speaker().isEmpty() ? "" : passage.speaker() + ": ") + passage.plain());
            for (var note : passage.notes()) {
                line(out, "    ※ " + note);
            }
        } else if (block instanceof Act act) {
            line(out, "(" + act.text() + ")");
            for (var note : act.notes()) {
                line(out, "    ※ " + note);
            }
        }
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
