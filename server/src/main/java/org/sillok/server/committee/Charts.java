package org.sillok.server.committee;

import java.util.Comparator;
import java.util.List;
import org.sillok.minutes.MeetingState;
import org.sillok.roster.CommitteeFigures.Count;
import org.sillok.roster.CommitteeFigures.Sitting;
import org.sillok.server.page.Words;

/** The figures of a committee as bars. */
final class Charts {

    private final Words words;

    Charts(Words words) {
        this.words = words;
    }

    /** The latest meeting stands last, as time goes. */
    Chart attendance(List<Sitting> sittings) {
        return Chart.of(sittings.stream()
                .sorted(Comparator.comparing(Sitting::heldOn))
                .map(sitting -> new Chart.Value(
                        sitting.heldOn().toString(), figure(sitting), sitting.present(), sitting.inOffice()))
                .toList());
    }

    Chart outcomes(List<Count> outcomes) {
        return Chart.of(outcomes.stream()
                .map(count ->
                        new Chart.Value(words.of(count.outcome()), String.valueOf(count.items()), count.items(), 0))
                .toList());
    }

    /** A meeting that failed tells so, and who came in vain is no absence of the others. */
    private String figure(Sitting sitting) {
        var figure = sitting.present() + " / " + sitting.inOffice();
        return sitting.state() == MeetingState.FAILED_FOR_QUORUM ? figure + " ✕" : figure;
    }
}
