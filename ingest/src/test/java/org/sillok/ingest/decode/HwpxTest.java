package org.sillok.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.ingest.Source;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.UnreadableSource.Reason;

class HwpxTest {

    @Test
    void readsTheParagraphsOfAPackage() throws Exception {
        var file = BlankFileMaker.make();
        var section = file.sectionXMLFileList().get(0);
        section.getPara(0).addNewRun().addNewT().addText("물길위원회 결과보고");
        var paragraph = section.addNewPara();
        paragraph.idAnd("1").paraPrIDRefAnd("3").styleIDRefAnd("0");
        var run = paragraph.addNewRun();
        run.charPrIDRef("0");
        run.addNewT().addText("○ 장 소 : 마루실");
        var decoded = decode(HWPXWriter.toBytes(file));
        assertThat(decoded.mediaType()).isEqualTo("application/hwp+zip");
        assertThat(decoded.text().lines()).map(String::strip).containsExactly("물길위원회 결과보고", "○ 장 소 : 마루실");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>"
            })
    void refusesADocumentTypeAndItsEntities(String xml) throws IOException {
        refuses(Reason.UNSAFE_PACKAGE, "DOCTYPE", zip("mimetype", "x", "Contents/section0.xml", xml));
    }

    @Test
    void refusesADocumentTypeInAnotherEncoding() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.putNextEntry(new ZipEntry("Contents/header.xml"));
            zip.write("\uFEFF<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
                    .getBytes(StandardCharsets.UTF_16LE));
        }
        refuses(Reason.UNSAFE_PACKAGE, "DOCTYPE", bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.xml", "a/../../out.xml", "/etc/out.xml", "a\\..\\out.xml", "C:out.xml", "a\u0001b"})
    void refusesOddPaths(String name) throws IOException {
        refuses(Reason.UNSAFE_PACKAGE, "path", zip("mimetype", "x", name, "x"));
    }

    @Test
    void refusesOneNameTwice() throws IOException {
        refuses(Reason.UNSAFE_PACKAGE, "twice", zip("mimetype", "x", "a.xml", "<a/>", "A.XML", "<a/>"));
    }

    @Test
    void refusesABomb() throws IOException {
        refuses(Reason.UNSAFE_PACKAGE, "to one", zip("mimetype", "x", "BinData/a.bin", "0".repeat(8 << 20)));
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        var parts = new String[2 * (Guard.MOST_ENTRIES + 1)];
        for (int at = 0; at < parts.length; at += 2) {
            parts[at] = "entry" + at;
            parts[at + 1] = "x";
        }
        refuses(Reason.UNSAFE_PACKAGE, "entries", zip(parts));
    }

    @Test
    void refusesWhatIsTooDeep() throws IOException {
        var deep = "<a>".repeat(SafeXml.DEEPEST + 1) + "</a>".repeat(SafeXml.DEEPEST + 1);
        refuses(Reason.UNSAFE_PACKAGE, "deeper", zip("mimetype", "x", "a.xml", deep));
    }

    @Test
    void refusesWhatIsNoPackage() throws Exception {
        refuses(Reason.BROKEN_PACKAGE, "", new byte[] {'P', 'K', 3, 4, 5, 6});
        refuses(Reason.BROKEN_PACKAGE, "mimetype", zip("a.xml", "<a/>"));
        refuses(Reason.BROKEN_PACKAGE, "a.xml", zip("mimetype", "x", "a.xml", "<a>"));
        refuses(Reason.BROKEN_PACKAGE, "", zip("mimetype", "x", "a.xml", "<a/>"));
        var whole = HWPXWriter.toBytes(BlankFileMaker.make());
        for (int end = 4; end < whole.length; end += 997) {
            refuses(Reason.BROKEN_PACKAGE, "", Arrays.copyOf(whole, end));
        }
    }

    private static Decoded decode(byte[] bytes) {
        return Decoder.decode(new Source(bytes, "report.hwpx"));
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void refuses(Reason reason, String place, byte[] bytes) {
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> decode(bytes))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .satisfies(refusal -> assertThat(refusal.place()).contains(place));
    }
}
