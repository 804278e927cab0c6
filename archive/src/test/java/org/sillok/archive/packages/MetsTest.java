package org.sillok.archive.packages;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetsTest {

    private static final String CATALOG = """
            <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
              <system systemId="http://www.loc.gov/standards/xlink/xlink.xsd" uri="%s"/>
            </catalog>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest
    @EnumSource(PackageKind.class)
    void isValidByTheSchemaThatGoesWithIt(PackageKind kind) throws Exception {
        var catalog = Files.writeString(folder.resolve("catalog.xml"), CATALOG.formatted(schema("xlink.xsd")));
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
        factory.setProperty(
                CatalogFeatures.Feature.FILES.getPropertyName(), catalog.toUri().toString());
        var contents = kind == PackageKind.FULL ? Sample.full() : Sample.published(Sample.proof(Sample.events()));
        try (var file = OpenPackage.open(PackageWriter.write(contents, folder))) {
            var mets = new ByteArrayInputStream(file.bytes(file.inside("METS.xml")));
            factory.newSchema(schema("mets1_12.xsd")).newValidator().validate(new StreamSource(mets));
        }
    }

    private static URL schema(String name) {
        return Objects.requireNonNull(Words.class.getResource("schemas/" + name));
    }
}
