package org.sillok.server.program;

import java.util.function.Consumer;
import org.sillok.query.Rebuild;
import org.sillok.query.Rebuild.Progress;
import org.sillok.query.publication.Press;
import org.sillok.query.views.Views;
import org.sillok.server.record.Opening;
import org.sillok.server.settings.Settings;
import org.sillok.store.RecordStore;

/** The rebuild of the views and of the public edition, with no more of the program than it needs. */
public final class Replaying {

    private Replaying() {}

    /** Rebuilds; answers false where somebody does so already. */
    public static boolean run(Settings settings, Consumer<Progress> watcher) {
        try (var database = Opening.beside(settings);
                var store = RecordStore.open(database)) {
            var rebuilt = new Rebuild(database.viewer(), store.feed(), Views.all()).run(watcher);
            if (rebuilt) {
                var press = new Press(database.viewer(), store.feed(), store.feed());
                press.prepare();
                press.rebuild();
            }
            return rebuilt;
        }
    }
}
