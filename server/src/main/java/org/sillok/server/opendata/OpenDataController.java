package org.sillok.server.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.sillok.query.publication.PublicData;
import org.sillok.server.list.DataFormat;
import org.sillok.server.list.Tables;
import org.sillok.server.page.Words;
import org.sillok.server.publication.Fresh;
import org.sillok.server.settings.PublicAddress;
import org.sillok.server.settings.Publisher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public edition as open data: whole tables, and the catalogue of them for harvesters. */
@RestController
@RequestMapping("/public/data")
final class OpenDataController {

    private static final String LINKED = "application/ld+json";

    private final PublicData data;
    private final Tables tables;
    private final Catalogue catalogue;

    OpenDataController(PublicData data, Tables tables, Words words, PublicAddress address, Publisher publisher) {
        this.data = data;
        this.tables = tables;
        this.catalogue = new Catalogue(words, address, publisher);
    }

    @GetMapping("/{dataset:meetings|decisions|attendance}.{format:csv|xlsx|json}")
    void table(@PathVariable String dataset, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        var set = Dataset.valueOf(dataset.toUpperCase(Locale.ROOT));
        Fresh.mark(response);
        tables.sendData(
                set.word(),
                DataFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                set.columns(),
                line -> data.each(published -> set.lines(published).forEach(line)),
                response);
    }

    @GetMapping(
            path = "/catalog.jsonld",
            produces = {LINKED, MediaType.ALL_VALUE})
    ResponseEntity<String> catalogue() {
        return Fresh.answer().contentType(MediaType.parseMediaType(LINKED)).body(catalogue.of(data.extent()));
    }
}
