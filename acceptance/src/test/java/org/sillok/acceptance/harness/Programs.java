package org.sillok.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for servers outside the product: those that the build brought, or another version's where
 * {@code -Dsillok.postgresql=FOLDER} names the folder above their {@code bin}.
 */
final class Programs {

    private static final Path BIN = Path.of("target", "postgresql").toAbsolutePath();

    private Programs() {}

    /** Runs a program to its end; its output is added to {@code output}. */
    static void run(Path output, Map<String, String> environment, String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name", "").equals("root")) {
            // PostgreSQL does not run as root; in a user namespace of its own, root is nobody.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(unpacked().resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            builder.environment().putAll(environment);
            var status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(command + " ended with " + status + ":\n" + Files.readString(output));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + command, stop);
        }
    }

    private static synchronized Path unpacked() {
        var other = System.getProperty("sillok.postgresql");
        if (other != null) {
            return Path.of(other);
        }
        if (!Files.exists(BIN)) {
            try {
                var unfinished = Files.createTempDirectory(BIN.getParent(), "unpacking-");
                unpack(unfinished);
                Files.move(unfinished, BIN);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return BIN;
    }

    private static void unpack(Path root) throws IOException {
        var processor = "amd64".equals(System.getProperty("os.arch")) ? "x86_64" : "arm_64";
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var archive = Programs.class.getResourceAsStream("/postgres-" + system + "-" + processor + ".txz");
        if (archive == null) {
            throw new IllegalStateException("no PostgreSQL for this machine is on the class path");
        }
        try (var files = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                unpack(file, files, root);
            }
        }
    }

    private static void unpack(TarArchiveEntry file, TarArchiveInputStream content, Path root) throws IOException {
        var target = root.resolve(file.getName()).normalize();
        if (file.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (file.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(file.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (target.startsWith(root.resolve("bin")) && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + target + " executable");
        }
    }
}
