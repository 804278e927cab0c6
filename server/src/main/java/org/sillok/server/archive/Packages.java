package org.sillok.server.archive;

import java.io.IOException;
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
import org.springframework.stereotype.Component;

/** The packages of a meeting, made of a running record; one at a time, while its caller waits. */
@Component
final class Packages {

    private final Database database;
    private final Vocabulary vocabulary;
    private final Semaphore bench = new Semaphore(1);

    Packages(Database database, Vocabulary vocabulary) {
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

    /** @throws Complaint where there can be none */
    Outlook outlook(String meeting, PackageKind kind) throws SQLException {
        try (var connection = database.viewer().getConnection();
                var record = RecordSnapshot.of(connection, vocabulary)) {
            var order = order(record, meeting, kind);
            return new Outlook(order.id() + ".zip", order.proof() != null, order.notKept());
        }
    }

    /**
     * Makes one.
     *
     * @return the file, in the folder
     * @throws Complaint where there can be none, or while another one is made
     */
    Path make(String meeting, PackageKind kind, Path folder) throws SQLException, IOException {
        if (!bench.tryAcquire()) {
            throw new Complaint(Kind.ANOTHER_PACKAGE_IS_MADE, Map.of());
        }
        try (var connection = database.viewer().getConnection();
                var record = RecordSnapshot.of(connection, vocabulary)) {
            return PackageWriter.write(order(record, meeting, kind).make(), folder);
        } catch (Unprintable unprintable) {
            throw new Complaint(
                    Kind.UNPRINTABLE_DOCUMENT, Map.of("characters", String.valueOf(unprintable.getMessage())));
        } finally {
            bench.release();
        }
    }

    private Order order(RecordSnapshot record, String meeting, PackageKind kind) {
        var stock = new Stock(record, vocabulary::read);
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
}
