package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.archive.Schema;

/** A paper keeps the name that it came with, whatever letters it is in; the file in the package bears a plain one. */
class PaperNamesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大韓民國 憲法 (案).pdf",
                "훈민정음 ᄒᆞᆫ글 \uD7B0.hwp",
                "고유영역 \uE000\uF8FF.pdf",
                "𠮷野家 😀.pdf",
                "decomposed 한글.pdf",
                "<&>\"'; rm -rf \u202E.pdf"
            })
    void areKeptAsTheyCame(String name) throws Exception {
        var events = Sample.events(name);
        var contents = PackageContents.full(
                Sample.MEETING, events, Sample.READER, Sample.renderings(), Sample.papers(), Sample.proof(events));
        var zip = PackageWriter.write(contents, folder);
        assertThat(new PackageVerifier(Sample.READER, Sample.renderings(), null).verify(zip))
                .isEmpty();
        try (var file = OpenPackage.open(zip)) {
            var premis = file.bytes(file.inside("metadata/preservation/premis.xml"));
            assertThat(Schema.named("premis-v3-0.xsd").faults(premis)).isEmpty();
            assertThat(new String(premis, UTF_8))
                    .contains("<premis:originalName>"
                            + name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }
        var bag = Judges.unpacked(zip, folder);
        assertThat(Judges.errorsOfCommonsIp(bag, folder)).isEmpty();
    }
}
