package org.sillok.server.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.query.publication.PublicData.Extent;
import org.sillok.server.list.DataFormat;
import org.sillok.server.page.Words;
import org.sillok.server.settings.PublicAddress;
import org.sillok.server.settings.Publisher;
import tools.jackson.databind.json.JsonMapper;

/**
 * What open data there is, as DCAT (W3C, version 3) in JSON-LD 1.1, after the application profile DCAT-AP 3: a catalogue, a
 * data set a table, and a distribution a format. Its terms stand in it, so that whoever reads it fetches nothing else. Where
 * nobody said where the public finds the server, addresses are those within the site.
 */
final class Catalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private static final Map<String, String> TERMS = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Words words;
    private final String site;
    private final Publisher publisher;

    Catalogue(Words words, PublicAddress address, Publisher publisher) {
        this.words = words;
        this.site = address.base();
        this.publisher = publisher;
    }

    /** @param extent null where nothing is public yet */
    String of(@Nullable Extent extent) {
        var catalogue = node("/public/data/catalog.jsonld", "dcat:Catalog");
        catalogue.put("dct:title", told("data.title"));
        catalogue.put("dct:description", told("data.what"));
        catalogue.put("dct:publisher", publisher());
        catalogue.put("dct:language", languages());
        catalogue.put("foaf:homepage", reference("/public/data"));
        if (publisher.licence() != null) {
            catalogue.put("dct:license", Map.of("@id", publisher.licence()));
        }
        var datasets = new ArrayList<Object>();
        for (var dataset : Dataset.values()) {
            datasets.add(dataset(dataset, extent));
        }
        catalogue.put("dcat:dataset", datasets);
        if (extent != null) {
            catalogue.put(
                    "dct:modified",
                    typed("xsd:dateTime", extent.changedAt().toInstant().toString()));
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(with(catalogue)) + "\n";
    }

    private static Map<String, Object> with(Map<String, Object> catalogue) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", new TreeMap<>(TERMS));
        whole.putAll(catalogue);
        return whole;
    }

    private Map<String, Object> dataset(Dataset dataset, @Nullable Extent extent) {
        var node = node("/public/data#" + dataset.word(), "dcat:Dataset");
        node.put("dct:identifier", dataset.word());
        node.put("dct:title", told("data." + dataset.word()));
        node.put("dct:description", told("data." + dataset.word() + ".what"));
        node.put("dct:publisher", reference("/public/data#publisher"));
        node.put("dcat:theme", Map.of("@id", AUTHORITY + "data-theme/GOVE"));
        node.put("dct:accrualPeriodicity", Map.of("@id", AUTHORITY + "frequency/UPDATE_CONT"));
        node.put("dct:language", languages());
        node.put("dcat:landingPage", reference("/public/data"));
        if (extent != null) {
            node.put("dct:temporal", period(extent));
            node.put(
                    "dct:modified",
                    typed("xsd:dateTime", extent.changedAt().toInstant().toString()));
        }
        var distributions = new ArrayList<Object>();
        for (var format : DataFormat.values()) {
            distributions.add(distribution(dataset, format));
        }
        node.put("dcat:distribution", distributions);
        return node;
    }

    private Map<String, Object> distribution(Dataset dataset, DataFormat format) {
        var path = "/public/data/" + dataset.word() + "." + format.ending();
        var node = node(path + "#distribution", "dcat:Distribution");
        node.put("dct:title", format.name());
        node.put("dcat:accessURL", reference(path));
        node.put("dcat:downloadURL", reference(path));
        node.put("dcat:mediaType", Map.of("@id", "https://www.iana.org/assignments/media-types/" + format.type()));
        node.put("dct:format", Map.of("@id", AUTHORITY + "file-type/" + format.name()));
        if (publisher.licence() != null) {
            node.put("dct:license", Map.of("@id", publisher.licence()));
        }
        return node;
    }

    private Map<String, Object> publisher() {
        var node = node("/public/data#publisher", "foaf:Organization");
        node.put("foaf:name", publisher.name() == null ? told("site.name") : publisher.name());
        return node;
    }

    private static Map<String, Object> period(Extent extent) {
        var period = new LinkedHashMap<String, Object>();
        period.put("@type", "dct:PeriodOfTime");
        period.put("dcat:startDate", typed("xsd:date", extent.from().toString()));
        period.put("dcat:endDate", typed("xsd:date", extent.to().toString()));
        return period;
    }

    private Map<String, Object> node(String path, String type) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", site + path);
        node.put("@type", type);
        return node;
    }

    private Map<String, Object> reference(String path) {
        return Map.of("@id", site + path);
    }

    private List<Object> told(String key) {
        return List.of(literal("ko", Locale.KOREAN, key), literal("en", Locale.ENGLISH, key));
    }

    private Object literal(String language, Locale locale, String key) {
        return pair("@language", language, "@value", words.say(locale, key));
    }

    private static List<Object> languages() {
        return List.of(Map.of("@id", AUTHORITY + "language/KOR"));
    }

    private static Map<String, Object> typed(String type, String value) {
        return pair("@type", type, "@value", value);
    }

    /** In this order, so that the same catalogue is the same text. */
    private static Map<String, Object> pair(String first, String one, String second, String other) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }
}
