package org.sillok.benchmark;

import java.util.List;

/** The repetitions of one figure. */
record Spread(double minimum, double median, double maximum, List<Double> samples) {

    static Spread of(List<Double> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Spread(
                percentile(samples, 0), percentile(samples, 50), percentile(samples, 100), List.copyOf(samples));
    }

    /** The least sample that is not below so many percent of them; the lower one of two in the middle. */
    static double percentile(List<Double> samples, double percent) {
        var sorted = samples.stream().sorted().toList();
        var place = (int) Math.ceil(sorted.size() * percent / 100) - 1;
        return sorted.get(Math.max(0, place));
    }
}
