package org.sillok.server.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sillok.server.account.Passwords;
import org.sillok.server.program.Program;
import org.sillok.server.settings.Account;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the program on data of its own, asks it once and ends it: the launcher notes which classes a start loads. */
@Command(name = "rehearse", hidden = true, description = "Starts the program once and ends it.")
final class Rehearse implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "FOLDER", required = true, description = "An empty folder.")
    private Path data = Settings.DATA;

    @Override
    public Integer call() throws IOException {
        var nobody = new Account("nobody", Set.of(Role.CLERK), Passwords.hash(Passwords.random()));
        try (var program = Program.start(new Settings(data, null, Settings.ADDRESS, 0, List.of(nobody)))) {
            var health = program.local().resolve("/actuator/health").toURL().openConnection();
            health.getInputStream().readAllBytes();
        }
        return Exit.DONE;
    }
}
