package org.sillok.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Speaker;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesStage;
import org.sillok.roster.AttendanceSheet.Seat;

/** The minutes (회의록): who said what, stage by stage, and what was put, voted and resolved between. */
public final class MinutesText {

    private final Map<String, Seat> seats;

    private MinutesText(Map<String, Seat> seats) {
        this.seats = seats;
    }

    /** A stage. */
    public record Part(String heading, List<Passage> passages) {}

    /** A speech with its speaker, or what happened, with none. */
    public record Passage(String speaker, String text) {}

    static List<Part> of(ReportDocument document) {
        var seats = document.attendance().seats().stream().collect(Collectors.toMap(Seat::seat, Function.identity()));
        var text = new MinutesText(seats);
        return document.minutes().stages().stream().map(text::part).toList();
    }

    private Part part(MinutesStage stage) {
        var word = stage.stage() == null ? "" : Wording.of(stage.stage());
        return new Part(
                stage.label() == null ? word : stage.label(),
                stage.entries().stream().map(this::passage).toList());
    }

    private Passage passage(MinutesEntry entry) {
        var speech = entry.speech();
        if (speech != null) {
            return new Passage(speaker(speech.speaker()), speech.text());
        }
        var report = entry.report();
        if (report != null) {
            return new Passage(speaker(report.reporter()), items(report.items()) + " 보고: " + report.gist());
        }
        return new Passage("", act(entry));
    }

    private String act(MinutesEntry entry) {
        return switch (entry.kind()) {
            case OPENED -> "개의" + at(entry) + presiding(entry.presiding());
            case FAILED_FOR_QUORUM -> "정족수 미달로 유회" + at(entry);
            case CHAIR_PASSED -> "회의 진행" + at(entry) + presiding(entry.presiding());
            case QUESTION -> question(entry);
            case VOTE -> vote(entry);
            case RESULT -> result(entry);
            case ADVICE -> advice(entry);
            case RECUSAL -> recusal(entry);
            case RECESSED -> "정회" + at(entry);
            case RESUMED -> "속개" + at(entry);
            case CLOSED -> "회의 종료" + at(entry);
            case SPEECH, AGENDA_REPORT -> "";
        };
    }

    private static String question(MinutesEntry entry) {
        var question = entry.question();
        return question == null ? "" : items(question.items()) + " 의결 제안: " + question.motion();
    }

    private static String vote(MinutesEntry entry) {
        var vote = entry.vote();
        if (vote == null) {
            return "";
        }
        return Wording.of(vote.method()) + (vote.tally() == null ? "" : " (" + Results.tally(vote.tally()) + ")");
    }

    private static String result(MinutesEntry entry) {
        var result = entry.result();
        if (result == null) {
            return "";
        }
        var said = new ArrayList<String>();
        said.add(Wording.circled(result.item()) + " " + Wording.of(result.outcome()));
        if (result.amendment() != null) {
            said.add("수정 내용: " + result.amendment());
        }
        if (!result.conditions().isEmpty()) {
            said.add("조건: " + String.join("; ", result.conditions()));
        }
        if (result.reason() != null) {
            said.add("사유: " + result.reason());
        }
        return String.join(" / ", said);
    }

    private static String advice(MinutesEntry entry) {
        var advice = entry.advice();
        return advice == null
                ? ""
                : Wording.circled(advice.item()) + " 자문 의견: "
                        + advice.points().stream().map(point -> point.text()).collect(Collectors.joining("; "));
    }

    private static String recusal(MinutesEntry entry) {
        var recusal = entry.recusal();
        return recusal == null
                ? ""
                : "%s 위원 %s %s: %s"
                        .formatted(
                                recusal.member(),
                                Wording.circled(recusal.item()),
                                Wording.of(recusal.ground()),
                                recusal.reason());
    }

    private static String at(MinutesEntry entry) {
        return entry.at() == null ? "" : " " + Figures.time(entry.at());
    }

    private static String presiding(@Nullable Presiding presiding) {
        if (presiding == null) {
            return "";
        }
        var acting = presiding.capacity() == Presiding.Capacity.ACTING_CHAIR ? " 직무대행" : "";
        return " (진행: " + presiding.person().name() + acting + ")";
    }

    private static String items(List<Integer> items) {
        return items.stream().map(Wording::circled).collect(Collectors.joining(" "));
    }

    private String speaker(Speaker speaker) {
        return switch (speaker.kind()) {
            case UNNAMED -> Wording.orNothing(speaker.label());
            case OFFICIAL ->
                speaker.name() == null
                        ? Wording.orNothing(speaker.post())
                        : Wording.orNothing(speaker.post()) + " " + speaker.name();
            case SEAT -> member(speaker);
        };
    }

    private String member(Speaker speaker) {
        var seat = speaker.seat() == null ? null : seats.get(speaker.seat());
        var name = speaker.name() == null && seat != null ? seat.member().name() : Wording.orNothing(speaker.name());
        return seat == null ? name : name + " " + Wording.of(seat.role());
    }
}
