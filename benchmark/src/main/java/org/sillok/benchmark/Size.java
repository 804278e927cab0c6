package org.sillok.benchmark;

/**
 * How much is measured.
 *
 * @param quick whether a glance is enough
 * @param events how many are sown for what reads them
 */
record Size(boolean quick, int repetitions, long events) {

    /** The smaller number for a glance. */
    int of(int whole, int glance) {
        return quick ? glance : whole;
    }
}
