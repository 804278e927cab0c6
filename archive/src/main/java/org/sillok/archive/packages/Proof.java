package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sillok.ledger.Digest;
import org.sillok.ledger.MerkleTree;
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

        /** The root that the way leads to; by the algorithm of RFC 9162 §2.1.3.2. */
        Digest root(long size) {
            var at = position;
            var last = size - 1;
            var root = leaf;
            for (var hash : path) {
                if (last == 0) {
                    throw new IllegalArgumentException("the way of leaf " + position + " is too long");
                }
                if (at % 2 == 1 || at == last) {
                    root = MerkleTree.node(hash, root);
                    while (at % 2 == 0 && at != 0) {
                        at >>= 1;
                        last >>= 1;
                    }
                } else {
                    root = MerkleTree.node(root, hash);
                }
                at >>= 1;
                last >>= 1;
            }
            if (last != 0) {
                throw new IllegalArgumentException("the way of leaf " + position + " is too short");
            }
            return root;
        }
    }

    /** The origin, size and root of a checkpoint that nobody has signed. */
    public static String unsigned(String origin, long size, Digest root) {
        return origin + "\n" + size + "\n" + java.util.Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }

    /** The root that the checkpoint states. */
    Digest root() {
        var lines = checkpoint.split("\n", -1);
        if (lines.length < 4 || !lines[1].equals(String.valueOf(size))) {
            throw new IllegalArgumentException("the checkpoint does not state the size " + size);
        }
        return Digest.of(java.util.Base64.getDecoder().decode(lines[2]));
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
