package org.sillok.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.benchmark.generator.Words;
import org.sillok.decision.Decision;
import org.sillok.decision.SearchDecisions;
import org.sillok.minutes.SearchSpeeches;
import org.sillok.minutes.SpeechHit;

/** Searches among decisions and speeches, against the bare SQL that finds the same rows by the same index. */
final class Searching {

    private static final int SIZE = 20;
    private static final int YEAR = 2015;
    private static final int DEEP = 10;

    private final Ground ground;
    private final Figures figures;
    private final Asking asking;
    private final BareSearch bare;

    Searching(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        asking = new Asking(ground.questions());
        bare = new BareSearch(ground.database().viewer());
    }

    void run() throws Exception {
        ground.sown();
        round(ground.size().of(4, 10));
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            var all = new Pair();
            round(ground.size().of(20, 10)).forEach(pair -> {
                figures.add("searchP95VsSql." + pair.name, pair.ratio(95));
                figures.add("search." + pair.name + ".p50.milliseconds", Spread.percentile(pair.ours, 50));
                figures.add("search." + pair.name + ".p95.milliseconds", Spread.percentile(pair.ours, 95));
                figures.add("search." + pair.name + ".p99.milliseconds", Spread.percentile(pair.ours, 99));
                all.ours.addAll(pair.ours);
                all.theirs.addAll(pair.theirs);
            });
            figures.add("searchP95VsSql", all.ratio(95));
        }
        figures.remark("searchP95VsSql", "bare: count and page of the same rows by the same index, latest first");
    }

    private List<Pair> round(int searches) {
        var pairs = new ArrayList<Pair>();
        for (var words : Words.values()) {
            pairs.add(decisions(words, searches));
            pairs.add(speeches(words, searches));
        }
        return pairs;
    }

    private Pair decisions(Words words, int searches) {
        var pair = new Pair("decisions." + words.name().toLowerCase(Locale.ROOT));
        for (var number = 0; number < searches; number++) {
            var word = words.word(number);
            var year = number % 4 == 1 ? YEAR : null;
            var page = number % 4 == 2 ? DEEP : 1;
            var search = new SearchDecisions(word, null, year, null, null, null, null, page, SIZE, null);
            pair.theirs.add(Asking.milliseconds(() -> bare.decisions(word, year, page, SIZE)));
            pair.ours.add(Asking.milliseconds(() -> asking.page(search, Decision.class)));
        }
        return pair;
    }

    private Pair speeches(Words words, int searches) {
        var pair = new Pair("speeches." + words.name().toLowerCase(Locale.ROOT));
        for (var number = 0; number < searches; number++) {
            var word = words.word(number);
            var year = number % 4 == 1 ? YEAR : null;
            var page = number % 4 == 2 ? DEEP : 1;
            var search = new SearchSpeeches(word, null, year, page, SIZE, null);
            pair.theirs.add(Asking.milliseconds(() -> bare.speeches(word, year, page, SIZE)));
            pair.ours.add(Asking.milliseconds(() -> asking.page(search, SpeechHit.class)));
        }
        return pair;
    }

    /** The same searches done by both. */
    private static final class Pair {
        private final String name;
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> theirs = new ArrayList<>();

        Pair() {
            this("all");
        }

        Pair(String name) {
            this.name = name;
        }

        double ratio(double percent) {
            return Spread.percentile(ours, percent) / Spread.percentile(theirs, percent);
        }
    }
}
