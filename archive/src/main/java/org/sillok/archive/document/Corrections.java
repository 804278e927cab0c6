package org.sillok.archive.document;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Results;
import org.sillok.archive.Wording;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteCorrected;

/** What was corrected, from what, by whom and why: shown where the corrected thing stands. */
final class Corrections {

    private final Map<String, List<String>> notes = new HashMap<>();
    private final Map<Integer, String> opinions = new HashMap<>();
    private final Map<Integer, VoteCorrected> votes = new HashMap<>();

    private Corrections() {}

    static Corrections of(List<Told> told, ZoneOffset room) {
        var corrections = new Corrections();
        for (var next : told) {
            corrections.take(next, Figures.date(next.recordedAt().atOffset(room).toLocalDate()));
        }
        return corrections;
    }

    List<String> ofOpinion(int opinion) {
        return notes("opinion", opinion);
    }

    List<String> ofItem(int item) {
        return notes("item", item);
    }

    List<String> ofVote(int question) {
        return notes("vote", question);
    }

    List<String> ofSeat(String seat) {
        return notes("seat", seat);
    }

    /** The text of a speech as it was corrected last. */
    String text(int opinion, String stated) {
        return opinions.getOrDefault(opinion, stated);
    }

    @Nullable
    VoteCorrected vote(int question) {
        return votes.get(question);
    }

    private List<String> notes(String kind, Object number) {
        return notes.getOrDefault(kind + number, List.of());
    }

    private void take(Told told, String on) {
        if (told.fact() instanceof OpinionCorrected it) {
            opinions.put(it.opinion(), it.after());
            note("opinion" + it.opinion(), on, it.by(), nature(it.nature()) + it.reason(), it.before());
        } else if (told.fact() instanceof AgendaItemCorrected it) {
            note("item" + it.item(), on, it.by(), nature(it.nature()) + it.reason(), it.titleBefore());
        } else if (told.fact() instanceof VoteCorrected it) {
            votes.put(it.question(), it);
            note("vote" + it.question(), on, it.by(), it.reason(), vote(it.tallyBefore(), it.rollBefore()));
        } else if (told.fact() instanceof AttendanceCorrected it) {
            note("seat" + it.seat(), on, it.by(), it.reason(), attendance(it.before()));
        }
    }

    private void note(String key, String on, String by, String reason, String before) {
        notes.computeIfAbsent(key, none -> new ArrayList<>())
                .add("정정 " + on + " " + by + " (사유: " + reason + ") / 정정 전: " + before);
    }

    private static String nature(Nature nature) {
        return nature == Nature.WORDING ? "자구 정정, " : "내용 정정, ";
    }

    private static String vote(@Nullable Tally tally, List<RollEntry> roll) {
        var said = tally == null ? "" : Results.tally(tally);
        var names = roll.stream()
                .map(entry -> entry.seat() + " " + Wording.of(entry.choice()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() && names.isEmpty()
                ? "집계 " + Wording.NOT_STATED
                : said + (names.isEmpty() ? "" : " " + names);
    }

    private static String attendance(Attendance attendance) {
        if (!attendance.attended()) {
            return "불참";
        }
        return (attendance.proxy() == null ? "참석 " : "대리 참석 ") + Figures.span(attendance.arrived(), attendance.left());
    }
}
