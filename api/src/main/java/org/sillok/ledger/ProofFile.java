package org.sillok.ledger;

import java.util.ArrayList;
import java.util.Optional;

/**
 * A proof to hand out, {@code .tlog-proof} (C2SP tlog-proof): it is checked with the log's key and nothing else.
 *
 * @param extra not authenticated; here the entry's encoding, whose leaf is proven
 */
public record ProofFile(Optional<Bytes> extra, InclusionProof proof, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public ProofFile {
        if (Checkpoint.of(checkpoint).size() != proof.size()) {
            throw new IllegalArgumentException("the proof must lead to the checkpoint's tree");
        }
    }

    /**
     * Reads a file.
     *
     * @throws Malformed that says which line is wrong
     */
    public static ProofFile parse(byte[] utf8) {
        return parse(Strict.utf8(utf8, "a proof"));
    }

    public static ProofFile parse(String file) {
        var blank = file.indexOf("\n\n");
        if (blank < 0) {
            throw new Malformed("a proof has an empty line before its checkpoint");
        }
        var lines = file.substring(0, blank).split("\n", -1);
        if (!lines[0].equals(HEADER)) {
            throw new Malformed("a proof begins with " + HEADER);
        }
        var next = 1;
        var extra = Optional.<Bytes>empty();
        if (lines.length > next && lines[next].startsWith(EXTRA)) {
            extra = Optional.of(Bytes.of(Strict.base64(lines[next].substring(EXTRA.length()), "the extra data")));
            next++;
        }
        if (lines.length <= next || !lines[next].startsWith(INDEX)) {
            throw new Malformed("a proof names the index of its entry: \"index 7\"");
        }
        var index = Strict.decimal(lines[next].substring(INDEX.length()), "the index");
        var path = new ArrayList<Digest>();
        for (var line = next + 1; line < lines.length; line++) {
            path.add(Strict.digest(lines[line], "a hash of the proof"));
        }
        var checkpoint = SignedNote.parse(file.substring(blank + 2));
        var size = Checkpoint.of(checkpoint).size();
        if (index >= size) {
            throw new Malformed("the checkpoint's tree of %d has no entry %d".formatted(size, index));
        }
        return new ProofFile(extra, new InclusionProof(index, size, path), checkpoint);
    }

    /** Whether the key signed the checkpoint, and its tree has the leaf at the index. */
    public boolean verifies(Digest leaf, VerifierKey key) {
        return key.verifies(checkpoint)
                && proof.verifies(leaf, Checkpoint.of(checkpoint).root());
    }

    /** The file's text. */
    @Override
    public String toString() {
        var file = new StringBuilder(HEADER).append('\n');
        extra.ifPresent(data -> file.append(EXTRA).append(data).append('\n'));
        file.append(INDEX).append(proof.index()).append('\n');
        proof.path().forEach(digest -> file.append(Strict.base64(digest)).append('\n'));
        return file.append('\n').append(checkpoint).toString();
    }
}
