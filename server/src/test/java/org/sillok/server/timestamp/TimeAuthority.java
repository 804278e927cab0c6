package org.sillok.server.timestamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An authority for time stamps below a root of its own, by openssl. */
public final class TimeAuthority {

    private static final String SETTINGS = """
            [req]
            distinguished_name = nobody
            prompt = no
            x509_extensions = root
            [nobody]
            CN = Nobody
            [root]
            basicConstraints = critical, CA:TRUE
            keyUsage = critical, keyCertSign
            [stamping]
            extendedKeyUsage = critical, timeStamping
            [other]
            extendedKeyUsage = critical, codeSigning
            [tsa]
            default_tsa = here
            [here]
            serial = serial
            default_policy = 1.2.3.4.1
            digests = sha256, sha512
            signer_digest = %s
            ess_cert_id_alg = %s
            """;

    private final Path folder;

    /**
     * @param key as openssl spells a kind of key: {@code rsa:2048} or {@code ec}
     * @param digest of the signature, {@code sha256}
     * @param naming the digest by which the certificate is named, {@code sha1} for the older form
     */
    public TimeAuthority(Path folder, String key, String digest, String naming) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("settings"), SETTINGS.formatted(digest, naming));
            Files.writeString(folder.resolve("serial"), "01\n");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        run(
                "req",
                "-x509",
                "-config",
                "settings",
                "-subj",
                "/CN=Root",
                "-days",
                "9",
                "-nodes",
                kind(key),
                "-keyout",
                "root.key",
                "-out",
                "root.pem");
        certify(key, "stamping", "tsa");
        certify(key, "other", "other");
    }

    private void certify(String key, String purpose, String name) {
        run(
                "req",
                "-config",
                "settings",
                "-subj",
                "/CN=Stamps",
                "-nodes",
                kind(key),
                "-keyout",
                name + ".key",
                "-out",
                name + ".csr");
        run(
                "x509",
                "-req",
                "-in",
                name + ".csr",
                "-CA",
                "root.pem",
                "-CAkey",
                "root.key",
                "-CAcreateserial",
                "-days",
                "9",
                "-extfile",
                "settings",
                "-extensions",
                purpose,
                "-out",
                name + ".pem");
    }

    private static String kind(String key) {
        return key.equals("ec") ? "-newkey ec -pkeyopt ec_paramgen_curve:P-256" : "-newkey " + key;
    }

    public Path root() {
        return folder.resolve("root.pem");
    }

    public Path certificate() {
        return folder.resolve("tsa.pem");
    }

    /** A certificate for something else, by the same root. */
    Path sibling() {
        return folder.resolve("other.pem");
    }

    /** A response about a file, its certificate in it. */
    public Path stamp(Path file) {
        return stamp(file, "-sha256", "-cert");
    }

    /** A response about a file that is asked for in a certain way, as openssl spells it. */
    public Path stamp(Path file, String... query) {
        var arguments = new ArrayList<>(List.of("ts", "-query", "-data", file.toString(), "-out", "query"));
        arguments.addAll(List.of(query));
        run(arguments.toArray(String[]::new));
        run(
                "ts",
                "-reply",
                "-config",
                "settings",
                "-queryfile",
                "query",
                "-signer",
                "tsa.pem",
                "-inkey",
                "tsa.key",
                "-out",
                "reply.tsr");
        return folder.resolve("reply.tsr");
    }

    /** The token of the last response alone. */
    public Path token() {
        run("ts", "-reply", "-in", "reply.tsr", "-token_out", "-out", "token.tst");
        return folder.resolve("token.tst");
    }

    private void run(String... arguments) {
        var line = new ArrayList<>(List.of("openssl"));
        for (var each : arguments) {
            line.addAll(each.startsWith("-newkey ") ? List.of(each.split(" ", -1)) : List.of(each));
        }
        try {
            var log = folder.resolve("log").toFile();
            var process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(line + ": " + Files.readString(log.toPath()));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
