package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.InclusionProof;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the events of a package stand in the ledger that they were first recorded in.
 *
 * @param checkpoint a checkpoint of it, signed or not: origin, size and root in the first three lines
 *     (C2SP tlog-checkpoint)
 * @param size the number of leaves that the checkpoint covers
 */
public record Proof(String checkpoint, long size, List<Leaf> leaves) {

    static final String CHECKPOINT = "documentation/proof/checkpoint.txt";
    static final String INCLUSION = "documentation/proof/inclusion.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * A leaf and its way to the root.
     *
     * @param path the hashes from the leaf to the root (RFC 9162 §2.1.3)
     */
    public record Leaf(long position, Digest leaf, List<Digest> path) {

        boolean leadsTo(Digest root, long size) {
            return position >= 0 && position < size && new InclusionProof(position, size, path).verifies(leaf, root);
        }
    }

    /** The root that the checkpoint states. */
    Digest root() {
        var stated = Checkpoint.parse(text());
        if (stated.size() != size) {
            throw new IllegalArgumentException("the checkpoint does not state the size " + size);
        }
        return stated.root();
    }

    boolean signedBy(VerifierKey key) {
        try {
            return key.verifies(SignedNote.parse(checkpoint));
        } catch (Malformed unsigned) {
            return false;
        }
    }

    /** What is signed, where it is. */
    private String text() {
        var blank = checkpoint.indexOf("\n\n");
        return blank < 0 ? checkpoint : checkpoint.substring(0, blank + 1);
    }

    byte[] inclusion() {
        var text = new StringBuilder("{\"size\":" + size + ",\"leaves\":[");
        var between = "\n";
        for (var leaf :
                leaves.stream().sorted(Comparator.comparing(Leaf::position)).toList()) {
            text.append(between).append("{\"position\":").append(leaf.position());
            text.append(",\"leaf\":\"").append(leaf.leaf()).append("\",\"path\":[");
            text.append(String.join(
                    ",", leaf.path().stream().map(hash -> "\"" + hash + "\"").toList()));
            text.append("]}");
            between = ",\n";
        }
        return text.append("\n]}\n").toString().getBytes(UTF_8);
    }

    static Proof read(byte[] checkpoint, byte[] inclusion) {
        try {
            var tree = MAPPER.readTree(inclusion);
            var leaves = new ArrayList<Leaf>();
            for (var leaf : tree.required("leaves")) {
                leaves.add(leaf(leaf));
            }
            return new Proof(
                    new String(checkpoint, UTF_8), tree.required("size").longValue(), leaves);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("inclusion.json is not what it should be", unreadable);
        }
    }

    private static Leaf leaf(JsonNode leaf) {
        var path = new ArrayList<Digest>();
        for (var hash : leaf.required("path")) {
            path.add(Digest.ofHex(hash.stringValue()));
        }
        return new Leaf(
                leaf.required("position").longValue(),
                Digest.ofHex(leaf.required("leaf").stringValue()),
                List.copyOf(path));
    }
}
