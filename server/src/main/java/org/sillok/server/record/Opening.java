package org.sillok.server.record;

import org.sillok.server.settings.Settings;
import org.sillok.store.Address;
import org.sillok.store.Database;

/** Opens the database that is set, or our own. */
public final class Opening {

    private Opening() {}

    public static Database of(Settings settings) {
        var outside = settings.database();
        return outside == null
                ? Database.embedded(settings.data().resolve("postgresql"))
                : Database.at(new Address(outside.url(), outside.user(), outside.password()));
    }
}
