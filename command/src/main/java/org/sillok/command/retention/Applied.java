package org.sillok.command.retention;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.messaging.MetaData;
import org.sillok.meeting.Basis;
import org.sillok.record.Fact;
import org.sillok.record.Origin;

/** The only place where facts of retention are applied. They are done in this system, and so always live. */
final class Applied {

    private static final MetaData LIVE = MetaData.with(Origin.BASIS, Basis.LIVE.name());

    private Applied() {}

    static void records(Fact... facts) {
        for (var fact : facts) {
            apply(fact, LIVE);
        }
    }
}
