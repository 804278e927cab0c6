package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.Passwords;
import org.sillok.server.demo.Sample;
import org.sillok.server.program.Program;
import org.sillok.server.settings.Account;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Unfit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a record with sample meetings, recorded by real requests at the first start. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Serves a record with sample meetings, which are recorded at the first start."
                + " An account for each role is made up for this run.")
final class Demo implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description =
                    "One password for all accounts, of 1 to 72 bytes; without it each gets a new one at each start.")
    private @Nullable String password;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (password != null && !Passwords.readable(password)) {
            throw new Unfit("A password has 1 to 72 bytes.");
        }
        var passwords = passwords();
        var accounts = passwords.entrySet().stream().map(Demo::account).toList();
        var out = spec.commandLine().getOut();
        out.println("Starting Sillok and its database ...");
        try (var program = Program.start(options.settings().with(accounts))) {
            serve(program, out, passwords);
        }
        return Exit.DONE;
    }

    private static void serve(Program program, PrintWriter out, Map<Role, String> passwords) {
        try {
            var ids = record(out, program.local(), passwords);
            tell(out, program.address(), passwords, ids);
            program.awaitEnd();
        } catch (RuntimeException cut) {
            // Ended amid the sample: the next start goes on with it.
            if (!program.isEnding()) {
                throw cut;
            }
        }
    }

    private Map<Role, String> passwords() {
        var passwords = new LinkedHashMap<Role, String>();
        for (var role : Role.values()) {
            passwords.put(role, password == null ? Passwords.random() : password);
        }
        return passwords;
    }

    private static Account account(Map.Entry<Role, String> entry) {
        return new Account(name(entry.getKey()), Set.of(entry.getKey()), Passwords.hash(entry.getValue()));
    }

    private static Map<String, String> record(PrintWriter out, URI server, Map<Role, String> passwords) {
        var byAccount = passwords.entrySet().stream()
                .collect(Collectors.toMap(entry -> name(entry.getKey()), Map.Entry::getValue));
        var ids = new Sample(server, account -> byAccount.getOrDefault(account, "")).send((done, all) -> {
            if (done % 20 == 0 || done.equals(all)) {
                out.println("Recording the sample: " + done + " of " + all + " requests");
            }
        });
        out.println();
        return ids;
    }

    private static void tell(PrintWriter out, String address, Map<Role, String> passwords, Map<String, String> ids) {
        out.println("Sillok serves at " + address + " until Ctrl-C.");
        out.println("Accounts, for HTTP Basic:");
        passwords.forEach((role, word) -> out.printf("  %-9s %s%n", name(role), word));
        out.println("Worth opening, as auditor:");
        worthOpening(ids).forEach((path, what) -> out.printf("  %s%s%n      %s%n", address, path, what));
        out.printf("Without an account:%n  %s/public/%n      what is disclosed of these meetings%n", address);
        out.flush();
    }

    private static Map<String, String> worthOpening(Map<String, String> ids) {
        var paths = new LinkedHashMap<String, String>();
        paths.put("/api/meetings/" + ids.get("spring") + "/minutes", "the minutes of a transcribed meeting");
        paths.put("/api/meetings/" + ids.get("spring") + "/validity", "its quorum, with and without the proxy");
        paths.put("/api/meetings/" + ids.get("spring") + "/report", "its result report, as a page in a browser");
        paths.put("/api/decisions?q=%EC%9B%B9%EC%A0%91%EA%B7%BC%EC%84%B1", "decisions that speak of 웹접근성");
        paths.put(
                "/api/meetings/" + ids.get("summer") + "/roster?asOf=" + ids.get("summer-opening.position"),
                "a roster as it was known at the opening, before somebody came late");
        paths.put("/api/meetings/" + ids.get("autumn") + "/events", "every event of a meeting without a quorum");
        return paths;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
