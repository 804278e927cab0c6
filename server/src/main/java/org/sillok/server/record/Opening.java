package org.sillok.server.record;

import java.nio.file.Path;
import org.sillok.server.settings.Settings;
import org.sillok.store.Address;
import org.sillok.store.Database;

/** Opens the database that is set, or our own. */
public final class Opening {

    private Opening() {}

    public static Database of(Settings settings) {
        var outside = settings.database();
        return outside == null ? Database.embedded(own(settings)) : at(outside);
    }

    /** The same beside a program that serves from it. */
    public static Database beside(Settings settings) {
        var outside = settings.database();
        return outside == null ? Database.beside(own(settings)) : at(outside);
    }

    private static Path own(Settings settings) {
        return settings.data().resolve("postgresql");
    }

    private static Database at(Settings.Outside outside) {
        return Database.at(new Address(outside.url(), outside.user(), outside.password()));
    }
}
