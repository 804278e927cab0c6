package org.sillok.archive.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.archive.rendering.Sample;

/** A package with the documents that it is made for, whole. */
class MeetingDocumentsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void holdsTheMinutesInEveryFormat() throws Exception {
        var facts = Sample.facts(9, Sample.HANJA);
        var reader = Sample.reader(facts);
        var documents = new MeetingDocuments(reader);
        var contents = PackageContents.full(
                Sample.MEETING, Sample.events(facts), reader, documents, sha256 -> Optional.empty(), null);
        var file = PackageWriter.write(contents, folder);
        var bag = Judges.unpacked(file, folder);
        var sip = bag.resolve("data").resolve(bag.getFileName());

        assertThat(sip.resolve("representations/pdfa/data/minutes.pdf")).exists();
        assertThat(sip.resolve("representations/akn/data/minutes.akn.xml")).exists();
        assertThat(sip.resolve("representations/hwpx/data/minutes.hwpx")).exists();
        assertThat(sip.resolve("representations/pdfa/data/report.pdf")).doesNotExist();
        assertThat(Judges.errorsOfCommonsIp(bag, folder)).isEmpty();
        assertThat(new PackageVerifier(reader, documents, null).verify(file)).isEmpty();
    }
}
