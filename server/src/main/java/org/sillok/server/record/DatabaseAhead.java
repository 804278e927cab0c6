package org.sillok.server.record;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.sillok.server.settings.Settings;
import org.sillok.store.Database;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Opens the database while the rest of the program is put together, for a server that starts is mostly waited for. It is
 * closed after all that uses it, also where the rest never came to be.
 */
public final class DatabaseAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    private final FutureTask<Database> opening;

    public DatabaseAhead(Settings settings) {
        this.opening = new FutureTask<>(() -> Opening.of(settings));
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        new Thread(opening, "database").start();
        // The first to be registered is the last to be closed.
        context.getDefaultListableBeanFactory().registerDisposableBean("databaseAhead", this::close);
        context.registerBean(Database.class, this::opened, database -> database.setDestroyMethodName(""));
    }

    private Database opened() {
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database opened", stop);
        }
    }

    private void close() throws InterruptedException {
        try {
            opening.get().close();
        } catch (ExecutionException neverOpened) {
            // Whoever wanted it was told; nothing is left to close.
        }
    }
}
