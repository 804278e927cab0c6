package org.sillok.server.settings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set.
 *
 * @param data the folder of the embedded database and of the log; created where it is missing
 * @param database the server to use instead of the embedded one
 * @param address what to listen on; only this machine by default, for passwords cross the line in the clear unless a
 *     proxy adds TLS
 * @param port 0 takes any free one
 * @param openId where people may sign in elsewhere; null where they may not
 * @param longestPaper how many bytes a paper may have
 * @param publisher in whose name open data is published
 */
public record Settings(
        Path data,
        @Nullable Outside database,
        String address,
        int port,
        List<Account> accounts,
        PublicAddress publicAddress,
        @Nullable OpenId openId,
        int longestPaper,
        Publisher publisher) {

    public static final Path DATA = Path.of("data");
    public static final String ADDRESS = "127.0.0.1";
    public static final int PORT = 8080;

    /** In megabytes, of 1,048,576 bytes. PostgreSQL holds a document several times over while it takes it in. */
    public static final int LONGEST_PAPER = 50;

    private static final int LONGEST_EVER = 200;
    private static final int MEGABYTE = 1 << 20;

    /** A PostgreSQL server of one's own; the user owns the database and may create roles. */
    public record Outside(String url, String user, String password) {

        @Override
        public String toString() {
            return "Outside[" + url.replaceAll("[?].*", "") + ", user " + user + "]";
        }
    }

    public Settings {
        if (port < 0 || port > 65_535) {
            throw new Unfit("The port must be one of 0..65535, not " + port + ".");
        }
        if (longestPaper < MEGABYTE || longestPaper > LONGEST_EVER * MEGABYTE) {
            throw new Unfit("SILLOK_LONGEST_PAPER must be one of 1.." + LONGEST_EVER + " megabytes.");
        }
        accounts = List.copyOf(accounts);
    }

    /** One that the public finds at no address of its own, and where people sign in by password. */
    public Settings(Path data, @Nullable Outside database, String address, int port, List<Account> accounts) {
        this(
                data,
                database,
                address,
                port,
                accounts,
                PublicAddress.UNKNOWN,
                null,
                LONGEST_PAPER * MEGABYTE,
                Publisher.UNKNOWN);
    }

    /** Reads the environment; an option of the command line, where given, comes before it. */
    public static Settings of(Map<String, String> environment, Given given) {
        var publicAddress = PublicAddress.of(environment);
        return new Settings(
                given.data() != null ? given.data() : Path.of(text(environment, "SILLOK_DATA", DATA.toString())),
                outside(environment),
                given.address() != null ? given.address() : text(environment, "SILLOK_ADDRESS", ADDRESS),
                given.port() != null ? given.port() : number(environment, "SILLOK_PORT", PORT),
                accounts(environment, given.accounts()),
                publicAddress,
                OpenId.of(environment, publicAddress),
                longestPaper(number(environment, "SILLOK_LONGEST_PAPER", LONGEST_PAPER)),
                Publisher.of(environment));
    }

    /** What the command line said; null where it said nothing. */
    public record Given(
            @Nullable Path data,
            @Nullable String address,
            @Nullable Integer port,
            @Nullable Path accounts) {}

    public Settings with(List<Account> others) {
        return new Settings(data, database, address, port, others, publicAddress, openId, longestPaper, publisher);
    }

    private static @Nullable Outside outside(Map<String, String> environment) {
        var url = text(environment, "SILLOK_DB_URL", "");
        return url.isEmpty() ? null : outside(environment, url);
    }

    /** The server at {@code url}, with the user and the password that it names or that the environment tells. */
    public static Outside outside(Map<String, String> environment, String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Unfit(
                    "The database's address must begin with jdbc:postgresql: such as jdbc:postgresql://host:5432/sillok.");
        }
        var user = text(environment, "SILLOK_DB_USER", parameter(url, "user"));
        if (user.isEmpty()) {
            throw new Unfit("SILLOK_DB_URL or --database is given, but SILLOK_DB_USER is not set.");
        }
        return new Outside(bare(url), user, text(environment, "SILLOK_DB_PASSWORD", parameter(url, "password")));
    }

    /** The URL without a user and a password, which are kept apart, so that whoever shows it does not show them. */
    private static String bare(String url) {
        return url.replaceAll("(?<=[?&])(?:user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    private static String parameter(String url, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    }

    private static List<Account> accounts(Map<String, String> environment, @Nullable Path given) {
        var file = given != null ? given.toString() : text(environment, "SILLOK_ACCOUNTS", "");
        return file.isEmpty() ? List.of() : AccountsFile.read(Path.of(file));
    }

    /** No more than an int holds: what is too much is refused with all else. */
    private static int longestPaper(int megabytes) {
        return Math.min(megabytes, LONGEST_EVER + 1) * MEGABYTE;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var text = text(environment, name, "");
        if (!text.isEmpty() && !text.matches("\\d{1,5}")) {
            throw new Unfit(name + " must be a number, not \"" + text + "\".");
        }
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        var text = environment.get(name);
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
