package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sillok.archive.packages.Fault.Kind.CONTAINER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sillok.record.StoredEvent;

/**
 * A package that somebody brought. Nothing of it is trusted: no entry is compressed, so that nothing is larger than the
 * file itself; names are plain, lie in one folder, are sorted and there once.
 */
public final class OpenPackage implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)+");
    private static final int MOST_FILES = 100_000;

    /** Of a file that is read at once: events and papers are not. */
    private static final long LONGEST_TEXT = 64L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final String id;

    private OpenPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            id = file(Files.size(file));
        } catch (RuntimeException odd) {
            zip.close();
            throw odd;
        }
    }

    /**
     * Opens it; {@link PackageVerifier#whole} tells whether what stands in it is what it should be.
     *
     * @throws FaultFound where it is no zip of the kind that this program writes
     */
    public static OpenPackage open(Path file) throws IOException {
        try {
            return new OpenPackage(file);
        } catch (ZipException broken) {
            throw new FaultFound(CONTAINER, "", String.valueOf(broken.getMessage()));
        }
    }

    private String file(long most) {
        FaultFound.unless(zip.size() <= MOST_FILES, CONTAINER, "", "it has too many files: " + zip.size());
        var before = "";
        var octets = 0L;
        for (var entry : zip.stream().toList()) {
            var name = entry.getName();
            FaultFound.unless(NAME.matcher(name).matches(), CONTAINER, name, "a name that no package has");
            FaultFound.unless(entry.getMethod() == ZipEntry.STORED, CONTAINER, name, "it is compressed");
            FaultFound.unless(name.compareTo(before) > 0, CONTAINER, name, "it is there twice, or out of order");
            octets += entry.getSize();
            FaultFound.unless(octets <= most, CONTAINER, name, "it states more bytes than the file has");
            entries.put(name, entry);
            before = name;
        }
        var ids = entries.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .toList();
        FaultFound.unless(ids.size() == 1, CONTAINER, "", "it does not hold one folder");
        return ids.get(0);
    }

    String id() {
        return id;
    }

    /** Paths below the bag's folder. */
    List<String> paths() {
        return entries.keySet().stream()
                .map(name -> name.substring(id.length() + 1))
                .toList();
    }

    boolean has(String path) {
        return entries.containsKey(id + "/" + path);
    }

    Body body(String path) {
        var entry = entries.get(id + "/" + path);
        if (entry == null) {
            throw new FaultFound(Fault.Kind.BAG, path, "it is missing");
        }
        return () -> Objects.requireNonNull(zip.getInputStream(entry));
    }

    byte[] bytes(String path) throws IOException {
        var entry = entries.get(id + "/" + path);
        FaultFound.unless(entry == null || entry.getSize() <= LONGEST_TEXT, CONTAINER, path, "it is too long");
        try (var in = body(path).open()) {
            return in.readAllBytes();
        }
    }

    /** A path of the information package, below the bag's folder. */
    String inside(String path) {
        return "data/" + id + "/" + path;
    }

    /** Whether it is a full package, with events. */
    public boolean isFull() {
        return has(inside(EventLines.PATH));
    }

    /** The checkpoint that it holds; empty where it says nothing about a ledger. */
    public Optional<String> checkpoint() throws IOException {
        var path = inside(Proof.CHECKPOINT);
        return has(path) ? Optional.of(new String(bytes(path), UTF_8)) : Optional.empty();
    }

    /** The events, in ledger order. */
    public List<StoredEvent> events() throws IOException {
        try (var in = body(inside(EventLines.PATH)).open()) {
            return EventLines.read(in);
        }
    }

    /** The documents that it holds, by their digests; reads each once. */
    public Papers papers() throws IOException {
        var byDigest = new LinkedHashMap<String, Body>();
        for (var path : originals()) {
            byDigest.put(Fixity.of(body(path)).sha256(), body(path));
        }
        return sha256 -> Optional.ofNullable(byDigest.get(sha256));
    }

    /** The documents that it holds, each once. */
    public List<Body> documents() {
        return originals().stream().map(this::body).toList();
    }

    private List<String> originals() {
        var originals = new ArrayList<>(paths());
        originals.removeIf(path -> !path.startsWith(inside("representations/original/data/")));
        return originals;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
