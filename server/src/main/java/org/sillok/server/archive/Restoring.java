package org.sillok.server.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.packages.OpenPackage;
import org.sillok.archive.packages.PackageVerifier;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.record.Opening;
import org.sillok.server.settings.Settings;
import org.sillok.store.Restoration;

/** Puts packages back into an empty record, all of them or none. */
public final class Restoring {

    private Restoring() {}

    /** What the record holds now. */
    public record Restored(long events, long documents) {}

    /**
     * Restores them. Each is looked at before the database is.
     *
     * @param key by which each checkpoint must be signed; null where nobody gave one
     * @throws Unusable where a package is not whole, or holds no events
     * @throws org.sillok.store.NotRestorable where the record is not empty, or the packages do not fit together
     * @throws IOException where a package cannot be read
     */
    public static Restored run(Settings settings, List<Path> packages, @Nullable VerifierKey key) throws IOException {
        for (var file : packages) {
            requireUsable(file, key);
        }
        try (var database = Opening.of(settings);
                var restoration = Restoration.into(database)) {
            var restored = restore(packages, restoration);
            restoration.commit();
            return restored;
        }
    }

    private static void requireUsable(Path file, @Nullable VerifierKey key) throws IOException {
        var fault = PackageVerifier.whole(file, key);
        if (fault.isPresent()) {
            throw new Unusable(file, fault.get());
        }
        try (var open = OpenPackage.open(file)) {
            if (!open.isFull()) {
                throw new Unusable(file, null);
            }
        }
    }

    private static Restored restore(List<Path> packages, Restoration restoration) throws IOException {
        var documents = 0L;
        for (var file : packages) {
            try (var open = OpenPackage.open(file)) {
                restoration.add(open.events());
                for (var document : open.documents()) {
                    try (var in = document.open()) {
                        restoration.keep(in.readAllBytes());
                        documents++;
                    }
                }
            }
        }
        restoration.store();
        var events = new HashSet<UUID>();
        for (var file : packages) {
            try (var open = OpenPackage.open(file)) {
                var held = open.events();
                restoration.compare(held);
                held.forEach(event -> events.add(event.eventId()));
            }
        }
        return new Restored(events.size(), documents);
    }
}
