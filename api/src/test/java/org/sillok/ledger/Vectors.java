package org.sillok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Leaves and files to test with; the files were made by openssl and coreutils (make.sh beside them). */
final class Vectors {

    /** Of the certificate transparency implementations. */
    static final List<Digest> CT = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(MerkleTree::leaf)
            .toList();

    private Vectors() {}

    static List<Digest> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> MerkleTree.leaf(Integer.toString(i).getBytes(UTF_8)))
                .toList();
    }

    static String text(String file) {
        try (var in = Objects.requireNonNull(Vectors.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static VerifierKey key(String file) {
        return VerifierKey.parse(text(file).strip());
    }
}
