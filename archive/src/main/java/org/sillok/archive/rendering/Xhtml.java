package org.sillok.archive.rendering;

import java.util.List;
import org.sillok.archive.document.Block;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Passage;
import org.sillok.archive.document.Block.Table;
import org.sillok.archive.document.Document;

/** A document as the page that its PDF is laid out from. */
final class Xhtml {

    private static final String LOOK = """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: %1$s; font-size: 9pt; } }
            body { font-family: %1$s; font-size: 10.5pt; line-height: 1.6; color: #000; word-wrap: break-word; }
            h1 { font-size: 18pt; font-weight: 700; text-align: center; margin: 0 0 4mm 0; }
            .issuer { text-align: center; margin: 0 0 8mm 0; }
            h2 { font-size: 12.5pt; font-weight: 700; border-bottom: 0.6pt solid #000; margin: 7mm 0 3mm 0;
              page-break-after: avoid; }
            table { width: 100%%; border-collapse: collapse; font-size: 9.5pt; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #666; padding: 1.2mm 1.8mm; text-align: left; vertical-align: top; }
            th { font-weight: 700; background-color: #eeeeee; }
            tr { page-break-inside: avoid; }
            .facts th { width: 28mm; }
            p { margin: 0 0 2mm 0; white-space: pre-wrap; }
            .speaker { font-weight: 700; }
            .act { margin-left: 6mm; }
            .note { margin-left: 6mm; font-size: 9pt; }
            """.formatted(Fonts.FAMILIES);

    private final StringBuilder page = new StringBuilder(1 << 16);

    private Xhtml() {}

    static String of(Document document) {
        var xhtml = new Xhtml();
        xhtml.write(document);
        return xhtml.page.toString();
    }

    private void write(Document document) {
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ko\" xml:lang=\"ko\"><head><title>");
        text(document.title());
        page.append("</title><meta name=\"subject\" content=\"");
        text(document.committee());
        page.append("\"/><meta name=\"author\" content=\"");
        text(document.host().isEmpty() ? document.committee() : document.host());
        page.append("\"/><meta name=\"description\" content=\"");
        text(document.title());
        page.append("\"/><style>").append(LOOK).append("</style></head><body>");
        element("h1", "", document.title());
        element("p", "issuer", document.host().isEmpty() ? document.committee() : document.host());
        for (var section : document.sections()) {
            element("h2", "", section.heading());
            section.blocks().forEach(this::write);
        }
        page.append("</body></html>");
    }

    private void write(Block block) {
        if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Passage passage) {
            passage(passage);
        } else if (block instanceof Act act) {
            element("p", "act", "◦ " + act.text());
            notes(act.notes());
        }
    }

    private void facts(Facts facts) {
        page.append("<table class=\"facts\">");
        for (var fact : facts.facts()) {
            page.append("<tr><th scope=\"row\">");
            text(fact.label());
            page.append("</th><td>");
            for (int at = 0; at < fact.lines().size(); at++) {
                page.append(at == 0 ? "" : "<br/>");
                text(fact.lines().get(at));
            }
            page.append("</td></tr>");
        }
        page.append("</table>");
    }

    private void table(Table table) {
        page.append("<table><thead><tr>");
        for (var head : table.heads()) {
            page.append("<th scope=\"col\">");
            text(head);
            page.append("</th>");
        }
        page.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            page.append("<tr>");
            for (var cell : row) {
                element("td", "", cell);
            }
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void passage(Passage passage) {
        page.append("<p>");
        if (!passage.speaker().isEmpty()) {
            page.append("<span class=\"speaker\">");
            text(passage.speaker());
            page.append("</span>  ");
        }
        text(passage.plain());
        page.append("</p>");
        notes(passage.notes());
    }

    private void notes(List<String> notes) {
        notes.forEach(note -> element("p", "note", "※ " + note));
    }

    private void element(String name, String look, String text) {
        page.append('<').append(name);
        if (!look.isEmpty()) {
            page.append(" class=\"").append(look).append('"');
        }
        page.append('>');
        text(text);
        page.append("</").append(name).append('>');
    }

    private void text(String text) {
        for (int at = 0; at < text.length(); at++) {
            var next = text.charAt(at);
            switch (next) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                default -> page.append(next);
            }
        }
    }
}
