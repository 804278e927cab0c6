package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.archive.Schema;

/** Valid by the schema of the Library of Congress. */
class PremisTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest
    @EnumSource(PackageKind.class)
    void isValidByItsSchema(PackageKind kind) throws Exception {
        var schema = Schema.named("premis-v3-0.xsd");
        var contents = kind == PackageKind.FULL ? Sample.full() : Sample.published(Sample.proof(Sample.events()));
        try (var file = OpenPackage.open(PackageWriter.write(contents, folder))) {
            var premis = file.bytes(file.inside("metadata/preservation/premis.xml"));
            assertThat(schema.faults(premis)).isEmpty();
            var spoilt = new String(premis, UTF_8).replace("premis:eventDateTime", "premis:eventMoment");
            assertThat(schema.faults(spoilt.getBytes(UTF_8))).isNotEmpty();
        }
    }
}
