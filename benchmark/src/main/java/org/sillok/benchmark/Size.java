package org.sillok.benchmark;

import java.util.List;

/**
 * How much is measured.
 *
 * @param quick whether a glance is enough
 * @param events how many are sown for what reads them
 * @param clients how many at once, for what is measured with several numbers of them
 */
record Size(boolean quick, int repetitions, long events, List<Integer> clients) {

    /** The smaller number for a glance. */
    int of(int whole, int glance) {
        return quick ? glance : whole;
    }
}
