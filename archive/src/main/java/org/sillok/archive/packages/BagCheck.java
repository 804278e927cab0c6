package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sillok.archive.packages.Fault.Kind.BAG;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the files are those that the manifests name, all of them and no other. */
final class BagCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}|[0-9a-f]{128})  (\\S+)");
    private static final List<String> TAGS =
            List.of("bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt");

    private final OpenPackage file;

    BagCheck(OpenPackage file) {
        this.file = file;
    }

    void run() throws IOException {
        var declaration = new String(file.bytes("bagit.txt"), UTF_8);
        FaultFound.unless(declaration.equals(Bag.DECLARATION), BAG, "bagit.txt", "it declares no bag of version 1.0");
        var sha256 = manifest("manifest-sha256.txt");
        var sha512 = manifest("manifest-sha512.txt");
        var tags = manifest("tagmanifest-sha256.txt");
        complete(sha256.keySet(), sha512.keySet(), tags.keySet());
        for (var path : TAGS) {
            equal(path, tags.get(path), Fixity.of(file.body(path)).sha256());
        }
        for (var path : sha256.keySet()) {
            var found = Fixity.of(file.body(path));
            equal(path, sha256.get(path), found.sha256());
            equal(path, sha512.get(path), found.sha512());
        }
    }

    private void complete(Set<String> sha256, Set<String> sha512, Set<String> tags) {
        FaultFound.unless(sha256.equals(sha512), BAG, "manifest-sha512.txt", "the manifests name different files");
        FaultFound.unless(
                tags.equals(Set.copyOf(TAGS)), BAG, "tagmanifest-sha256.txt", "it does not name the tag files");
        var unnamed = new HashSet<>(file.paths());
        unnamed.removeAll(sha256);
        unnamed.removeAll(TAGS);
        unnamed.removeAll(Set.of("tagmanifest-sha256.txt", "tagmanifest-sha256.txt.p7s"));
        for (var path : unnamed) {
            throw new FaultFound(BAG, path, "no manifest names it");
        }
    }

    private static void equal(String path, @org.jspecify.annotations.Nullable String stated, String found) {
        FaultFound.unless(found.equals(stated), BAG, path, "its digest is not the one that its manifest states");
    }

    private Map<String, String> manifest(String name) throws IOException {
        var digests = new HashMap<String, String>();
        for (var line : new String(file.bytes(name), UTF_8).lines().toList()) {
            var match = LINE.matcher(line);
            FaultFound.unless(match.matches(), BAG, name, "a line that no manifest has");
            FaultFound.unless(digests.put(match.group(2), match.group(1)) == null, BAG, name, "it names a file twice");
        }
        return digests;
    }
}
