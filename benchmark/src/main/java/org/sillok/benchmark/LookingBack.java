package org.sillok.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.sillok.benchmark.generator.Sowing;
import org.sillok.benchmark.generator.Words;
import org.sillok.decision.Decision;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.SearchDecisions;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.ReadMinutes;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.ReadAttendance;

/** The same questions about the same meetings as of the middle of history, and now. */
final class LookingBack {

    private final Ground ground;
    private final Figures figures;
    private final Asking asking;

    LookingBack(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        asking = new Asking(ground.questions());
    }

    void run() throws Exception {
        var sown = ground.sown();
        var middle = ground.record().feed().last() / 2;
        round(sown, middle);
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            var times = round(sown, middle);
            figures.add("asOfVsNow", Spread.percentile(times.then, 95) / Spread.percentile(times.now, 95));
            figures.add("asOfVsNow.median", Spread.percentile(times.then, 50) / Spread.percentile(times.now, 50));
            figures.add("asOf.p95.milliseconds", Spread.percentile(times.then, 95));
            figures.add("now.p95.milliseconds", Spread.percentile(times.now, 95));
        }
        figures.remark("asOfVsNow", "at p95, over minutes, attendance, decisions and a search for decisions");
    }

    private Times round(Sowing sown, long middle) {
        var times = new Times(new ArrayList<>(), new ArrayList<>());
        var random = new SplittableRandom(1);
        var kinds = new Turn<>(List.of(Words.values()));
        // Those of the first quarter, which were over by the middle and are the same since.
        var quarter = sown.meetings() / 4;
        for (var number = 0; number < ground.size().of(100, 30); number++) {
            var meeting = sown.meeting(random.nextInt(quarter));
            var word = kinds.take().word(number);
            ask(meeting, word, null, times.now);
            ask(meeting, word, middle, times.then);
        }
        return times;
    }

    private void ask(String meeting, String word, @Nullable Long asOf, List<Double> times) {
        var search = new SearchDecisions(word, null, null, null, null, null, null, 1, 20, asOf);
        times.add(Asking.milliseconds(() -> asking.answer(new ReadMinutes(meeting, asOf), Minutes.class)));
        times.add(Asking.milliseconds(() -> asking.answer(new ReadAttendance(meeting, asOf), AttendanceSheet.class)));
        times.add(Asking.milliseconds(() -> asking.answer(new ReadDecisions(meeting, asOf), MeetingDecisions.class)));
        times.add(Asking.milliseconds(() -> asking.page(search, Decision.class)));
    }

    /** How long each question took, in milliseconds. */
    private record Times(List<Double> now, List<Double> then) {}
}
