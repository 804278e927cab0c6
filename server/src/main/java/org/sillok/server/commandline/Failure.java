package org.sillok.server.commandline;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sillok.server.problem.Language;
import org.sillok.server.problem.Told;
import org.sillok.server.settings.Unfit;
import org.sillok.store.StoreFault;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in one sentence what failed; the whole story goes to the log. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        LoggerFactory.getLogger(Failure.class).error("{} failed", line.getCommandName(), failure);
        var unfit = cause(failure, Unfit.class);
        if (unfit != null) {
            return say(line, Exit.MISUSED, unfit.getMessage());
        }
        // Before the database's own words: it is by them that a refusal is known where it concerns all committees.
        var told = Told.of(failure, Language.ofTerminal(System.getenv()));
        if (told != null) {
            return say(line, Exit.FAILED, told);
        }
        var taken = cause(failure, PortInUseException.class);
        if (taken != null) {
            var port = taken.getPort();
            return say(line, Exit.NO_PORT, "Port " + port + " is taken. Choose another one with --port.");
        }
        var store = cause(failure, StoreFault.class);
        if (store != null) {
            return say(line, Exit.NO_DATABASE, store.getMessage());
        }
        var database = cause(failure, SQLException.class);
        if (database != null) {
            return say(line, Exit.NO_DATABASE, "The database did not do its part: " + database.getMessage());
        }
        return say(line, Exit.FAILED, "It failed: " + innermost(failure));
    }

    private static int say(CommandLine line, int code, @Nullable String sentence) {
        line.getErr().println("sillok: " + sentence);
        return code;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }

    private static String innermost(Throwable failure) {
        var each = failure;
        while (each.getCause() != null) {
            each = each.getCause();
        }
        return each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage();
    }
}
