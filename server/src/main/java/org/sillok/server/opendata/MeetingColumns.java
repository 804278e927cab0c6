package org.sillok.server.opendata;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingNumber;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicMeeting;
import org.sillok.publication.PublicRecord;
import org.sillok.server.list.Column;
import org.sillok.server.opendata.Dataset.Line;

/** A row a meeting. Of a closed record no more than its page tells: committee, number, day and ground. */
final class MeetingColumns {

    static final List<Column<Line>> ALL = after(List.of(
            of("openness", PublicMeeting::openness),
            recorded("host_body", PublicRecord::hostBody),
            recorded("title", record -> Texts.of(record.title())),
            recorded("planned_start", record -> iso(record.plannedStart())),
            recorded("planned_end", record -> iso(record.plannedEnd())),
            recorded("place", record -> Texts.of(record.place())),
            recorded("members", record -> record.roster().size()),
            recorded("attended", MeetingColumns::attended),
            recorded("items", record -> record.agenda().size()),
            of("edition", PublicMeeting::edition),
            of("published_at", PublicMeeting::publishedAt),
            of("sha256", PublicMeeting::sha256),
            of("withheld_grounds", PublicMeeting::grounds)));

    private MeetingColumns() {}

    /** Behind those that every table begins with: which meeting it is. */
    static List<Column<Line>> after(List<Column<Line>> own) {
        var all = new ArrayList<Column<Line>>();
        all.add(of("meeting", PublicMeeting::meeting));
        all.add(of("committee", PublicMeeting::committee));
        all.add(of("committee_name", PublicMeeting::committeeName));
        all.add(of("number_year", meeting -> number(meeting, MeetingNumber::year)));
        all.add(of("number_ordinal", meeting -> number(meeting, MeetingNumber::ordinal)));
        all.add(of("meeting_kind", PublicMeeting::kind));
        all.add(of("held_on", PublicMeeting::heldOn));
        all.addAll(own);
        return List.copyOf(all);
    }

    private static Column<Line> of(String name, Function<PublicMeeting, @Nullable Object> value) {
        return new Column<>(name, line -> value.apply(line.published().meeting()));
    }

    private static Column<Line> recorded(String name, Function<PublicRecord, @Nullable Object> value) {
        return new Column<>(name, line -> {
            PublicEdition edition = line.published().edition();
            return edition.record() == null ? null : value.apply(edition.record());
        });
    }

    private static @Nullable Object number(PublicMeeting meeting, Function<MeetingNumber, Object> of) {
        var number = meeting.number();
        return number == null ? null : of.apply(number);
    }

    /** With its seconds, without which XML Schema knows no time. */
    private static @Nullable String iso(@Nullable OffsetDateTime time) {
        return time == null ? null : ISO_OFFSET_DATE_TIME.format(time);
    }

    /** Nobody knows how many came where the source does not say it of one. */
    private static @Nullable Object attended(PublicRecord record) {
        var roster = record.roster();
        return roster.stream().anyMatch(seat -> seat.attended() == null)
                ? null
                : roster.stream()
                        .filter(seat -> Boolean.TRUE.equals(seat.attended()))
                        .count();
    }
}
