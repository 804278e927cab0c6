package org.sillok.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.server.list.Column;
import org.sillok.server.list.Tables;
import org.sillok.server.list.Tables.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The log of accesses for the auditor: searched, and taken away as a table. */
@Controller
final class AccessPages {

    private static final int LINES = 30;

    private static final List<Column<Access>> COLUMNS = List.of(
            column("table.at", Access::at),
            column("accesses.outcome", Access::outcome),
            column("accesses.account", Access::account),
            column("accesses.roles", Access::roles),
            column("accesses.visit", Access::visit),
            column("accesses.token", Access::token),
            column("accesses.method", Access::method),
            column("accesses.path", Access::path),
            column("accesses.query", Access::query),
            column("accesses.route", Access::route),
            column("table.meeting.id", Access::meeting),
            column("table.committee.id", Access::committee),
            column("accesses.address", Access::address));

    private final Accesses accesses;
    private final Tables tables;

    AccessPages(Accesses accesses, Tables tables) {
        this.accesses = accesses;
        this.tables = tables;
    }

    private static Column<Access> column(String key, Function<Access, @Nullable Object> value) {
        return new Column<>(key, value);
    }

    /**
     * An access as a page shows it.
     *
     * @param query in letters
     */
    public record Shown(Access access, @Nullable String query) {
        static Shown of(Access access) {
            var query = access.query();
            return new Shown(access, query == null ? null : Place.decoded(query.replace('+', ' ')));
        }
    }

    @GetMapping(AccessQuery.PATH)
    String accesses(HttpServletRequest request, Model model) {
        var query = AccessQuery.of(request);
        var found = accesses.find(query.search(), query.asked().page(), LINES);
        model.addAttribute("asked", query.asked());
        model.addAttribute("outcomes", AccessOutcome.values());
        model.addAttribute("found", found);
        model.addAttribute("shown", found.items().stream().map(Shown::of).toList());
        return "access/accesses";
    }

    @GetMapping(AccessQuery.PATH + ".csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.CSV, request, response);
    }

    @GetMapping(AccessQuery.PATH + ".xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.XLSX, request, response);
    }

    private void send(Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var search = AccessQuery.of(request).search();
        tables.send(
                "accesses",
                "accesses.title",
                format,
                accesses.last(),
                COLUMNS,
                line -> accesses.each(search, line),
                response);
    }
}
