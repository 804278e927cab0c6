package org.sillok.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Overview.Fact;
import org.sillok.report.Registration;
import org.sillok.report.ReportSheet;
import org.sillok.report.ReportSheet.Step;
import org.sillok.report.Signatory;

/** The box that those in the line sign, and what the report is registered under. */
public final class ApprovalBox {

    private ApprovalBox() {}

    /** One place of the line. */
    public record Box(String step, String post, String name, String mark, String day, String note) {}

    static List<Box> boxes(ReportSheet report) {
        return report.steps().stream().map(ApprovalBox::box).toList();
    }

    private static Box box(Step step) {
        var signed = step.signature();
        return new Box(
                Wording.of(step.kind()),
                Wording.orNothing(step.by().post()),
                Wording.orNothing(step.by().name()),
                step.capacity() == null ? "" : Wording.of(step.capacity()),
                signed == null ? "" : day(step),
                note(step));
    }

    private static String day(Step step) {
        var signed = step.signature();
        if (signed == null) {
            return "";
        }
        return signed.on() == null ? Wording.orNothing(signed.onAsPrinted()) : Figures.date(signed.on());
    }

    private static String note(Step step) {
        var signed = step.signature();
        return Stream.of(
                        step.state() == Step.State.PENDING ? "서명 전" : null,
                        step.state() == Step.State.SKIPPED ? "생략: " + step.reason() : null,
                        signed == null || signed.dissent() == null ? null : "이견: " + signed.dissent(),
                        step.inPlaceOf() == null ? null : name(step.inPlaceOf()) + " 대결",
                        step.ground())
                .filter(note -> note != null)
                .collect(Collectors.joining(" / "));
    }

    private static String name(Signatory signatory) {
        return Stream.of(signatory.post(), signatory.name())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    static List<Fact> registration(ReportSheet report) {
        var registered = report.registered();
        if (registered == null) {
            return List.of(new Fact("문서번호", "등록 전"));
        }
        var data = registered.registration();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("문서번호", number(data)));
        add(facts, "생산일자", registered.completeOn() == null ? null : Figures.date(registered.completeOn()));
        add(facts, "관리번호", data.managementNumber());
        add(facts, "분류정보", data.classPath().isEmpty() ? null : String.join(" > ", data.classPath()));
        add(facts, "보존기간", retention(registered));
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private static String number(Registration data) {
        return data.number() == null ? Wording.NOT_STATED : data.number().toString();
    }

    private static @Nullable String retention(ReportSheet.Registered registered) {
        var retention = registered.registration().retention();
        if (retention == null) {
            return null;
        }
        var from = registered.retainedFrom();
        var until = registered.retainedUntil();
        return Wording.of(retention)
                + (from == null
                        ? ""
                        : " (" + Figures.date(from) + "부터" + end(until == null ? "" : Figures.date(until)) + ")");
    }

    private static String end(String until) {
        return until.isEmpty() ? "" : " " + until + "까지";
    }
}
