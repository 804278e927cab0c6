package org.sillok.acceptance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;
import org.sillok.ledger.Bytes;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.InclusionProof;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.ProofFile;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;
import org.sillok.ledger.VerifierKey;

/**
 * What a server hands out, judged by {@code @sigstore/verify}: that the key signed the checkpoint, and that the entry
 * stands in its tree. It does not look at growth from an older checkpoint, at tiles, or at what an entry says.
 */
@Needs(Means.NODE)
class SigstoreTest {

    private static final String SIGNATURE = "refused, invalid checkpoint signature";
    private static final String ROOT = "refused, calculated root hash does not match inclusion proof";

    @TempDir
    private static Path folder = Path.of("");

    private static ServerProcess server;

    @BeforeAll
    static void holdAMeeting() throws Exception {
        server = ServerProcess.start(folder.resolve("node"));
        var clerk = server.caller("clerk");
        new Sittings(clerk).open(1);
        Awaitility.await("a checkpoint of all")
                .atMost(Duration.ofMinutes(1))
                .until(() -> clerk.get("/api/ledger").statusCode() == 200 && size() > clerk.position());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void findsEveryEventInTheSignedTree() throws Exception {
        var proofs = new LinkedHashMap<String, String>();
        var holds = new LinkedHashMap<String, String>();
        for (var position = 0; position < size(); position++) {
            proofs.put(position + ".tlog-proof", file(position));
            holds.put(position + ".tlog-proof", "entry " + position + " is in the tree");
        }
        assertThat(proofs).hasSizeGreaterThan(8);
        assertThat(judge(key(), proofs)).isEqualTo(holds);
    }

    @Test
    void findsWhatIsToldAsJsonUnderThePublishedCheckpoint() throws Exception {
        var told = server.caller("staff").read("/api/ledger/proof/inclusion?event=5");
        var path = new ArrayList<Digest>();
        told.get("path").forEach(digest -> path.add(Digest.ofHex(digest.asString())));
        var published = server.caller("staff").get("/checkpoint").body();
        var put = new ProofFile(
                ProofFile.parse(file(5)).extra(),
                new InclusionProof(5, told.get("size").asLong(), path),
                SignedNote.parse(published));
        assertThat(judge(key(), Map.of("put-together", put.toString())))
                .containsEntry("put-together", "entry 5 is in the tree");
    }

    @Test
    void refusesWhatWasFalsified() throws Exception {
        var honest = ProofFile.parse(file(5));
        var checkpoint = Checkpoint.of(honest.checkpoint());
        var proofs = new LinkedHashMap<String, String>();
        proofs.put(
                "path", honest.toString().replace(digest(honest.proof().path().get(1)), digest(another())));
        proofs.put("index", honest.toString().replace("index 5\n", "index 4\n"));
        proofs.put("entry", honest.toString().replace("extra ", "extra AAAA"));
        proofs.put(
                "shorter",
                honest.toString().replace(digest(honest.proof().path().get(1)) + "\n", ""));
        proofs.put("root", honest.toString().replace(digest(checkpoint.root()), digest(another())));
        proofs.put(
                "size",
                honest.toString().replace("\n" + checkpoint.size() + "\n", "\n" + (checkpoint.size() + 1) + "\n"));
        proofs.put("signature", with(honest, signedAmiss(honest.checkpoint())).toString());
        assertThat(judge(key(), proofs))
                .containsEntry("path", ROOT)
                .containsEntry("index", ROOT)
                .containsEntry("entry", ROOT)
                .containsEntry("shorter", "refused, invalid hash count")
                .containsEntry("root", SIGNATURE)
                .containsEntry("size", SIGNATURE)
                .containsEntry("signature", SIGNATURE);
    }

    /** Whoever has a key can sign what they like; the root must still come out of the entry and the path. */
    @Test
    void refusesARootThatIsSignedAndDoesNotFollow() throws Exception {
        var honest = ProofFile.parse(file(5));
        var signed = Checkpoint.of(honest.checkpoint());
        var other = SigningKey.generate(signed.origin(), SignatureType.ED25519, new SecureRandom());
        var same = with(honest, signed.signedBy(other)).toString();
        var forged = with(honest, new Checkpoint(signed.origin(), signed.size(), another()).signedBy(other));
        assertThat(judge(key(), Map.of("same", same))).containsEntry("same", SIGNATURE);
        assertThat(judge(other.verifier(), Map.of("same", same, "forged", forged.toString())))
                .containsEntry("same", "entry 5 is in the tree")
                .containsEntry("forged", ROOT);
    }

    private static Map<String, String> judge(VerifierKey key, Map<String, String> proofs) throws Exception {
        return new Sigstore(folder).judge(key, proofs);
    }

    private static ProofFile with(ProofFile proof, SignedNote checkpoint) {
        return new ProofFile(proof.extra(), proof.proof(), checkpoint);
    }

    /** The same with one bit of the signature turned. */
    private static SignedNote signedAmiss(SignedNote note) {
        var signature = note.signatures().get(0);
        var bytes = signature.bytes().array();
        bytes[10] ^= 1;
        return new SignedNote(
                note.text(), List.of(new SignedNote.Signature(signature.name(), signature.id(), Bytes.of(bytes))));
    }

    private static Digest another() {
        return MerkleTree.leaf(new byte[] {7});
    }

    private static String digest(Digest digest) {
        return Base64.getEncoder().encodeToString(digest.bytes());
    }

    private static String file(long position) throws IOException, InterruptedException {
        return server.caller("staff")
                .get("/api/ledger/proof/file?event=" + position)
                .body();
    }

    private static long size() throws IOException, InterruptedException {
        return server.caller("staff").read("/api/ledger").get("size").asLong();
    }

    private static VerifierKey key() throws IOException, InterruptedException {
        return VerifierKey.parse(
                server.caller("staff").get("/api/ledger/key").body().strip());
    }
}
