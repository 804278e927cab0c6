package org.sillok.server.record;

import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.sillok.server.settings.Settings;
import org.sillok.server.settings.Settings.Outside;
import org.sillok.store.verification.Verification;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;

/** Looks at a record from its database alone, with no more of the program than that needs. */
public final class Looking {

    private static final String APPLICATION = "sillok verify";

    private Looking() {}

    /** At the database that is set, or our own. */
    public static Examination at(Settings settings, Expectation expected, LongConsumer progress) {
        var outside = settings.database();
        if (outside != null) {
            return at(outside, expected, progress);
        }
        try (var access = ReadOnly.of(settings, APPLICATION);
                var connection = access.connect()) {
            return Verification.of(connection, expected, progress);
        } catch (SQLException unreadable) {
            throw away(settings.data().toString(), unreadable);
        }
    }

    /** At an outside one, whoever the user is who may read it. */
    public static Examination at(Outside outside, Expectation expected, LongConsumer progress) {
        try (var access = ReadOnly.at(outside, APPLICATION);
                var connection = access.connect()) {
            return Verification.of(connection, expected, progress);
        } catch (SQLException unreadable) {
            throw away(outside.url(), unreadable);
        }
    }

    private static NotChecked away(String where, SQLException failed) {
        return new NotChecked(Reason.DATABASE, where, String.valueOf(failed.getMessage()), failed);
    }
}
