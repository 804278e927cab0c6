package org.sillok.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the benchmarks. */
@Command(
        name = "sillok bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast Sillok is, each figure as a ratio to a peer or a limit in the same run.",
            "It starts the real program with an embedded PostgreSQL in a new folder and removes it at the end."
        },
        footerHeading = "%nScenarios:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:It was measured.", " 1:It failed; the message says what.", " 2:The command line is wrong."})
public final class Bench implements Callable<Integer> {

    @Option(names = "--quick", description = "The main ratios on small sets, in under 50 seconds.")
    private boolean quick;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "SCENARIO",
            description = "Only these scenarios, separated by commas; without it all.")
    private List<String> only = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures there, as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Work there and leave it; what was sown there before is used again. Default: a folder that is"
                    + " removed.")
    private @Nullable Path data;

    @Option(names = "--events", paramLabel = "NUMBER", description = "Events to sow; default 1000000, quick 3000.")
    private long events;

    @Option(names = "--repetitions", paramLabel = "NUMBER", description = "Of each figure; default 5.")
    private int repetitions = 5;

    @Option(
            names = "--clients",
            split = ",",
            paramLabel = "NUMBER",
            description = "How many at once; default 1,8,32,64, quick 32.")
    private List<Integer> clients = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Bench() {}

    public static void main(String[] arguments) {
        var out = console(FileDescriptor.out);
        var err = console(FileDescriptor.err);
        var line = new CommandLine(new Bench())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Bench::failed);
        line.getCommandSpec().usageMessage().footer(Scenario.descriptions());
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var scenarios = Scenario.named(only, quick);
        if (scenarios.isEmpty() || repetitions < 1) {
            throw new ParameterException(spec.commandLine(), "There are these scenarios: " + Scenario.names());
        }
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var size = size();
        var figures = new Figures();
        try (var ground = Ground.open(data, size, err)) {
            for (var scenario : scenarios) {
                ground.say(scenario.name());
                scenario.run(ground, figures);
            }
        }
        figures.add("heapPeak.megabytes", Machine.heapPeak());
        figures.print(out);
        if (json != null) {
            figures.write(json, spec.commandLine().getParseResult().originalArgs());
        }
        return 0;
    }

    private Size size() {
        var many = clients.isEmpty() ? quick ? List.of(32) : List.of(1, 8, 32, 64) : clients;
        return new Size(quick, repetitions, events > 0 ? events : quick ? 3_000 : 1_000_000, many);
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("sillok bench: " + failure);
        failure.printStackTrace(line.getErr());
        return 1;
    }

    /** UTF-8 whatever the terminal's locale says. */
    private static PrintWriter console(FileDescriptor descriptor) {
        var stream = new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
