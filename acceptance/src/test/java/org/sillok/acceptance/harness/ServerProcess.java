package org.sillok.acceptance.harness;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The server in a process of its own, which can be stopped, killed and started again on the same data. */
public final class ServerProcess implements AutoCloseable {

    public static final String PASSWORD = "spring-rain";

    private static final List<String> ROLES = List.of("clerk", "staff", "auditor", "records", "operator");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private Process process;

    private ServerProcess(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    /** Starts a server on {@code data} and waits until it answers. */
    public static ServerProcess start(Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        Files.write(data.resolve("accounts"), accounts().toList());
        var server = new ServerProcess(data, freePort());
        server.awaitAnswer();
        return server;
    }

    /** Ends the server as a power cut would: no handler of its own runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again, on the same data and port. */
    public void restart() throws IOException, InterruptedException {
        process = launch();
        awaitAnswer();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Caller caller(String account) {
        return new Caller(address(), account, PASSWORD);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** Runs another command of the program on the same data, to its end; answers its exit code. */
    public int run(String command) throws IOException, InterruptedException {
        return program(command, "--data", data.toString()).start().waitFor();
    }

    private Process launch() throws IOException {
        var accounts = data.resolve("accounts").toString();
        return program("serve", "--data", data.toString(), "--port", "" + port, "--accounts", accounts)
                .start();
    }

    private ProcessBuilder program(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                Stream.of(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), "org.sillok.server.Sillok");
        return new ProcessBuilder(Stream.concat(program, Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("console.txt").toFile()));
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        var anybody = new Caller(address(), "nobody", "");
        while (!anybody.reaches("/actuator/health")) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException(
                        "the server does not answer; it said:\n" + Files.readString(data.resolve("console.txt")));
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private static Stream<String> accounts() {
        var hash = new BCryptPasswordEncoder(8).encode(PASSWORD);
        return ROLES.stream().map(role -> Stream.of(role, role, hash).collect(Collectors.joining(":")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
