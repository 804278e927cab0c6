package org.sillok.query.report;

import org.axonframework.queryhandling.QueryHandler;
import org.sillok.meeting.MeetingKind;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;
import org.sillok.report.FindReportsDue;
import org.sillok.report.ReportDue;
import org.sillok.report.ReportSheet;
import org.sillok.report.ReportState;
import org.sillok.report.Signatory;

/** Tells which reports are still to be written, and which wait for whom. */
public final class ReportsDueAnswers {

    private static final String LAST_DRAFT_AND_NEXT_STEP = """
            from meeting m
            left join lateral (
                select r.* from report r
                where r.meeting = m.meeting and known(r.known_from, r.known_until, :asOf)
                order by r.draft desc limit 1) r on true
            left join lateral (
                select s.* from report_step s
                where s.meeting = m.meeting and s.draft = r.draft and r.state = 'UNDER_WAY' and s.state = 'PENDING'
                and known(s.known_from, s.known_until, :asOf)
                order by array_position(array['DRAFT', 'REVIEW', 'COOPERATION', 'APPROVAL'], s.step), s.place
                limit 1) s on true""";

    private final Reading reading;

    public ReportsDueAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Page<ReportDue> answer(FindReportsDue find) {
        var where = new Where("""
                known(m.known_from, m.known_until, :asOf) and m.state in ('CLOSED', 'ADOPTED')
                and (r.state in ('UNDER_WAY', 'RETURNED') or r.meeting is null and m.basis = 'LIVE')""");
        return reading.page(
                "select m.*, r.state as report, s.step, s.name as signer, s.post as signer_post",
                LAST_DRAFT_AND_NEXT_STEP,
                where,
                "m.held_on desc, m.meeting",
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                ReportsDueAnswers::due);
    }

    private static ReportDue due(Line line) {
        var step = line.optionalWord(ReportSheet.Step.Kind.class, "step");
        return new ReportDue(
                line.text("meeting"),
                line.text("committee_name"),
                Parts.number(line, "kind"),
                line.word(MeetingKind.class, "kind"),
                line.date("held_on"),
                line.optionalWord(ReportState.class, "report"),
                step,
                step == null ? null : new Signatory(line.optionalText("signer_post"), line.optionalText("signer")));
    }
}
