package org.sillok.server.security;

import static org.sillok.server.settings.Role.ADMINISTRATOR;
import static org.sillok.server.settings.Role.AUDITOR;
import static org.sillok.server.settings.Role.CLERK;
import static org.sillok.server.settings.Role.OPERATOR;
import static org.sillok.server.settings.Role.RECORDS;
import static org.sillok.server.settings.Role.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may do what: the one table of rights. The first row that names a request decides on it. */
public final class Rights {

    private static final Set<String> ANY = Set.of();
    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> POST = Set.of("POST");
    private static final Set<Role> READERS = Set.of(CLERK, STAFF, AUDITOR, RECORDS);

    private static final Set<Role> EVERYONE = Set.of(Role.values());

    private static final List<Row> ROWS = List.of(
            everybody(ANY, "/error", "/problem"),
            everybody(ANY, "/public", "/public/**"),
            everybody(READ, "/assets/**", "/language/*", "/sign-in", "/sign-in/elsewhere", "/links/*"),
            everybody(POST, "/sign-in", "/sign-in/again", "/sign-in/elsewhere", "/sign-out", "/links/*"),
            everybody(READ, "/actuator/health", "/actuator/health/*"),
            // An entry tells the stream, the type and the time of a fact, also of a meeting of which nothing is public.
            row(READ, Set.of(AUDITOR), "/tile/entries/**"),
            row(READ, READERS, "/api/ledger/proof/file", "/api/ledger/proof/decisions"),
            everybody(READ, "/checkpoint", "/tile/**", "/api/ledger", "/api/ledger/**"),
            // The signature of a witness that is known here is what counts, whoever brings it.
            everybody(POST, "/api/ledger/cosignatures"),
            row(ANY, Set.of(OPERATOR), "/actuator", "/actuator/**", "/api/dead-letters", "/api/dead-letters/**"),
            row(READ, Set.of(AUDITOR), "/api/events", "/api/meetings/*/events", "/api/committees/*/events"),
            row(READ, Set.of(AUDITOR), "/api/ingest/*/events", "/api/meetings/*/disclosure/events"),
            row(READ, Set.of(AUDITOR), "/api/records/*/events", "/api/schedules/*/events"),
            row(READ, Set.of(AUDITOR), "/api/audit/meetings/*/timeline", "/api/audit/meetings/*/timeline.*"),
            row(READ, Set.of(AUDITOR), "/api/audit/difference"),
            row(ANY, Set.of(RECORDS, AUDITOR), "/api/disclosure/**"),
            row(READ, Set.of(AUDITOR), "/api/audit/**", "/audit/**"),
            row(READ, Set.of(RECORDS), "/api/meetings/*/package", "/api/meetings/*/package/outlook"),
            row(READ, READERS, "/api/**"),
            row(POST, Set.of(CLERK, RECORDS), "/api/meetings/*/disclosure-decisions"),
            row(POST, Set.of(CLERK, RECORDS), "/api/records/*/classes"),
            // What a department does for itself, the records office does not do for it.
            row(POST, Set.of(CLERK, STAFF), "/api/records/*/offers", "/api/records/*/opinions"),
            row(POST, Set.of(RECORDS), "/api/records/**", "/api/schedules/**"),
            row(POST, Set.of(STAFF), "/api/meetings/*/report/review", "/api/meetings/*/report/skipped-review"),
            row(POST, Set.of(STAFF), "/api/meetings/*/report/cooperation", "/api/meetings/*/report/approval"),
            row(POST, Set.of(STAFF), "/api/meetings/*/report/return"),
            row(ANY, Set.of(CLERK), "/api/**"),
            // A form has the rights of the request of the API that it spells.
            row(POST, READERS, "/forms/**"),
            row(READ, Set.of(RECORDS, AUDITOR), "/disclosure/reviews"),
            row(READ, Set.of(CLERK, RECORDS), "/meetings/*/disclosure/preview"),
            row(POST, Set.of(CLERK, RECORDS), "/meetings/*/disclosure/words"),
            everybody(READ, "/", "/help"),
            row(READ, EVERYONE, "/account", "/account/**"),
            row(READ, EVERYONE, "/openapi.json", "/openapi.json.yaml"),
            row(POST, EVERYONE, "/account/**"),
            row(ANY, Set.of(ADMINISTRATOR), "/accounts", "/accounts/**"),
            row(READ, READERS, "/live/**"),
            row(READ, Set.of(CLERK), "/committees/new", "/committees/*/rules/new", "/meetings/*/corrections/new"),
            row(READ, Set.of(AUDITOR), "/meetings/*/timeline", "/meetings/*/replay", "/meetings/*/difference"),
            row(READ, Set.of(CLERK), "/meetings/new", "/meetings/*/desk", "/meetings/*/desk/**"),
            row(POST, Set.of(CLERK), "/meetings/*/papers/*/content"),
            row(READ, READERS, "/committees", "/committees/**", "/meetings", "/meetings/**"),
            row(
                    READ,
                    READERS,
                    "/decisions",
                    "/decisions.*",
                    "/matters/**",
                    "/follow-ups",
                    "/follow-ups.*",
                    "/calendar.ics"),
            row(READ, Set.of(RECORDS), "/records/*/package", "/records/*/disposal"),
            row(READ, READERS, "/speeches", "/meetings.*", "/records", "/records/*"),
            row(READ, READERS, "/schedules", "/schedules/*"),
            row(ANY, Set.of(CLERK), "/ingest", "/ingest/**"));

    private Rights() {}

    /**
     * Who may ask for something.
     *
     * @param methods none for any
     * @param roles null for everybody, signed in or not
     */
    public record Row(
            Set<String> methods,
            List<PathPattern> paths,
            @Nullable Set<Role> roles) {

        private boolean names(String method, PathContainer path) {
            return (methods.isEmpty() || methods.contains(method))
                    && paths.stream().anyMatch(each -> each.matches(path));
        }

        /** Whether somebody of these roles may. */
        public boolean allows(Set<Role> asking) {
            return roles == null || roles.stream().anyMatch(asking::contains);
        }
    }

    /** Whether somebody of these roles may ask for it; empty where no row names it, and there is nothing to ask for. */
    public static Optional<Boolean> allows(String method, String path, Set<Role> roles) {
        return rowOf(method, path).map(row -> row.allows(roles));
    }

    /** The row that decides on a request; empty where none names it. */
    public static Optional<Row> rowOf(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        return ROWS.stream().filter(row -> row.names(method, parsed)).findFirst();
    }

    /** All of them, in their order. */
    public static List<Row> rows() {
        return ROWS;
    }

    private static Row everybody(Set<String> methods, String... paths) {
        return new Row(methods, patterns(paths), null);
    }

    private static Row row(Set<String> methods, Set<Role> roles, String... paths) {
        return new Row(methods, patterns(paths), roles);
    }

    private static List<PathPattern> patterns(String... paths) {
        return List.of(paths).stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }
}
