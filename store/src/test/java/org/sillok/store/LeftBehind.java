package org.sillok.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that records one thing and then waits to be killed; a test runs it as a process of its own. */
final class LeftBehind {

    private LeftBehind() {}

    public static void main(String[] arguments) throws Exception {
        try (var database = Database.embedded(Path.of(arguments[0]));
                var store = RecordStore.open(database, Remark.VOCABULARY, List.of(), step -> {})) {
            store.engine().appendEvents(List.of(OnEachVersion.remark("회의-1", 0)));
            store.feed().awaitPosition("회의-1", 0, Duration.ofSeconds(60));
            System.out.println("recorded");
            Thread.currentThread().join();
        }
    }
}
