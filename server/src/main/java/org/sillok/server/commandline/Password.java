package org.sillok.server.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sillok.server.account.Passwords;
import org.sillok.server.settings.Unfit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the hash of a password, for a line of the accounts file. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "Reads a password from the terminal or from standard input and prints its hash for the accounts"
                + " file, which has lines of the form name:role,role:hash.")
final class Password implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var password = read();
        if (!Passwords.fit(password)) {
            throw new Unfit("A password has 8 to 72 bytes.");
        }
        spec.commandLine().getOut().println(Passwords.hash(password));
        return Exit.DONE;
    }

    @SuppressWarnings("SystemConsoleNull") // where a console is never null, it reads a pipe as well
    private static String read() throws IOException {
        var terminal = System.console();
        if (terminal != null) {
            var typed = terminal.readPassword("Password: ");
            return typed == null ? "" : new String(typed);
        }
        var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
