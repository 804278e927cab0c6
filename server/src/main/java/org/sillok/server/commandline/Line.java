package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole: without a subcommand it says which there are. */
@Command(
        name = "sillok",
        description = "The record of what committees deliberate and decide.",
        subcommands = {
            Demo.class,
            Serve.class,
            Ingest.class,
            Replay.class,
            Verify.class,
            Archive.class,
            Restore.class,
            Witnessing.class,
            Password.class,
            Rehearse.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Line implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Line() {}

    /** The whole of it, telling what was asked for on {@code out} and what went wrong on {@code err}. */
    public static CommandLine with(PrintWriter out, PrintWriter err) {
        var line = new CommandLine(new Line())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Failure())
                .setUsageHelpAutoWidth(true);
        tellExitCodes(line);
        line.getSubcommands().values().forEach(Line::tellExitCodes);
        tellExitCodes(line, "verify", Verify.MEANINGS);
        tellExitCodes(line, "witness", Witnessing.MEANINGS);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: demo, serve, ingest, replay, verify, archive, restore, witness or password.");
    }

    private static void tellExitCodes(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(Exit.MEANINGS);
    }

    private static void tellExitCodes(CommandLine line, String command, Map<String, String> meanings) {
        Objects.requireNonNull(line.getSubcommands().get(command))
                .getCommandSpec()
                .usageMessage()
                .exitCodeList(meanings);
    }
}
