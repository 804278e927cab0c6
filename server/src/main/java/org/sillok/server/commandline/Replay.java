package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sillok.query.Rebuild.Progress;
import org.sillok.query.Rebuild.Stage;
import org.sillok.server.program.Replaying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Rebuilds the views. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Rebuilds all views from the record beside the live ones, and switches to them at the end."
                + " A server may go on meanwhile.")
final class Replay implements Callable<Integer> {

    private static final long TELL_EVERY_NANOS = 1_000_000_000L;

    @Mixin
    private Options options = new Options();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private long told;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (!Replaying.run(options.settings(), progress -> tell(out, progress))) {
            spec.commandLine().getErr().println("sillok: The views are being rebuilt already.");
            return Exit.FAILED;
        }
        return Exit.DONE;
    }

    private void tell(PrintWriter out, Progress progress) {
        if (progress.stage() == Stage.READING && System.nanoTime() - told < TELL_EVERY_NANOS) {
            return;
        }
        told = System.nanoTime();
        out.printf(
                "%-9s %,d of %,d events, %,.0f a second, %ds%n",
                word(progress.stage()),
                progress.position() + 1,
                progress.last() + 1,
                progress.perSecond(),
                progress.elapsed().toSeconds());
        out.flush();
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case READING -> "Reading";
            case INDEXING -> "Indexing";
            case SWITCHING -> "Switching";
            case DONE -> "Done";
        };
    }
}
