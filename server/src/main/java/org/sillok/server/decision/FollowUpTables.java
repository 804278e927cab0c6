package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.FollowUp;
import org.sillok.query.Reading;
import org.sillok.query.decision.FollowUpAnswers;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Column;
import org.sillok.server.list.Tables;
import org.sillok.server.list.Tables.Format;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The follow-ups as a table: all pages of the list that the page of the same query shows. */
@Controller
final class FollowUpTables {

    private final Inquiry inquiry;
    private final FollowUpAnswers answers;
    private final Tables tables;
    private final List<Column<FollowUp>> columns;

    FollowUpTables(Inquiry inquiry, Reading reading, Tables tables, Words words) {
        this.inquiry = inquiry;
        this.tables = tables;
        answers = new FollowUpAnswers(reading);
        columns = List.of(
                column("table.committee", FollowUp::committeeName),
                column("table.meeting", each -> Lines.title(each.number(), words)),
                column("table.held.on", FollowUp::heldOn),
                column("table.follow.up", FollowUp::followUp),
                column("table.kind", FollowUp::kind),
                column("table.text", FollowUp::text),
                column("table.who", FollowUp::who),
                column("table.due", FollowUp::due),
                column("table.due.on", FollowUp::dueOn),
                column("table.state", FollowUp::state),
                column("table.ending", FollowUp::ending),
                column("table.ended.at", FollowUp::endedAt),
                column("table.opinions", FollowUp::opinions),
                column("table.meeting.id", FollowUp::meetingId),
                column("table.committee.id", FollowUp::committeeId));
    }

    private static Column<FollowUp> column(String key, Function<FollowUp, @Nullable Object> value) {
        return new Column<>(key, value);
    }

    @GetMapping("/follow-ups.csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.CSV, request, response);
    }

    @GetMapping("/follow-ups.xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.XLSX, request, response);
    }

    private void send(Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = FollowUpQuery.of(request);
        var at = inquiry.position(query.asked().asOf(), null);
        tables.send(
                "follow-ups",
                "follow-ups.title",
                format,
                at,
                columns,
                line -> answers.each(query.committee(), query.state(), at, line),
                response);
    }
}
