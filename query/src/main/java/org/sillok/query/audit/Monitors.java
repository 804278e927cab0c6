package org.sillok.query.audit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Monitor;

/**
 * What each monitor sees, as SQL over the views: it asks {@code known} of each table, so that it tells of any moment what
 * would have been seen then. All have the same columns; {@code names} and {@code vals} are the facts.
 */
final class Monitors {

    private static final String OF_MEETING = """
            m.committee, m.committee_name, m.meeting, m.number_year, m.ordinal, m.kind as meeting_kind, m.held_on, m.year,
            """;

    /** The day on which a meeting ended: that of its close, where that is stated. */
    private static final String ENDED = """
            (select *, coalesce(left(closed, 10)::date, held_on) as ended_on from meeting
             where state in ('CLOSED', 'ADOPTED') and known(known_from, known_until, :asOf)) m
            """;

    private Monitors() {}

    /** What that one sees, or all of them. */
    static String sql(@Nullable Monitor monitor) {
        return monitor != null
                ? one(monitor)
                : Arrays.stream(Monitor.values()).map(Monitors::one).collect(Collectors.joining(" union all "));
    }

    private static String one(Monitor monitor) {
        return "(select '" + monitor.name() + "'::text as monitor, " + seen(monitor) + ")";
    }

    private static String seen(Monitor monitor) {
        return switch (monitor) {
            case QUORUM_ONLY_BY_PROXY -> quorumOnlyByProxy();
            case RESOLUTION_WITHOUT_QUESTION -> resolutionWithoutQuestion();
            case APPROVER_TOOK_PART -> approverTookPart();
            case MINUTES_UNSIGNED -> minutesUnsigned();
            case MINUTES_UNPUBLISHED -> minutesUnpublished();
            case ATTENDANCE_UNDER_HALF -> attendanceUnderHalf();
            case CORRECTION_AFTER_ADOPTION -> correctionAfterAdoption();
            case PAPER_WITHHELD_WITHOUT_GROUND -> paperWithheldWithoutGround();
        };
    }

    /** Of the reckonings without one proxy or all, that which leaves out the fewest. */
    private static String quorumOnlyByProxy() {
        return OF_MEETING + """
                'A_QUORUM_OPENS_THE_MEETING' as rule, r.opening_article as article,
                array['item', 'inOffice', 'neededToOpen', 'present', 'withoutProxies', 'seats'] as names,
                array[r.item::text, r.in_office::text, r.needed_to_open::text, r.present::text, w.present::text,
                    array_to_string(w.seats, ', ')] as vals,
                '/meetings/' || m.meeting || '/validity' as place, m.held_on as since, r.position
                from reckoning r
                join lateral (
                    select w.present, w.seats from without_proxy w
                    where w.meeting = r.meeting and w.position = r.position and not w.quorum
                    and known(w.known_from, w.known_until, :asOf)
                    order by cardinality(w.seats), w.number limit 1) w on true
                join meeting m on m.meeting = r.meeting and known(m.known_from, m.known_until, :asOf)
                where r.quorum and r.subject in ('OPENING', 'OUTCOME') and known(r.known_from, r.known_until, :asOf)
                """;
    }

    /** Noted beside the outcome when it was recorded; of a source that is silent it says so. */
    private static String resolutionWithoutQuestion() {
        return OF_MEETING + """
                i.rule, null::text as article,
                array['item', 'finding', 'question'] as names,
                array[i.subject_id, i.finding, i.because_values[array_position(i.because_names, 'question')]] as vals,
                '/meetings/' || m.meeting || '/decisions#item-' || i.subject_id as place, m.held_on as since, i.position
                from irregularity i
                join meeting m on m.meeting = i.meeting and known(m.known_from, m.known_until, :asOf)
                where i.rule = 'A_RESOLUTION_NEEDS_A_QUESTION' and known(i.known_from, i.known_until, :asOf)
                """;
    }

    /** People are known by their names alone: whether it is the same one, whoever looks must tell. */
    private static String approverTookPart() {
        return OF_MEETING + """
                null::text as rule, null::text as article,
                array['approver', 'post', 'seat', 'item', 'sponsor'] as names,
                array[s.name, s.post, o.seat, i.item::text, i.sponsor] as vals,
                '/meetings/' || m.meeting || '/report' as place, coalesce(s.signed_on, m.held_on) as since,
                s.known_from as position
                from report_step s
                join meeting m on m.meeting = s.meeting and known(m.known_from, m.known_until, :asOf)
                left join lateral (
                    select o.seat from office o
                    where o.meeting = s.meeting and o.name = s.name and known(o.known_from, o.known_until, :asOf)
                    order by o.number limit 1) o on true
                left join lateral (
                    select i.item, i.sponsor from agenda_item i
                    where i.meeting = s.meeting and i.withdrawn is null and i.sponsor <> ''
                    and (i.sponsor = s.name or starts_with(s.post, i.sponsor))
                    and known(i.known_from, i.known_until, :asOf)
                    order by i.item limit 1) i on true
                where s.step = 'APPROVAL' and s.state = 'SIGNED' and (o.seat is not null or i.item is not null)
                and known(s.known_from, s.known_until, :asOf)
                """;
    }

    /** Where a source of the past does not speak of signatures, that accuses nobody. */
    private static String minutesUnsigned() {
        return OF_MEETING + """
                'MINUTES_ARE_SIGNED_IN_TIME' as rule, null::text as article,
                array['ended', 'days', 'due', 'signed'] as names,
                array[m.ended_on::text, b.signing_days::text, (m.ended_on + b.signing_days)::text, s.signed_on::text]
                    as vals,
                '/meetings/' || m.meeting as place, m.ended_on + b.signing_days + 1 as since, m.known_from as position
                from %s
                join rulebook b on b.stream = m.meeting and known(b.known_from, b.known_until, :asOf)
                left join lateral (
                    select min(s.signed_on) as signed_on from signature s
                    where s.meeting = m.meeting and known(s.known_from, s.known_until, :asOf)) s on true
                where coalesce(s.signed_on, case when m.basis = 'LIVE' then :today::date end) > m.ended_on + b.signing_days
                """.formatted(ENDED);
    }

    /** Published is what was decided on first, since nothing is before. */
    private static String minutesUnpublished() {
        return OF_MEETING + """
                null::text as rule, null::text as article,
                array['ended', 'days', 'due', 'published'] as names,
                array[m.ended_on::text, b.publication_days::text, (m.ended_on + b.publication_days)::text,
                    p.published_on::text] as vals,
                '/meetings/' || m.meeting || '/disclosure' as place, m.ended_on + b.publication_days + 1 as since,
                m.known_from as position
                from %s
                join rulebook b on b.stream = m.meeting and known(b.known_from, b.known_until, :asOf)
                left join lateral (
                    select (min(t.recorded_at) at time zone 'Asia/Seoul')::date as published_on
                    from disclosure d join trail t on t.position = d.known_from
                    where d.meeting = m.meeting and d.part = 'RECORD' and d.known_from <= :asOf) p on true
                where m.basis = 'LIVE' and coalesce(p.published_on, :today::date) > m.ended_on + b.publication_days
                """.formatted(ENDED);
    }

    /** Of the meetings that came about or failed; a seat that a proxy attended for counts as attended, and says so. */
    private static String attendanceUnderHalf() {
        return """
                y.committee, y.committee_name, null::text as meeting, null::int as number_year, null::int as ordinal,
                null::text as meeting_kind, null::date as held_on, y.year, null::text as rule, null::text as article,
                array['name', 'seat', 'year', 'meetings', 'attended', 'byProxy'] as names,
                array[y.name, y.seat, y.year::text, y.meetings::text, y.attended::text, y.by_proxy::text] as vals,
                '/committees/' || y.committee as place, y.last as since, y.position
                from (
                    select m.committee, (array_agg(m.committee_name order by m.held_on desc))[1] as committee_name,
                        m.year, o.seat, o.name, count(*) as meetings,
                        count(*) filter (where a.attended) as attended,
                        count(*) filter (where a.attended and a.by_proxy) as by_proxy,
                        max(m.held_on) as last, max(m.known_from) as position
                    from office o
                    join meeting m on m.meeting = o.meeting and known(m.known_from, m.known_until, :asOf)
                    left join lateral (
                        select p.attended, p.proxy_name is not null or p.proxy_post is not null as by_proxy
                        from presence p
                        where p.meeting = o.meeting and p.seat = o.seat and p.act <> 'LEFT'
                        and known(p.known_from, p.known_until, :asOf)
                        order by p.position desc limit 1) a on true
                    where m.state in ('CLOSED', 'ADOPTED', 'FAILED_FOR_QUORUM')
                    and known(o.known_from, o.known_until, :asOf)
                    group by m.committee, m.year, o.seat, o.name) y
                where y.attended * 2 < y.meetings
                """;
    }

    private static String correctionAfterAdoption() {
        return OF_MEETING + """
                'ADOPTED_MINUTES_TAKE_ONLY_WORDING' as rule, null::text as article,
                array['adopted', 'corrected', 'number', 'nature', 'reason', 'by'] as names,
                array[a.adopted_on::text, c.what, c.number, c.nature, c.reason, c.corrected_by] as vals,
                '/meetings/' || m.meeting || case c.what
                    when 'ATTENDANCE' then '/roster#seat-' || c.number
                    when 'AGENDA_ITEM' then '/decisions#item-' || c.number
                    when 'OPINION' then '?speech=' || c.number || '#speech-' || c.number
                    else '/decisions' end as place,
                (t.recorded_at at time zone 'Asia/Seoul')::date as since, c.position
                from correction c
                join meeting m on m.meeting = c.meeting and known(m.known_from, m.known_until, :asOf)
                join trail t on t.position = c.position
                join lateral (
                    select min(a.known_from) as position, min(a.adopted_on) as adopted_on from meeting a
                    where a.meeting = c.meeting and a.adopted_on is not null and a.known_from <= :asOf) a
                    on a.position < c.position
                where known(c.known_from, c.known_until, :asOf)
                """;
    }

    /** The decision in force on the paper speaks; where there is none, that on the whole record, and how it was filed. */
    private static String paperWithheldWithoutGround() {
        return OF_MEETING + """
                'A_WITHHELD_PAPER_HAS_A_GROUND' as rule, null::text as article,
                array['paper', 'fileName', 'level', 'decision'] as names,
                array[p.paper::text, p.file_name, coalesce(d.level, p.disclosure), d.decision::text] as vals,
                '/meetings/' || m.meeting || '/papers#paper-' || p.paper as place,
                coalesce(d.decided_on, m.held_on) as since, coalesce(d.known_from, p.known_from) as position
                from paper p
                join meeting m on m.meeting = p.meeting and m.state in ('CLOSED', 'ADOPTED', 'FAILED_FOR_QUORUM')
                    and known(m.known_from, m.known_until, :asOf)
                left join disclosure d on d.meeting = p.meeting and d.part = 'PAPER' and d.number = p.paper
                    and d.replaced_by is null and known(d.known_from, d.known_until, :asOf)
                where known(p.known_from, p.known_until, :asOf)
                and case when d.decision is not null then d.level <> 'OPEN' and cardinality(d.grounds) = 0
                    else p.disclosure <> 'OPEN' and not exists (
                        select from disclosure w
                        where w.meeting = p.meeting and w.part = 'RECORD' and w.level = 'CLOSED'
                        and cardinality(w.grounds) > 0 and w.replaced_by is null
                        and known(w.known_from, w.known_until, :asOf)) end
                """;
    }
}
