package org.sillok.acceptance.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.acceptance.harness.Means;
import org.sillok.ledger.VerifierKey;

/** npm's {@code @sigstore/verify}, asked about proof files in a process of its own. */
final class Sigstore {

    private final Path folder;

    Sigstore(Path folder) {
        this.folder = folder;
    }

    /** What it says of each proof, by the proof's name, in the order that was asked. */
    Map<String, String> judge(VerifierKey key, Map<String, String> proofs) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Means.NODE_PROGRAM.toString(), Means.JUDGES.resolve("judge.cjs").toString(), key.toString()));
        for (var proof : proofs.entrySet()) {
            Files.writeString(folder.resolve(proof.getKey()), proof.getValue());
            command.add(folder.resolve(proof.getKey()).toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return verdicts(said, proofs);
    }

    private Map<String, String> verdicts(String said, Map<String, String> proofs) {
        var verdicts = new LinkedHashMap<String, String>();
        for (var name : proofs.keySet()) {
            var begin = folder.resolve(name) + ": ";
            var line = said.lines().filter(each -> each.startsWith(begin)).findFirst();
            verdicts.put(name, line.orElseThrow(() -> new AssertionError(said)).substring(begin.length()));
        }
        return verdicts;
    }
}
