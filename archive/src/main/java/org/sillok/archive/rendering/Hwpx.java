package org.sillok.archive.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.sillok.archive.document.Block;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Passage;
import org.sillok.archive.document.Block.Table;
import org.sillok.archive.document.Document;

/**
 * HWPX (KS X 6101), the office's own format, to be worked on further: a paragraph for each line, rows of tables with
 * their cells divided by bars. How it looks is left to the office's own templates.
 */
final class Hwpx implements Rendering {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String MIMETYPE = "mimetype";
    private static final String HEADER = "Contents/header.xml";

    @Override
    public String representation() {
        return "hwpx";
    }

    @Override
    public String extension() {
        return "hwpx";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String format() {
        return "HWPX (KS X 6101)";
    }

    @Override
    public void write(Document document, OutputStream to) throws IOException {
        Texts.require(document, AkomaNtoso::isXml);
        var lines = new ArrayList<String>();
        lines.add(document.title());
        for (var section : document.sections()) {
            lines.add("");
            lines.add("■ " + section.heading());
            section.blocks().forEach(block -> add(lines, block));
        }
        var file = file(lines);
        describe(file, document);
        zip(entries(file), to);
    }

    private static void add(List<String> lines, Block block) {
        if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> lines.add(fact.label() + ": " + String.join(" / ", fact.lines())));
        } else if (block instanceof Table table) {
            lines.add(String.join(" | ", table.heads()));
            table.rows().forEach(row -> lines.add(String.join(" | ", row)));
        } else if (block instanceof Passage passage) {
            lines.add((passage.speaker().isEmpty() ? "" : passage.speaker() + ": ") + passage.plain());
            passage.notes().forEach(note -> lines.add("※ " + note));
        } else if (block instanceof Act act) {
            lines.add("(" + act.text() + ")");
            act.notes().forEach(note -> lines.add("※ " + note));
        }
    }

    private static HWPXFile file(Iterable<String> lines) {
        var file = BlankFileMaker.make();
        var section = file.sectionXMLFileList().get(0);
        long id = 1;
        for (var line : lines) {
            for (var part : line.split("\n", -1)) {
                var paragraph = section.addNewPara();
                paragraph
                        .idAnd(String.valueOf(id++))
                        .paraPrIDRefAnd("0")
                        .styleIDRefAnd("0")
                        .pageBreakAnd(false)
                        .columnBreakAnd(false)
                        .merged(false);
                var run = paragraph.addNewRun();
                run.charPrIDRef("0");
                run.addNewT().addText(part);
            }
        }
        return file;
    }

    /** The library tells the time of the machine: what stands there is the record's. */
    private static void describe(HWPXFile file, Document document) {
        var at = document.asOf().truncatedTo(ChronoUnit.SECONDS).toString();
        var metadata = file.contentHPFFile().metaData();
        metadata.title().addText(document.title());
        for (var meta : metadata.metas()) {
            switch (meta.name()) {
                case "CreatedDate", "ModifiedDate" -> meta.text(at);
                case "date" -> meta.text(at.substring(0, 10));
                case "subject" -> meta.text(document.committee());
                default -> {
                    // Who saved it last is nobody.
                }
            }
        }
    }

    /** The entries by name: the library's own order and times are not ours. */
    private static Map<String, byte[]> entries(HWPXFile file) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(HWPXWriter.toBytes(file)))) {
            for (var next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                entries.put(next.getName(), in.readAllBytes());
            }
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException("could not write an HWPX file", failed);
        }
        entries.computeIfPresent(HEADER, (name, header) -> inAsciiDigits(header));
        return entries;
    }

    /** The library writes figures of the look in the digits of the machine's language; no word of a document stands there. */
    private static byte[] inAsciiDigits(byte[] header) {
        var ascii = new StringBuilder();
        new String(header, UTF_8)
                .codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(ascii::appendCodePoint);
        return ascii.toString().getBytes(UTF_8);
    }

    /** As OCF asks: the media type first, stored, so that whoever looks at the first bytes knows the file. */
    private static void zip(Map<String, byte[]> entries, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        zip.setMethod(ZipOutputStream.STORED);
        var type = entries.get(MIMETYPE);
        if (type != null) {
            put(zip, MIMETYPE, type);
        }
        for (var entry : entries.entrySet()) {
            if (!entry.getKey().equals(MIMETYPE)) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
