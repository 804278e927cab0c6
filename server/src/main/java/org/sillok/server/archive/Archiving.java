package org.sillok.server.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.packages.FaultFound;
import org.sillok.archive.packages.OpenPackage;
import org.sillok.archive.packages.PackageKind;
import org.sillok.archive.packages.PackageVerifier;
import org.sillok.archive.packages.PackageWriter;
import org.sillok.server.archive.Stock.Order;
import org.sillok.store.RecordSnapshot;
import org.sillok.store.Vocabulary;

/** Keeps meetings as packages in a folder. What is there already, whole and of the same events, is not made again. */
public final class Archiving {

    private final Connection connection;
    private final Path folder;
    private final PackageKind kind;
    private final Vocabulary vocabulary = Vocabulary.ofTheRecord();

    /**
     * Nothing is read so far.
     *
     * @param connection that may read the record, nobody else's meanwhile
     * @param folder which is there
     */
    public Archiving(Connection connection, Path folder, PackageKind kind) {
        this.connection = connection;
        this.folder = folder;
        this.kind = kind;
    }

    /**
     * What came of it.
     *
     * @param made whether it was made now; otherwise it was there
     * @param proven whether a checkpoint covers its events, so that the package can tell what the ledger knows of them
     */
    public record Kept(Path file, boolean made, boolean proven) {}

    /** The meetings that have ended, and of which anything was recorded since then; null for all. */
    public List<String> meetings(@Nullable Instant since) {
        try (var record = RecordSnapshot.of(connection, vocabulary)) {
            return record.ended(since);
        }
    }

    /**
     * Keeps one meeting, in one snapshot of the record.
     *
     * @throws NotPacked where there can be no package of it
     * @throws org.sillok.archive.rendering.Unprintable where a document holds characters that no font shows
     * @throws IOException where the package cannot be written
     */
    public Kept keep(String meeting) throws IOException {
        try (var record = RecordSnapshot.of(connection, vocabulary)) {
            var stock = new Stock(record, vocabulary::read);
            var order = kind == PackageKind.FULL ? stock.full(meeting) : stock.published(meeting);
            var file = folder.resolve(order.id() + ".zip");
            var proven = order.proof() != null;
            if (isThere(file, order)) {
                return new Kept(file, false, proven);
            }
            return new Kept(PackageWriter.write(order.make(), folder), true, proven);
        }
    }

    private static boolean isThere(Path file, Order order) throws IOException {
        if (!Files.isRegularFile(file) || PackageVerifier.whole(file, null).isPresent()) {
            return false;
        }
        var proof = order.proof();
        try (var found = OpenPackage.open(file)) {
            return found.checkpoint().orElse("").equals(proof == null ? "" : proof.checkpoint());
        } catch (FaultFound changedMeanwhile) {
            return false;
        }
    }
}
