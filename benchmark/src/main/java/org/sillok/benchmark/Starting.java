package org.sillok.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.benchmark.bare.Bare;
import org.sillok.server.Sillok;
import org.sillok.server.security.Passwords;

/** From the start of the process to its first answer, on data that was there before. */
final class Starting {

    /** What our program has beyond Boot's web starter, Axon and the server; a bare application does not load it. */
    private static final Pattern OURS_ALONE = Pattern.compile(
            "(spring-security|spring-boot-(starter-)?(security|actuator|micrometer|health|validation)|micrometer-"
                    + "(registry|core|jakarta)|springdoc|swagger|sillok-(server|query)).*");

    private final Ground ground;
    private final Figures figures;
    private final HttpClient http = HttpClient.newHttpClient();

    Starting(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
    }

    void run() throws Exception {
        var folder = ground.folder("starting");
        var accounts = folder.resolve("accounts");
        Files.writeString(accounts, "clerk:clerk:" + Passwords.hash(Ground.PASSWORD) + "\n");
        for (var repetition = -1; repetition < ground.size().repetitions(); repetition++) {
            var ours = start(
                    classPath(false),
                    Sillok.class,
                    "serve",
                    "--data",
                    folder.resolve("ours").toString(),
                    "--accounts",
                    accounts.toString(),
                    "--port");
            var bare = start(classPath(true), Bare.class, folder.resolve("bare").toString());
            // The first makes the databases.
            if (repetition >= 0) {
                figures.add("startVsBareApplication", ours / bare);
                figures.add("start.ours.seconds", ours);
                figures.add("start.bareApplication.seconds", bare);
            }
        }
    }

    private double start(String classPath, Class<?> program, String... arguments) throws Exception {
        var port = freePort();
        var command = Stream.of(
                        List.of("java", "-Xmx512m", "-cp", classPath, program.getName()),
                        List.of(arguments),
                        List.of("" + port))
                .flatMap(List::stream)
                .toList();
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IOException(program.getName() + " ended before it answered");
                }
                Thread.sleep(10);
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Whatever it answers: ours asks who that is. */
    private boolean answers(int port) throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() > 0;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static String classPath(boolean bare) {
        var entries = Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !bare
                        || !OURS_ALONE
                                .matcher(String.valueOf(entry.getFileName()))
                                .matches());
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
