package org.sillok.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUpState;
import org.sillok.decision.FollowUps;
import org.sillok.meeting.Tally;
import org.sillok.minutes.AgendaItem;

/** What became of the items (회의 결과), and what is to be done (향후 추진일정). */
public final class Results {

    private Results() {}

    /** An item and its outcome, with what is to be said of it. */
    public record Item(String number, String kind, String title, String outcome, List<String> notes) {}

    /** Something to be done, by whom and until when. */
    public record Plan(String text, String who, String due, String ending) {}

    static List<Item> items(ReportDocument document) {
        return document.minutes().meeting().agenda().stream()
                .map(item -> item(item, decision(document, item.item())))
                .toList();
    }

    static List<Plan> plans(FollowUps followUps) {
        return followUps.followUps().stream().map(Results::plan).toList();
    }

    /** {@code 찬성 12, 반대 1, 기권 1}, with invalid ballots where there are some. */
    public static String tally(Tally tally) {
        return String.format(Locale.ROOT, "찬성 %d, 반대 %d, 기권 %d", tally.inFavour(), tally.against(), tally.abstained())
                + (tally.invalid() == 0 ? "" : ", 무효 " + tally.invalid());
    }

    private static @Nullable Decision decision(ReportDocument document, int item) {
        return document.decisions().decisions().stream()
                .filter(decision -> decision.item() == item)
                .findFirst()
                .orElse(null);
    }

    private static Item item(AgendaItem item, @Nullable Decision decision) {
        return new Item(
                Wording.circled(item.item()),
                Wording.of(item.kind()),
                item.title(),
                outcome(item, decision),
                decision == null ? List.of() : notes(decision));
    }

    private static String outcome(AgendaItem item, @Nullable Decision decision) {
        if (item.withdrawn() != null) {
            return "철회";
        }
        return decision == null ? "결과 " + Wording.NOT_STATED : Wording.of(decision.outcome());
    }

    private static List<String> notes(Decision decision) {
        var notes = new ArrayList<String>();
        if (decision.method() != null) {
            var tally = decision.tally();
            notes.add(Wording.of(decision.method()) + (tally == null ? "" : " (" + tally(tally) + ")"));
        }
        Stream.of(prefixed("수정 내용: ", decision.amendment()), prefixed("사유: ", decision.reason()))
                .filter(note -> note != null)
                .forEach(notes::add);
        if (!decision.conditions().isEmpty()) {
            notes.add("조건: " + String.join("; ", decision.conditions()));
        }
        decision.advice().stream().map(point -> "주요 의견: " + point).forEach(notes::add);
        return notes;
    }

    private static @Nullable String prefixed(String prefix, @Nullable String text) {
        return text == null ? null : prefix + text;
    }

    private static Plan plan(FollowUp followUp) {
        var ending = followUp.state() == FollowUpState.OPEN
                ? ""
                : Stream.of(followUp.state() == FollowUpState.DONE ? "완료" : "중단", Wording.orNothing(followUp.ending()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": "));
        return new Plan(
                followUp.text(),
                Wording.orNothing(followUp.who()),
                followUp.due() == null ? Figures.optionalDate(followUp.dueOn()) : followUp.due(),
                ending);
    }
}
