package org.sillok.benchmark;

import java.util.List;

/** One after another, and from the first on again. */
final class Turn<T> {

    private final List<T> all;
    private int next;

    Turn(List<T> all) {
        this.all = all;
    }

    synchronized T take() {
        var taken = all.get(next);
        next = (next + 1) % all.size();
        return taken;
    }
}
