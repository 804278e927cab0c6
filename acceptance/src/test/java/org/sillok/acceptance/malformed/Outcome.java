package org.sillok.acceptance.malformed;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What became of the requests. */
final class Outcome {

    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, String> unfit = new ConcurrentHashMap<>();

    void add(Attack attack, int status) {
        statuses.merge(status, 1, Integer::sum);
        var harmless = attack.method.equals("OPTIONS") || attack.method.equals("GET");
        if (status >= 500 || (status >= 200 && status < 300 && !harmless)) {
            unfit.putIfAbsent(attack.way + " " + status, status + " to " + attack);
        }
    }

    /** How many of each; nought stands for a line that was closed without an answer. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    /** One example of each kind of answer that should not be. */
    Collection<String> unfit() {
        return unfit.values();
    }
}
