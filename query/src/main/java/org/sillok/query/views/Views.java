package org.sillok.query.views;

import java.util.List;
import org.sillok.query.Reading;
import org.sillok.query.View;
import org.sillok.query.audit.DifferenceAnswers;
import org.sillok.query.audit.IrregularitiesView;
import org.sillok.query.audit.IrregularityAnswers;
import org.sillok.query.audit.MomentAnswers;
import org.sillok.query.audit.ObservationAnswers;
import org.sillok.query.audit.TimelineAnswers;
import org.sillok.query.audit.TrailAnswers;
import org.sillok.query.audit.TrailView;
import org.sillok.query.decision.DecisionAnswers;
import org.sillok.query.decision.DecisionCountAnswers;
import org.sillok.query.decision.DecisionNewsAnswers;
import org.sillok.query.decision.DecisionsView;
import org.sillok.query.decision.FollowUpAnswers;
import org.sillok.query.decision.FollowUpsView;
import org.sillok.query.decision.MatterAnswers;
import org.sillok.query.decision.ReckoningsView;
import org.sillok.query.decision.ValidityAnswers;
import org.sillok.query.disclosure.DisclosureAnswers;
import org.sillok.query.disclosure.DisclosuresView;
import org.sillok.query.minutes.ActAnswers;
import org.sillok.query.minutes.AgendaView;
import org.sillok.query.minutes.CorrectionsView;
import org.sillok.query.minutes.MeetingAnswers;
import org.sillok.query.minutes.MeetingsView;
import org.sillok.query.minutes.MinutesAnswers;
import org.sillok.query.minutes.QuestionsView;
import org.sillok.query.minutes.SpeechAnswers;
import org.sillok.query.minutes.SpeechesView;
import org.sillok.query.minutes.TimetableAnswers;
import org.sillok.query.report.ReportAnswers;
import org.sillok.query.report.ReportFormsView;
import org.sillok.query.report.ReportStepsView;
import org.sillok.query.report.ReportsDueAnswers;
import org.sillok.query.report.ReportsView;
import org.sillok.query.retention.CustodiesView;
import org.sillok.query.retention.CustodyAnswers;
import org.sillok.query.retention.DisposalAnswers;
import org.sillok.query.retention.DisposalsView;
import org.sillok.query.retention.FreezesView;
import org.sillok.query.retention.OffersView;
import org.sillok.query.retention.OpinionsView;
import org.sillok.query.retention.ScheduleAnswers;
import org.sillok.query.retention.ScheduledClassesView;
import org.sillok.query.roster.AttendanceAnswers;
import org.sillok.query.roster.AttendancesView;
import org.sillok.query.roster.CommitteesView;
import org.sillok.query.roster.FigureAnswers;
import org.sillok.query.roster.RosterAnswers;
import org.sillok.query.roster.RulebooksView;

/** All views and all who answer from them. */
public final class Views {

    private Views() {}

    /** In the order in which a fact is handed to them: who reads a table comes after who writes it. */
    public static List<View> all() {
        return List.of(
                new CommitteesView(),
                new RulebooksView(),
                new MeetingsView(),
                new AttendancesView(),
                new AgendaView(),
                new SpeechesView(),
                new QuestionsView(),
                new CorrectionsView(),
                new DecisionsView(),
                new ReckoningsView(),
                new FollowUpsView(),
                new ReportsView(),
                new ReportStepsView(),
                new ReportFormsView(),
                new DisclosuresView(),
                new ScheduledClassesView(),
                new CustodiesView(),
                new OffersView(),
                new FreezesView(),
                new OpinionsView(),
                new IrregularitiesView(),
                new DisposalsView(),
                new TrailView());
    }

    /** Objects with query handlers, to be registered with the query bus. */
    public static List<Object> answers(Reading reading) {
        return List.of(
                new RosterAnswers(reading),
                new FigureAnswers(reading),
                new AttendanceAnswers(reading),
                new MeetingAnswers(reading),
                new MinutesAnswers(reading),
                new ActAnswers(reading),
                new TimetableAnswers(reading),
                new SpeechAnswers(reading),
                new DecisionAnswers(reading),
                new DecisionCountAnswers(reading),
                new DecisionNewsAnswers(reading),
                new MatterAnswers(reading),
                new ValidityAnswers(reading),
                new FollowUpAnswers(reading),
                new ReportAnswers(reading),
                new ReportsDueAnswers(reading),
                new DisclosureAnswers(reading),
                new ScheduleAnswers(reading),
                new CustodyAnswers(reading),
                new DisposalAnswers(reading),
                new IrregularityAnswers(reading),
                new ObservationAnswers(reading),
                new TrailAnswers(reading),
                new TimelineAnswers(reading),
                new MomentAnswers(reading),
                new DifferenceAnswers(reading));
    }
}
