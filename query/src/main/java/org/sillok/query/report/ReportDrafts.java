package org.sillok.query.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.report.Annex;
import org.sillok.report.Capacity;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Registration;
import org.sillok.report.ReportSheet.Registered;
import org.sillok.report.ReportSheet.Step;
import org.sillok.report.Retention;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;

/** Reads what belongs to a draft: its annexes, its approval line, and what it was registered under. */
final class ReportDrafts {

    private final Reading reading;

    ReportDrafts(Reading reading) {
        this.reading = reading;
    }

    List<Annex> annexes(String meeting, int draft, long asOf) {
        return reading.list(
                """
                select * from report_annex
                where meeting = :meeting and draft = :draft and known(known_from, known_until, :asOf)
                order by annex""",
                asOf,
                Map.of("meeting", meeting, "draft", draft),
                line -> new Annex(
                        line.word(Annex.Kind.class, "kind"),
                        line.text("title"),
                        line.optionalNumber("copies"),
                        line.holds("separate")));
    }

    /** In the order of the line: drafter, reviewers, cooperators, approver. */
    List<Step> steps(String meeting, int draft, long asOf) {
        return reading.list("""
                select * from report_step
                where meeting = :meeting and draft = :draft and known(known_from, known_until, :asOf)
                order by array_position(array['DRAFT', 'REVIEW', 'COOPERATION', 'APPROVAL'], step), place""", asOf, Map.of("meeting", meeting, "draft", draft), ReportDrafts::step);
    }

    @Nullable
    Registered registered(String meeting, int draft, long asOf) {
        return reading.first("""
                        select * from report_registration
                        where meeting = :meeting and draft = :draft and known(known_from, known_until, :asOf)""", asOf, Map.of("meeting", meeting, "draft", draft), ReportDrafts::registered)
                .orElse(null);
    }

    static @Nullable Signatory signatory(Line line, String prefix) {
        var post = line.optionalText(prefix + "post");
        var name = line.optionalText(prefix + "name");
        return post == null && name == null ? null : new Signatory(post, name);
    }

    private static Step step(Line line) {
        var state = line.word(Step.State.class, "state");
        var signed = new Signature(
                line.optionalDate("signed_on"), line.optionalText("on_printed"), line.optionalText("dissent"));
        return new Step(
                line.word(Step.Kind.class, "step"),
                line.number("place"),
                new Signatory(line.optionalText("post"), line.optionalText("name")),
                state,
                state == Step.State.SIGNED ? signed : null,
                line.optionalText("reason"),
                line.optionalWord(Capacity.class, "capacity"),
                signatory(line, "in_place_of_"),
                line.optionalText("ground"),
                line.optionalText("content"));
    }

    private static Registered registered(Line line) {
        var department = line.optionalText("department");
        var registration = new Registration(
                department == null ? null : new DocumentNumber(department, line.number("serial")),
                line.optionalText("management_number"),
                line.texts("class_path"),
                line.optionalWord(Retention.class, "retention"),
                line.optionalDate("produced_on"),
                Columns.zip(line.texts("labels"), line.texts("label_values"), Registration.Printed::new),
                files(line));
        return new Registered(
                registration,
                line.optionalDate("complete_on"),
                line.optionalDate("retained_from"),
                line.optionalDate("retained_until"));
    }

    private static List<Registration.Listed> files(Line line) {
        var names = line.texts("file_names");
        var openness = Columns.words(Openness.class, line.texts("file_openness"));
        var sizes = line.texts("file_sizes");
        return Columns.lines(
                names.size(), at -> new Registration.Listed(names.get(at), openness.get(at), sizes.get(at)));
    }
}
