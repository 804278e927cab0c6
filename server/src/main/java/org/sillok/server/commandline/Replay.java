package org.sillok.server.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rebuilds the views. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Rebuilds all views from the record beside the live ones, and switches to them at the end.")
final class Replay implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Override
    public Integer call() {
        options.settings();
        return Exit.DONE;
    }
}
