package org.sillok.archive.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Akoma Ntoso, HWPX and plain text say what was said, and are read by others. */
class OtherFormatsTest {

    @Test
    void hwpxIsOpenedAgain(@TempDir Path folder) throws Exception {
        var minutes = Sample.minutes(5, Sample.HANJA);
        var file = folder.resolve("minutes.hwpx");
        Files.write(file, Digests.bytes(new Hwpx(), minutes));
        var text = TextExtractor.extract(
                HWPXReader.fromFilepath(file.toString()),
                TextExtractMethod.AppendControlTextAfterParagraphText,
                true,
                new TextMarks());
        Texts.each(minutes, (where, said) -> assertThat(text).contains(said));
    }

    @Test
    void hwpxTellsItsTypeFirst() throws IOException {
        var bytes = Digests.bytes(new Hwpx(), Sample.minutes(1, "말씀"));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isZero();
            assertThat(new String(zip.readAllBytes(), UTF_8)).isEqualTo("application/hwp+zip");
        }
    }

    @Test
    void akomaNtosoHoldsEverySpeech() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var bytes = Digests.bytes(new AkomaNtoso(), Sample.minutes(9, Sample.HANJA));
        var xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        var speeches = xml.getElementsByTagNameNS("*", "speech").getLength();
        var unnamed = xml.getElementsByTagNameNS("*", "other").getLength();
        assertThat(speeches).isEqualTo(6);
        assertThat(unnamed).isEqualTo(3);
        assertThat(xml.getDocumentElement().getTextContent()).contains(Sample.HANJA + " 9");
    }

    @Test
    void plainTextShowsWhatWasCorrected() throws IOException {
        var text = new String(Digests.bytes(new PlainText(), Sample.minutes(2, "말씀")), UTF_8);
        assertThat(text).contains("말씀 하나").contains("정정 전: 말씀 1").contains("2번 제외 1명: 미달");
    }
}
