package org.sillok.server.desk;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sillok.committee.CommitteeCommand;
import org.sillok.disclosure.DisclosureCommand;
import org.sillok.meeting.MeetingCommand;
import org.sillok.report.ReportCommand;
import org.sillok.retention.RetentionCommand;
import org.sillok.retention.ScheduleCommand;
import org.sillok.server.settings.Unfit;
import org.sillok.source.SourceCommand;
import org.sillok.store.RecordStorageEngine;

/**
 * Refuses to start a program whose parts are not the real ones. Axon says nothing when it keeps events in memory, and
 * a database nothing when it acknowledges what is not on disk yet: all seems well until the first restart.
 */
final class Wiring {

    private Wiring() {}

    static void check(EventStore store, EventStorageEngine engine, DataSource recorder, Set<String> decided) {
        requireTheRecord(engine);
        requireOn(store, engine);
        requireDurable(synchronousCommit(recorder));
        requireAllDecided(decided);
    }

    static void requireTheRecord(EventStorageEngine engine) {
        if (!(engine instanceof RecordStorageEngine)) {
            throw new Unfit("Events would not be kept in the record, but by "
                    + engine.getClass().getName() + ".");
        }
    }

    static void requireOn(EventStore store, EventStorageEngine engine) {
        if (!(store instanceof AbstractEventStore) || engineOf(store) != engine) {
            throw new Unfit("The event store " + store.getClass().getName() + " does not write to the record.");
        }
    }

    /** An order is answered once it is committed, so a commit must outlive the moment after it. */
    static void requireDurable(String synchronousCommit) {
        if (synchronousCommit.equals("off")) {
            throw new Unfit("Orders would be acknowledged before they are on disk: synchronous_commit is off for those"
                    + " who record. Set it to on for the database and its roles.");
        }
    }

    private static String synchronousCommit(DataSource recorder) {
        try (var connection = recorder.getConnection();
                var statement = connection.createStatement();
                var setting = statement.executeQuery("show synchronous_commit")) {
            setting.next();
            return setting.getString(1);
        } catch (SQLException away) {
            throw new IllegalStateException("the database does not tell when a commit is durable", away);
        }
    }

    static void requireAllDecided(Set<String> decided) {
        var missing = new TreeSet<String>();
        var open = new ArrayDeque<Class<?>>(List.of(
                CommitteeCommand.class,
                MeetingCommand.class,
                SourceCommand.class,
                ReportCommand.class,
                DisclosureCommand.class,
                ScheduleCommand.class,
                RetentionCommand.class));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.isSealed()) {
                open.addAll(List.of(next.getPermittedSubclasses()));
            } else if (!decided.contains(next.getName())) {
                missing.add(next.getSimpleName());
            }
        }
        if (!missing.isEmpty()) {
            throw new Unfit("Nobody decides on these orders: " + String.join(", ", missing) + ".");
        }
    }

    private static Object engineOf(EventStore store) {
        try {
            var field = AbstractEventStore.class.getDeclaredField("storageEngine");
            return ReflectionUtils.getFieldValue(field, store);
        } catch (NoSuchFieldException other) {
            throw new IllegalStateException("This version of Axon keeps its storage engine elsewhere", other);
        }
    }
}
