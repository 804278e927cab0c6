package org.sillok.server.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sillok.server.security.Rights;
import org.sillok.server.settings.Role;

/** The table of rights, as the documentation shows it. */
final class RightsTable {

    private RightsTable() {}

    static String told() {
        var told = new StringBuilder("""
                # Who may do what

                The first row that names a request decides on it; what no row names is not there. A form (`POST /forms/…`) has
                the rights of the request of the API that it spells (`POST /api/…`), and is held by the same check. An account
                may be limited to some committees: it then writes in no other, and founds none; it reads as its roles do. A
                token has no more than its owner. This page is printed from the table in
                [`Rights`](../server/src/main/java/org/sillok/server/security/Rights.java); a test holds the two together, and
                asks for every route as every role and as nobody.

                | requests | paths | everybody |\
                """);
        for (var role : Role.values()) {
            told.append(' ').append(word(role)).append(" |");
        }
        told.append("\n|---|---|---|")
                .append("---|".repeat(Role.values().length))
                .append('\n');
        for (var row : Rights.rows()) {
            told.append(line(row)).append('\n');
        }
        return told.toString();
    }

    private static String line(Rights.Row row) {
        var paths = row.paths().stream()
                .map(path -> "`" + path.getPatternString() + "`")
                .collect(Collectors.joining("<br>"));
        var methods = row.methods().isEmpty() ? "all" : String.join(", ", new TreeSet<>(row.methods()));
        var roles = Arrays.stream(Role.values())
                .map(role -> row.allows(Set.of(role)) ? " yes |" : " |")
                .collect(Collectors.joining());
        return "| " + methods + " | " + paths + " | " + (row.allows(Set.of()) ? "yes |" : "|") + roles;
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
