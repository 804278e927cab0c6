package org.sillok.server.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Observation;
import org.sillok.query.Reading;
import org.sillok.query.audit.ObservationAnswers;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Column;
import org.sillok.server.list.Tables;
import org.sillok.server.list.Tables.Format;
import org.sillok.server.page.Words;
import org.sillok.server.problem.RuleWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the monitors see as a table: all pages of the list that the page of the same query shows. */
@Controller
final class MonitorTables {

    private final Inquiry inquiry;
    private final ObservationAnswers answers;
    private final Tables tables;
    private final List<Column<Observation>> columns;

    MonitorTables(Inquiry inquiry, Reading reading, Tables tables, Words words, RuleWords rules) {
        this.inquiry = inquiry;
        this.tables = tables;
        answers = new ObservationAnswers(reading);
        var facts = new Facts(words);
        columns = List.of(
                column("monitors.kind", Observation::monitor),
                column("table.committee", Observation::committeeName),
                column("table.meeting", each -> meeting(each, words)),
                column("table.held.on", Observation::heldOn),
                column("monitors.year", Observation::year),
                column("monitors.since", Observation::since),
                column("monitors.rule", each -> each.rule() == null ? null : rules.title(each.rule())),
                column("monitors.article", Observation::article),
                column("monitors.facts", each -> facts.of(each).entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .toList()),
                column("monitors.place", Observation::place),
                column("monitors.position", Observation::position),
                column("table.meeting.id", Observation::meetingId),
                column("table.committee.id", Observation::committeeId));
    }

    private static Column<Observation> column(String key, Function<Observation, @Nullable Object> value) {
        return new Column<>(key, value);
    }

    private static @Nullable String meeting(Observation each, Words words) {
        var number = each.number();
        return number == null ? null : words.title(number, number.kind());
    }

    @GetMapping(MonitorQuery.PATH + ".csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.CSV, request, response);
    }

    @GetMapping(MonitorQuery.PATH + ".xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.XLSX, request, response);
    }

    private void send(Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = MonitorQuery.of(request);
        var at = inquiry.position(query.asked().asOf(), null);
        tables.send(
                "monitors",
                "monitors.title",
                format,
                at,
                columns,
                line -> answers.each(query.filter(), at, line),
                response);
    }
}
