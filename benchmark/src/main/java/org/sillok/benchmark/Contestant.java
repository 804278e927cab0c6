package org.sillok.benchmark;

/** One who takes durable events or commands as fast as it can. */
interface Contestant {

    /** How many in a second, of so many clients for so long; it opens and closes what it needs. */
    double rate(int clients, double seconds) throws Exception;
}
