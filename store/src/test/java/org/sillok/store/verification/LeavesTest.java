package org.sillok.store.verification;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sillok.ledger.CompactRange;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;

class LeavesTest {

    private final Leaves leaves = new Leaves();

    @Test
    void reckonsWhatAnEntryReckons() {
        var random = new Random(20_261_126);
        IntStream.range(0, 200).forEach(any -> assertReckons(random));
    }

    @Test
    void growsAsATreeDoes() {
        var ours = new Frontier(leaves);
        var theirs = new CompactRange();
        for (var size = 0; size < 300; size++) {
            assertThat(ours.root()).as("of %d", size).isEqualTo(theirs.root());
            var leaf = Digest.sha256(new byte[] {(byte) size, (byte) (size >> 8)});
            ours.add(leaf.bytes());
            theirs.append(leaf);
        }
        var fork = ours.fork();
        ours.add(new byte[32]);
        assertThat(fork.root()).isEqualTo(theirs.root()).isNotEqualTo(ours.root());
    }

    private void assertReckons(Random random) {
        var payload = bytes(random, random.nextInt(3_000));
        var metadata = bytes(random, random.nextInt(300));
        var salt = bytes(random, 32);
        var at = random.nextInt() * 1_000_000L + random.nextInt(1_000_000);
        var row = new Row(
                random.nextInt(Integer.MAX_VALUE),
                1,
                new byte[32],
                true,
                new UUID(random.nextLong(), random.nextLong()),
                "회의-".repeat(random.nextInt(400)),
                random.nextLong() >>> 1,
                at,
                "MeetingOpened",
                "1",
                payload,
                metadata,
                salt,
                new UUID(0, 0),
                0,
                0,
                new byte[0],
                new byte[0]);
        var entry = new Entry(
                row.position(),
                row.eventId(),
                row.stream(),
                row.sequence(),
                Instant.EPOCH.plus(at, MICROS),
                row.type(),
                row.revision(),
                Digest.sha256(salt, payload),
                Digest.sha256(metadata));
        assertThat(Digest.of(leaves.leaf(row.position(), leaves.fields(row)))).isEqualTo(entry.leaf());
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
