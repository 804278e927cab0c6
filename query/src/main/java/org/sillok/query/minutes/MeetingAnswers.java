package org.sillok.query.minutes;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.Presiding;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.Calendar;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingLine;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.Paper;
import org.sillok.minutes.ReadCalendar;
import org.sillok.minutes.ReadMeeting;
import org.sillok.query.Later;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.query.roster.RulebookReader;
import org.sillok.record.Page;

/** Tells what meetings there were, and what each is at a glance. */
public final class MeetingAnswers {

    private static final String COLUMNS = """
            select m.*, (
                select count(*) from agenda_item i
                where i.meeting = m.meeting and known(i.known_from, i.known_until, :asOf)
                and i.withdrawn is null)::int as items""";

    private static final String ORDER = "m.held_on desc, m.meeting";

    private final Reading reading;
    private final RulebookReader rulebooks;

    public MeetingAnswers(Reading reading) {
        this.reading = reading;
        rulebooks = new RulebookReader(reading);
    }

    @QueryHandler
    public Page<MeetingLine> answer(FindMeetings find) {
        return reading.page(
                COLUMNS,
                "from meeting m",
                where(find),
                ORDER,
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                MeetingAnswers::line);
    }

    /** Hands on all of them in the order of the pages. */
    public void each(FindMeetings find, long asOf, Consumer<MeetingLine> taking) {
        var where = where(find);
        var sql = COLUMNS + " from meeting m" + where.sql() + " order by " + ORDER;
        reading.each(sql, asOf, where.parameters(), MeetingAnswers::line, taking);
    }

    private static Where where(FindMeetings find) {
        return new Where("known(m.known_from, m.known_until, :asOf)")
                .and("committee", find.committee(), "m.committee = :committee")
                .and("year", find.year(), "m.year = :year")
                .and("kind", find.kind(), "m.kind = :kind")
                .and("state", find.state(), "m.state = :state");
    }

    @QueryHandler
    public Calendar answer(ReadCalendar read) {
        var asOf = reading.at(read.asOf());
        var where = new Where("known(m.known_from, m.known_until, :asOf)")
                .and("from", read.from(), "m.held_on >= :from")
                .and("committee", read.committee(), "m.committee = :committee");
        var sql = COLUMNS + """
                , (select max(t.sequence) from trail t where t.stream = m.meeting and t.position <= :asOf) as version,
                (select t.recorded_at from trail t where t.position = m.known_from) as recorded_at
                from meeting m""" + where.sql() + " order by m.held_on desc, m.meeting limit " + Calendar.LARGEST;
        return new Calendar(reading.list(
                sql,
                asOf,
                where.parameters(),
                line -> new Calendar.Entry(
                        line(line),
                        line.time("planned_start"),
                        line.optionalTime("planned_end"),
                        line.position("version"),
                        line.instant("recorded_at"))));
    }

    private static MeetingLine line(Line line) {
        return new MeetingLine(
                line.text("meeting"),
                line.text("committee"),
                line.text("committee_name"),
                Parts.number(line, "kind"),
                line.word(MeetingKind.class, "kind"),
                line.word(Basis.class, "basis"),
                line.optionalText("title_as_printed"),
                line.date("held_on"),
                line.text("place"),
                line.word(MeetingState.class, "state"),
                line.number("items"));
    }

    @QueryHandler
    public MeetingSheet answer(ReadMeeting read) {
        return sheet(read.meetingId(), reading.at(read.asOf()));
    }

    MeetingSheet sheet(String meeting, long asOf) {
        reading.requireMeeting(meeting, asOf);
        var rules = rulebooks.rules(meeting, asOf).get(0);
        var presiding = presiding(meeting, asOf);
        var agenda = agenda(meeting, asOf);
        var papers = papers(meeting, asOf);
        var version = reading.version(meeting, asOf);
        return list(
                        "select * from meeting where %s",
                        meeting,
                        asOf,
                        line -> new MeetingSheet(
                                meeting,
                                line.text("committee"),
                                line.text("committee_name"),
                                line.text("host_body"),
                                Parts.number(line, "kind"),
                                line.word(MeetingKind.class, "kind"),
                                line.word(Basis.class, "basis"),
                                line.optionalText("title_as_printed"),
                                line.time("planned_start"),
                                line.optionalTime("planned_end"),
                                line.text("place"),
                                line.optionalDate("notice_on"),
                                line.optionalText("urgency"),
                                line.number("in_office"),
                                rules,
                                line.optionalText("secretary_name") == null ? null : Parts.person(line, "secretary_"),
                                line.optionalText("minutes_basis"),
                                line.word(MeetingState.class, "state"),
                                line.optionalTime("opened"),
                                line.optionalTime("closed"),
                                presiding,
                                agenda,
                                papers,
                                version))
                .get(0);
    }

    private List<Presiding> presiding(String meeting, long asOf) {
        return list(
                "select * from course where %s and capacity is not null order by position",
                meeting, asOf, MeetingAnswers::presiding);
    }

    static Presiding presiding(Line line) {
        return new Presiding(line.text("seat"), Parts.person(line), line.word(Presiding.Capacity.class, "capacity"));
    }

    private List<AgendaItem> agenda(String meeting, long asOf) {
        return list(
                "select i.*, " + Later.columns("i") + " from agenda_item i where %s order by item, known_from",
                meeting,
                asOf,
                line -> new AgendaItem(
                        line.number("item"),
                        line.word(ItemKind.class, "kind"),
                        line.text("title"),
                        line.optionalText("sponsor"),
                        Parts.earlier(line),
                        Later.life(line),
                        line.optionalText("withdrawn")));
    }

    private List<Paper> papers(String meeting, long asOf) {
        return list(
                "select * from paper where %s order by paper",
                meeting,
                asOf,
                line -> new Paper(
                        line.number("paper"),
                        line.text("file_name"),
                        line.text("media_type"),
                        line.position("size"),
                        line.text("sha256"),
                        line.numbers("items"),
                        line.word(Openness.class, "disclosure")));
    }

    private <T> List<T> list(String sql, String meeting, long asOf, Function<Line, T> as) {
        return reading.list(
                sql.formatted("meeting = :meeting and known(known_from, known_until, :asOf)"),
                asOf,
                Map.of("meeting", meeting),
                as);
    }
}
