package org.sillok.acceptance.harness;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.server.program.Replaying;
import org.sillok.server.settings.Settings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The server in a process of its own, which can be stopped, killed and started again on the same data. */
public final class ServerProcess implements AutoCloseable {

    public static final String PASSWORD = "spring-rain";

    private static final List<String> ROLES =
            List.of("clerk", "staff", "auditor", "records", "operator", "administrator");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final int port = freePort();
    private final Map<String, String> environment;
    private Process process;

    private ServerProcess(Path data, Map<String, String> environment) throws IOException {
        this.data = data;
        this.environment = environment;
        this.process = launch();
    }

    /** Starts a server on {@code data} and waits until it answers. */
    public static ServerProcess start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of());
    }

    /** The same with settings of the environment, such as an {@link Owner}'s. */
    public static ServerProcess start(Path data, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        Files.write(data.resolve("accounts"), accounts().toList());
        var server = new ServerProcess(data, environment);
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

    public void freeze() {
        Signals.freeze(process.toHandle());
    }

    public void thaw() {
        Signals.thaw(process.toHandle());
    }

    /** Bytes of the heap that are in use once all that nobody refers to has been cleared away. */
    public long heapInUse() throws IOException, InterruptedException {
        inspect("GC.run");
        var used = Pattern.compile("used (\\d+)K").matcher(inspect("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("the heap is not told");
        }
        return Long.parseLong(used.group(1)) << 10;
    }

    private String inspect(String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, "" + process.pid(), what)
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return said;
    }

    /** The database of its own, where it has one. */
    public Owner owner() throws IOException {
        var own = data.resolve("postgresql");
        var port = Files.readAllLines(own.resolve("cluster").resolve("postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(own.resolve("password")).strip();
        return new Owner("jdbc:postgresql://127.0.0.1:" + port + "/sillok", "sillok", password);
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

    /** Rebuilds the views as its command does, in this process, which is warm already. */
    public boolean rebuild() {
        return Replaying.run(Settings.of(environment, new Settings.Given(data, null, null, null)), progress -> {});
    }

    private Process launch() throws IOException {
        var accounts = data.resolve("accounts").toString();
        return program("serve", "--data", data.toString(), "--port", "" + port, "--accounts", accounts)
                .start();
    }

    private ProcessBuilder program(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Most of a short life goes into compiling; the thorough compiler would only lengthen it.
        var program = Stream.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sillok.server.Sillok");
        var builder =
                new ProcessBuilder(Stream.concat(program, Stream.of(arguments)).toList());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
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

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
