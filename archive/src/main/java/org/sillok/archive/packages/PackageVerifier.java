package org.sillok.archive.packages;

import static org.sillok.archive.packages.Fault.Kind.CONTAINER;
import static org.sillok.archive.packages.Fault.Kind.EVENT;
import static org.sillok.archive.packages.Fault.Kind.METADATA;
import static org.sillok.archive.packages.Fault.Kind.RENDERING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.FactReader;
import org.sillok.ledger.VerifierKey;
import org.sillok.record.StoredEvent;

/**
 * Looks whether a package is what it says: its files, its events against the ledger, and everything that follows from the
 * events by making it again. It needs neither server nor database, nor trust in whoever brings the package.
 */
public final class PackageVerifier {

    private final FactReader reader;
    private final Renderings renderings;
    private final @Nullable VerifierKey key;

    /**
     * A verifier.
     *
     * @param key by which the checkpoint must be signed; null where nobody gave one
     */
    public PackageVerifier(FactReader reader, Renderings renderings, @Nullable VerifierKey key) {
        this.reader = reader;
        this.renderings = renderings;
        this.key = key;
    }

    /**
     * The first fault; empty where there is none.
     *
     * @throws IOException where the file cannot be read
     * @throws RuntimeException of the reader, where this version cannot read an event
     */
    public Optional<Fault> verify(Path zip) throws IOException {
        try (var file = OpenPackage.open(zip)) {
            var proof = look(file, key);
            if (file.isFull()) {
                madeAgain(file, zip, events(file), proof);
            }
            return Optional.empty();
        } catch (FaultFound found) {
            return Optional.of(found.fault());
        }
    }

    /**
     * The first fault of the files, the metadata and the events, without making anything again: what a program of another
     * version can tell too, which would set documents otherwise.
     *
     * @param key by which the checkpoint must be signed; null where nobody gave one
     * @throws IOException where the file cannot be read
     */
    public static Optional<Fault> whole(Path zip, @Nullable VerifierKey key) throws IOException {
        try (var file = OpenPackage.open(zip)) {
            look(file, key);
            return Optional.empty();
        } catch (FaultFound found) {
            return Optional.of(found.fault());
        }
    }

    private static @Nullable Proof look(OpenPackage file, @Nullable VerifierKey key) throws IOException {
        new BagCheck(file).run();
        var proof = new LedgerCheck(file, key).run(file.isFull() ? events(file) : List.of());
        new MetsCheck(file).run();
        return proof;
    }

    private static List<StoredEvent> events(OpenPackage file) throws IOException {
        try {
            return file.events();
        } catch (IOException unreadable) {
            throw new FaultFound(EVENT, EventLines.PATH, String.valueOf(unreadable.getMessage()));
        }
    }

    /** Also what no manifest can tell: that nothing stands between the entries of the zip. */
    private void madeAgain(OpenPackage file, Path zip, List<StoredEvent> events, @Nullable Proof proof)
            throws IOException {
        var contents = again(file, events, proof);
        FaultFound.unless(contents.id().equals(file.id()), METADATA, "", "it should be called " + contents.id());
        for (var item : contents.items()) {
            var path = file.inside(item.path());
            FaultFound.unless(file.has(path), RENDERING, item.path(), "it is missing");
            var same = Fixity.of(item.body()).equals(Fixity.of(file.body(path)));
            FaultFound.unless(same, RENDERING, item.path(), "made again from the events it is another");
        }
        var remade = Files.createTempFile("sillok-", ".zip");
        try {
            try (var out = Files.newOutputStream(remade)) {
                PackageWriter.write(contents, out);
            }
            FaultFound.unless(
                    file.has("tagmanifest-sha256.txt.p7s") || Files.mismatch(remade, zip) < 0,
                    CONTAINER,
                    "",
                    "made again from the events it is another from byte " + Files.mismatch(remade, zip) + " on");
        } finally {
            Files.delete(remade);
        }
    }

    private PackageContents again(OpenPackage file, List<StoredEvent> events, @Nullable Proof proof)
            throws IOException {
        var meeting = events.stream()
                .filter(event -> event.type().equals("MeetingConvened"))
                .findFirst()
                .orElseThrow(() -> new FaultFound(EVENT, EventLines.PATH, "no event convenes a meeting"));
        return PackageContents.full(meeting.stream(), events, reader, renderings, file.papers(), proof);
    }
}
