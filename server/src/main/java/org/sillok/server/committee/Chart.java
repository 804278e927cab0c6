package org.sillok.server.committee;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars to be drawn one below the other, measured in the units of the drawing.
 *
 * @param height of the whole, with what the scale needs
 */
record Chart(int width, int height, List<Bar> bars) {

    /** Where the bars begin; labels end before it. */
    static final int LEFT = 132;

    static final int WIDTH = 480;
    static final int ROW = 30;

    /** Leaves room for the figure behind the longest bar. */
    private static final int LONGEST = WIDTH - LEFT - 76;

    /**
     * A bar.
     *
     * @param of the longest that it could be, drawn behind it; 0 for none
     */
    record Bar(String label, String figure, int y, int length, int of) {}

    /** What is to be drawn. */
    record Value(String label, String figure, int value, int of) {}

    static Chart of(List<Value> values) {
        var most = Math.max(
                1,
                values.stream()
                        .mapToInt(value -> Math.max(value.value, value.of))
                        .max()
                        .orElse(1));
        var bars = new ArrayList<Bar>();
        for (var value : values) {
            bars.add(new Bar(
                    value.label,
                    value.figure,
                    bars.size() * ROW,
                    LONGEST * value.value / most,
                    LONGEST * value.of / most));
        }
        return new Chart(WIDTH, values.size() * ROW + 4, bars);
    }
}
