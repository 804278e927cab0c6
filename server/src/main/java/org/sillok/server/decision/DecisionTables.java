package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.Tally;
import org.sillok.query.Reading;
import org.sillok.query.decision.DecisionAnswers;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Column;
import org.sillok.server.list.Tables;
import org.sillok.server.list.Tables.Format;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The decision log as a table: exactly the list that the page of the same query shows, all pages of it. */
@Controller
final class DecisionTables {

    private final Inquiry inquiry;
    private final DecisionAnswers answers;
    private final Tables tables;
    private final List<Column<Decision>> columns;

    DecisionTables(Inquiry inquiry, Reading reading, Tables tables, Words words) {
        this.inquiry = inquiry;
        this.tables = tables;
        answers = new DecisionAnswers(reading);
        columns = columns(words);
    }

    @GetMapping("/decisions.csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.CSV, request, response);
    }

    @GetMapping("/decisions.xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.XLSX, request, response);
    }

    private void send(Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = DecisionQuery.of(request);
        var at = inquiry.position(query.asked().asOf(), null);
        tables.send(
                "decisions",
                "decisions.title",
                format,
                at,
                columns,
                line -> answers.each(query.filter(), at, line),
                response);
    }

    private static List<Column<Decision>> columns(Words words) {
        return List.of(
                column("table.committee", Decision::committeeName),
                column("table.meeting", each -> Lines.title(each.number(), words)),
                column("table.held.on", Decision::heldOn),
                column("table.item", Decision::item),
                column("table.kind", Decision::kind),
                column("table.title", Decision::title),
                column("table.sponsor", Decision::sponsor),
                column("table.outcome", Decision::outcome),
                column("table.decided.at", Decision::decidedAt),
                column("table.motion", Decision::motion),
                column("table.method", Decision::method),
                column("table.in.favour", each -> counted(each, Tally::inFavour)),
                column("table.against", each -> counted(each, Tally::against)),
                column("table.abstained", each -> counted(each, Tally::abstained)),
                column("table.invalid", each -> counted(each, Tally::invalid)),
                column("table.amendment", Decision::amendment),
                column("table.conditions", Decision::conditions),
                column("table.reason", Decision::reason),
                column("table.advice", Decision::advice),
                column("table.quorum", Decision::quorum),
                column("table.quorum.without.proxies", Decision::quorumWithoutProxies),
                column("table.irregular", Decision::irregular),
                column("table.follow.ups", Decision::followUps),
                column("table.earlier", each -> origin(each.earlier())),
                column("table.later", each -> each.later().stream()
                        .map(DecisionTables::origin)
                        .toList()),
                column("table.basis", Decision::basis),
                column("table.meeting.id", Decision::meetingId),
                column("table.committee.id", Decision::committeeId));
    }

    private static Column<Decision> column(String key, Function<Decision, @Nullable Object> value) {
        return new Column<>(key, value);
    }

    private static @Nullable Integer counted(Decision decision, Function<Tally, Integer> of) {
        var tally = decision.tally();
        return tally == null ? null : of.apply(tally);
    }

    private static @Nullable String origin(@Nullable ItemOrigin origin) {
        return origin == null ? null : origin.meetingId() + "#" + origin.item();
    }
}
