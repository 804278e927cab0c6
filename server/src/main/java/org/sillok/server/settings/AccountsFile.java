package org.sillok.server.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The accounts, a line each: {@code name:role,role:hash}. Empty lines and lines that begin with {@code #} say nothing;
 * {@code sillok password} prints a hash.
 */
public final class AccountsFile {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");
    private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$(0[89]|1\\d)\\$[./A-Za-z0-9]{53}"
            + "|\\$argon2id\\$v=19\\$m=\\d{4,6},t=\\d{1,2},p=\\d\\$[+/A-Za-z0-9]{16,86}\\$[+/A-Za-z0-9]{32,86}");

    private AccountsFile() {}

    public static List<Account> read(Path file) {
        try {
            return read(file.toString(), Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new Unfit("The accounts cannot be read from " + file + ".");
        }
    }

    static List<Account> read(String source, List<String> lines) {
        var accounts = new LinkedHashMap<String, Account>();
        for (int at = 0; at < lines.size(); at++) {
            var line = Normalizer.normalize(lines.get(at), Form.NFC).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var account = account(source + ", line " + (at + 1), line);
            if (accounts.put(account.name(), account) != null) {
                throw new Unfit(source + " names the account \"" + account.name() + "\" twice.");
            }
        }
        return List.copyOf(accounts.values());
    }

    private static Account account(String where, String line) {
        var parts = line.split(":", -1);
        if (parts.length != 3 || !NAME.matcher(parts[0]).matches()) {
            throw new Unfit(where + " is not of the form name:role,role:hash.");
        }
        if (!HASH.matcher(parts[2]).matches()) {
            throw new Unfit(
                    where + " bears no hash by argon2id, nor by bcrypt of cost 8..19; \"sillok password\" prints one.");
        }
        return new Account(parts[0], roles(where, parts[1]), parts[2]);
    }

    private static Set<Role> roles(String where, String words) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : words.split(",", -1)) {
            roles.add(Arrays.stream(Role.values())
                    .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Unfit(where + " names a role that does not exist: \"" + word
                            + "\"; there are clerk, staff, auditor, records, operator and administrator.")));
        }
        return roles;
    }
}
