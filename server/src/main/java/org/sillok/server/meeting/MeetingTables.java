package org.sillok.server.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingLine;
import org.sillok.minutes.MeetingState;
import org.sillok.query.Reading;
import org.sillok.query.minutes.MeetingAnswers;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Asked;
import org.sillok.server.list.Column;
import org.sillok.server.list.Tables;
import org.sillok.server.list.Tables.Format;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The meetings as a table: all pages of the list that the page of the same query shows. */
@Controller
final class MeetingTables {

    private final Inquiry inquiry;
    private final MeetingAnswers answers;
    private final Tables tables;
    private final List<Column<MeetingLine>> columns;

    MeetingTables(Inquiry inquiry, Reading reading, Tables tables, Words words) {
        this.inquiry = inquiry;
        this.tables = tables;
        answers = new MeetingAnswers(reading);
        columns = List.of(
                column("table.committee", MeetingLine::committeeName),
                column("table.meeting", each -> words.title(each.number(), each.kind())),
                column("table.title.as.printed", MeetingLine::titleAsPrinted),
                column("table.held.on", MeetingLine::heldOn),
                column("table.place", MeetingLine::place),
                column("table.state", MeetingLine::state),
                column("table.items", MeetingLine::items),
                column("table.basis", MeetingLine::basis),
                column("table.meeting.id", MeetingLine::meetingId),
                column("table.committee.id", MeetingLine::committeeId));
    }

    private static Column<MeetingLine> column(String key, Function<MeetingLine, @Nullable Object> value) {
        return new Column<>(key, value);
    }

    @GetMapping("/meetings.csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.CSV, request, response);
    }

    @GetMapping("/meetings.xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Format.XLSX, request, response);
    }

    private void send(Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = Asked.of(request, "/meetings", List.of("committee", "year", "kind", "state"));
        var at = inquiry.position(asked.asOf(), null);
        var find = new FindMeetings(
                asked.text("committee"),
                asked.number("year"),
                asked.word(MeetingKind.class, "kind"),
                asked.word(MeetingState.class, "state"),
                1,
                1,
                at);
        tables.send("meetings", "table.meetings", format, at, columns, line -> answers.each(find, at, line), response);
    }
}
