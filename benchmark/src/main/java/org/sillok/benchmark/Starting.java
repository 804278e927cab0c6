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
import org.sillok.server.account.Passwords;

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

    /** Ours as the launcher starts it, with its classes laid out beforehand; then both without and both with. */
    void run() throws Exception {
        var folder = ground.folder("starting");
        var accounts = folder.resolve("accounts");
        Files.writeString(accounts, "clerk:clerk:" + Passwords.hash(Ground.PASSWORD) + "\n");
        var ours = new Contender(
                classPath(false),
                Sillok.class,
                List.of("serve", "--data", folder + "/ours", "--accounts", accounts.toString(), "--port"));
        var bare = new Contender(classPath(true), Bare.class, List.of(folder + "/bare"));
        // The first starts make the databases and the archives of classes.
        start(ours, "-XX:ArchiveClassesAtExit=" + folder + "/ours.jsa");
        start(bare, "-XX:ArchiveClassesAtExit=" + folder + "/bare.jsa");
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            var oursArchived = start(ours, "-XX:SharedArchiveFile=" + folder + "/ours.jsa");
            var barePlain = start(bare, "-Xshare:auto");
            var oursPlain = start(ours, "-Xshare:auto");
            var bareArchived = start(bare, "-XX:SharedArchiveFile=" + folder + "/bare.jsa");
            figures.add("startVsBareApplication", oursArchived / barePlain);
            figures.add("startVsBareApplication.neitherArchived", oursPlain / barePlain);
            figures.add("startVsBareApplication.bothArchived", oursArchived / bareArchived);
            figures.add("start.ours.archived.seconds", oursArchived);
            figures.add("start.ours.seconds", oursPlain);
            figures.add("start.bareApplication.archived.seconds", bareArchived);
            figures.add("start.bareApplication.seconds", barePlain);
        }
    }

    /** A program, and what it is told in front of its port. */
    private record Contender(String classPath, Class<?> program, List<String> arguments) {}

    private double start(Contender contender, String archive) throws Exception {
        var port = freePort();
        var command = Stream.of(
                        List.of("java", "-Xmx512m", archive, "-cp", contender.classPath()),
                        List.of(contender.program().getName()),
                        contender.arguments(),
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
                    throw new IOException(contender.program().getName() + " ended before it answered");
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
