package org.sillok.server.commandline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Settings;
import org.sillok.server.settings.Settings.Given;
import picocli.CommandLine.Option;

/** What every start may be told; each has its environment variable, which it comes before. */
final class Options {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the embedded database and the log are kept (SILLOK_DATA; default ./data).")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port to listen on, 0 for any free one (SILLOK_PORT; default 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The address to listen on (SILLOK_ADDRESS; default 127.0.0.1, this machine alone).")
    private @Nullable String address;

    Settings settings() {
        return settings(null);
    }

    Settings settings(@Nullable Path accounts) {
        return Settings.of(System.getenv(), new Given(data, address, port, accounts));
    }
}
