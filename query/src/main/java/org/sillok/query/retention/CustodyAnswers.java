package org.sillok.query.retention;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;
import org.sillok.record.Unknown;
import org.sillok.retention.CustodyLine;
import org.sillok.retention.CustodySheet;
import org.sillok.retention.Due;
import org.sillok.retention.FindDue;
import org.sillok.retention.ReadCustody;
import org.sillok.retention.RetentionEvent;

/** Tells how a record is kept, and which records something is to be done with. */
public final class CustodyAnswers {

    /**
     * A record without a class counts from its registration, its end, or its day, whichever is known first. The term is
     * one year from the start of the period, two where that lies before 2027 (Records decree, art. 32).
     */
    private static final String RECORDS = """
            from (select m.*, c.schedule, c.code, coalesce(c.class_path, '{}') as class_path, c.period,
                    c.complete_on, c.kept_from, c.kept_until, c.appraisal_from,
                    coalesce(c.transfer, 'WITH_ITS_DEPARTMENT') as transfer, coalesce(c.offers, 0) as offers,
                    coalesce(c.freezes, 0) as freezes, c.heard, c.disposition, c.decided_on,
                    (starts + case when starts < date '2027-01-01' then interval '2 years' else interval '1 year' end
                        - interval '1 day')::date as transfer_by
                from meeting m
                left join custody c on c.meeting = m.meeting and known(c.known_from, c.known_until, :asOf)
                left join lateral (
                    select r.complete_on from report_registration r
                    where r.meeting = m.meeting and r.complete_on is not null
                    and known(r.known_from, r.known_until, :asOf)
                    order by r.draft desc limit 1) r on true
                cross join lateral (
                    select coalesce(r.complete_on, left(m.closed, 10)::date, m.held_on) as complete) e
                cross join lateral (
                    select coalesce(c.kept_from, make_date(extract(year from e.complete)::int + 1, 1, 1)) as starts) s
                where known(m.known_from, m.known_until, :asOf)) k""";

    private static final String TURN = "array_position(array['CREATOR', 'ARCHIVIST', 'BOARD', 'DECISION'], voice)";

    private final Reading reading;

    public CustodyAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public CustodySheet answer(ReadCustody read) {
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(read.meetingId(), asOf);
        var parameters = Map.of("meeting", read.meetingId());
        var record = reading.first(
                        "select k.*, null::date as due_on " + RECORDS + " where k.meeting = :meeting",
                        asOf,
                        parameters,
                        Columns::custody)
                .orElseThrow(() -> new Unknown("meeting", read.meetingId()));
        return new CustodySheet(
                record,
                version(read.meetingId(), asOf),
                rows("custody_offer", "offer", asOf, parameters, Columns::offer),
                rows("custody_freeze", "number", asOf, parameters, Columns::freeze),
                rows("custody_opinion", "appraisal, " + TURN, asOf, parameters, Columns::opinion));
    }

    @QueryHandler
    public Page<CustodyLine> answer(FindDue find) {
        var day = day(find.due());
        var where = new Where(condition(find.due()))
                .and("until", find.until(), day + " <= :until")
                .and("since", find.since(), day + " >= :since")
                .and("committee", find.committee(), "k.committee = :committee");
        return reading.page(
                "select k.*, " + day + " as due_on",
                RECORDS,
                where,
                day + ", k.meeting",
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                Columns::custody);
    }

    private static String day(Due due) {
        return switch (due) {
            case TRANSFER -> "k.transfer_by";
            case PERIOD_END -> "k.kept_until";
            case APPRAISAL -> "k.appraisal_from";
            case DISPOSAL -> "k.decided_on";
        };
    }

    private static String condition(Due due) {
        return switch (due) {
            case TRANSFER -> """
                    k.state in ('CLOSED', 'ADOPTED', 'FAILED_FOR_QUORUM') and k.transfer <> 'ACCEPTED'
                    and k.disposition is distinct from 'DISPOSE'""";
            case PERIOD_END, APPRAISAL -> "k.disposition is distinct from 'DISPOSE'";
            case DISPOSAL -> "k.disposition = 'DISPOSE' and k.freezes = 0";
        };
    }

    private <T> List<T> rows(String table, String order, long asOf, Map<String, ?> parameters, Function<Line, T> as) {
        return reading.list(
                "select * from " + table
                        + " where meeting = :meeting and known(known_from, known_until, :asOf) order by " + order,
                asOf,
                parameters,
                as);
    }

    private @Nullable Long version(String meeting, long asOf) {
        var last = reading.count(
                "select coalesce(max(sequence), -1) from trail where stream = :stream and position <= :asOf",
                asOf,
                Map.of("stream", RetentionEvent.stream(meeting)));
        return last < 0 ? null : (Long) last;
    }
}
