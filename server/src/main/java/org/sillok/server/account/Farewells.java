package org.sillok.server.account;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who wants to know at once that what an account may do has ended here; other nodes find it in the database. */
public final class Farewells {

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Tells somebody from now on.
     *
     * @param listener is told whose visits and rights to look at again, and throws nothing
     */
    public void hear(Consumer<String> listener) {
        listeners.add(listener);
    }

    void tell(String account) {
        listeners.forEach(listener -> listener.accept(account));
    }
}
