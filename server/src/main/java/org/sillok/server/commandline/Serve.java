package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.Links;
import org.sillok.server.program.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the record until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the record until it is stopped.",
            "It keeps its own PostgreSQL in the data folder, unless SILLOK_DB_URL names another server"
                    + " (jdbc:postgresql://host:port/database, with SILLOK_DB_USER and SILLOK_DB_PASSWORD of an owner"
                    + " who may create roles)."
        })
final class Serve implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "The accounts, in lines of the form name:role,role:hash (SILLOK_ACCOUNTS);"
                    + " roles are clerk, staff, auditor, records, operator, administrator. A line is entered when it"
                    + " is new or changed; who is no longer in the file is locked.")
    private @Nullable Path accounts;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = options.settings(accounts);
        try (var program = Program.start(settings)) {
            var out = spec.commandLine().getOut();
            out.println("Sillok serves at " + program.address() + " until Ctrl-C.");
            tellHowToBegin(program, out);
            out.flush();
            program.awaitEnd();
        }
        return Exit.DONE;
    }

    /** Nobody knows a password that was printed; whoever opens the link first chooses one. */
    private static void tellHowToBegin(Program program, PrintWriter out) {
        var links = program.find(Links.class);
        if (links != null) {
            links.forTheFirstAdministrator().ifPresent(secret -> {
                out.println(
                        "There is no administrator yet. Whoever opens this link becomes one; it opens once, today:");
                out.println("  " + program.address() + "/links/" + secret);
            });
        }
    }
}
