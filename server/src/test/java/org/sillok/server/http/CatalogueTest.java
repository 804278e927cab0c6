package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.query.publication.Press;
import org.sillok.server.settings.PublicAddress;
import org.sillok.server.settings.Publisher;
import org.sillok.server.settings.Settings;

/** The catalogue of open data, read as a harvester reads it. */
class CatalogueTest {

    private static final Server SERVER = Server.started();

    @Test
    void namesThePublisherAndTheLicenceThatWereSet(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        var plain = Server.settings(folder);
        var licence = "https://example.org/licence";
        try (var server = Server.own(new Settings(
                folder,
                null,
                Settings.ADDRESS,
                0,
                plain.accounts(),
                new PublicAddress("https://record.example.kr"),
                null,
                plain.longestPaper(),
                new Publisher("다솜시", licence)))) {
            var model = catalogue(server);
            var catalogue = only(model, DCAT.Catalog);
            assertThat(catalogue.getURI()).isEqualTo("https://record.example.kr/public/data/catalog.jsonld");
            assertThat(catalogue.getPropertyResourceValue(DCTerms.license).getURI())
                    .isEqualTo(licence);
            assertThat(model.contains(null, model.createProperty("http://xmlns.com/foaf/0.1/name"), "다솜시"))
                    .isTrue();
        }
    }

    @Test
    void describesWhatThereIs() {
        SERVER.part(Press.class).catchUp();
        var model = catalogue(SERVER);
        var catalogue = only(model, DCAT.Catalog);
        for (var property : List.of(DCTerms.title, DCTerms.description, DCTerms.publisher, DCTerms.modified)) {
            assertThat(catalogue.hasProperty(property)).as(property.getURI()).isTrue();
        }
        assertThat(catalogue.listProperties(DCAT.dataset).toList()).hasSize(3);
        var datasets = model.listResourcesWithProperty(RDF.type, DCAT.Dataset).toList();
        assertThat(datasets).hasSize(3);
        for (var dataset : datasets) {
            var temporal = dataset.getPropertyResourceValue(DCTerms.temporal);
            assertThat(temporal.getProperty(DCAT.startDate).getLiteral().getDatatypeURI())
                    .isEqualTo("http://www.w3.org/2001/XMLSchema#date");
            assertThat(dataset.getProperty(DCTerms.title, "ko")).isNotNull();
            assertThat(dataset.getProperty(DCTerms.title, "en")).isNotNull();
            assertThat(dataset.listProperties(DCAT.distribution).toList()).hasSize(3);
        }
        for (var distribution :
                model.listResourcesWithProperty(RDF.type, DCAT.Distribution).toList()) {
            var address =
                    distribution.getPropertyResourceValue(DCAT.downloadURL).getURI();
            var answer = SERVER.send(HttpRequest.newBuilder(URI.create(address)));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            var type = distribution.getPropertyResourceValue(DCAT.mediaType).getURI();
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(type.replace("https://www.iana.org/assignments/media-types/", ""));
        }
    }

    private static Resource only(Model model, Resource type) {
        var found = model.listResourcesWithProperty(RDF.type, type).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Model catalogue(Server server) {
        var address = server.address().resolve("/public/data/catalog.jsonld");
        var answer = server.send(HttpRequest.newBuilder(address));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), Lang.JSONLD11)
                .base(address.toString())
                .checking(true)
                .parse(model);
        return model;
    }
}
