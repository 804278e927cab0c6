package org.sillok.server.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.sillok.archive.packages.PackageKind;
import org.sillok.archive.packages.PackageWriter;
import org.sillok.archive.rendering.Unprintable;
import org.sillok.record.Unknown;
import org.sillok.server.archive.Stock.Order;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.Database;
import org.sillok.store.RecordSnapshot;
import org.sillok.store.Vocabulary;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A meeting's package, for the records office. It records nothing and is the same each time, so that it is asked for and not
 * ordered; it is made while its caller waits, one at a time.
 */
@RestController
@RequestMapping("/api/meetings/{meeting}/package")
final class PackageController {

    private final Database database;
    private final Vocabulary vocabulary;
    private final Semaphore bench = new Semaphore(1);

    PackageController(Database database, Vocabulary vocabulary) {
        this.database = database;
        this.vocabulary = vocabulary;
    }

    /**
     * What a package would be, and what somebody should look at before it is handed over.
     *
     * @param name of the file
     * @param proven whether a signed checkpoint covers its events
     * @param notKept names of documents that its events name and nobody kept
     */
    record Outlook(String name, boolean proven, List<String> notKept) {}

    @GetMapping("/outlook")
    Outlook outlook(@PathVariable String meeting, @RequestParam(defaultValue = "FULL") PackageKind kind)
            throws SQLException {
        try (var connection = database.viewer().getConnection();
                var record = RecordSnapshot.of(connection, vocabulary)) {
            var order = order(new Stock(record, vocabulary::read), meeting, kind);
            return new Outlook(order.id() + ".zip", order.proof() != null, order.notKept());
        }
    }

    @GetMapping(produces = "application/zip")
    ResponseEntity<Resource> file(@PathVariable String meeting, @RequestParam(defaultValue = "FULL") PackageKind kind)
            throws SQLException, IOException {
        if (!bench.tryAcquire()) {
            throw new Complaint(Kind.ANOTHER_PACKAGE_IS_MADE, Map.of());
        }
        try (var connection = database.viewer().getConnection();
                var record = RecordSnapshot.of(connection, vocabulary)) {
            return sent(order(new Stock(record, vocabulary::read), meeting, kind));
        } catch (Unprintable unprintable) {
            throw new Complaint(
                    Kind.UNPRINTABLE_DOCUMENT, Map.of("characters", String.valueOf(unprintable.getMessage())));
        } finally {
            bench.release();
        }
    }

    private static Order order(Stock stock, String meeting, PackageKind kind) {
        try {
            return kind == PackageKind.FULL ? stock.full(meeting) : stock.published(meeting);
        } catch (NotPacked none) {
            throw switch (none.reason()) {
                case UNKNOWN_MEETING -> new Unknown("meeting", meeting);
                case NOT_ENDED -> new Complaint(Kind.MEETING_GOES_ON, Map.of("meeting", meeting));
                case NOT_PUBLIC -> new Complaint(Kind.NOTHING_IS_PUBLIC, Map.of("meeting", meeting));
            };
        }
    }

    /** From a file that is gone once it was read: a package may be longer than the memory. */
    private static ResponseEntity<Resource> sent(Order order) throws IOException {
        var folder = Files.createTempDirectory("sillok-package-");
        try {
            var file = PackageWriter.write(order.make(), folder);
            var size = Files.size(file);
            // Nobody finds it from now on, and its bytes go with whoever reads them.
            var bytes = Files.newInputStream(file);
            Files.delete(file);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.parseMediaType("application/zip"))
                    .contentLength(size)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(order.id() + ".zip")
                                    .build()
                                    .toString())
                    .body(new InputStreamResource(bytes));
        } finally {
            clear(folder);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
