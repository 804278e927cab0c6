package org.sillok.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Order;

/** Finds the committee or meeting that decides on an order, and the version of it that the sender has seen. */
public final class OrderTargets implements CommandTargetResolver {

    /** The metadata key of the sequence of the last fact that the sender has seen; absent where any version will do. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof Order order)) {
            throw new IllegalArgumentException(message.getCommandName() + " is no order to a committee or meeting");
        }
        return new VersionedAggregateIdentifier((Object) order.target(), version(message));
    }

    private static @Nullable Long version(CommandMessage<?> message) {
        var expected = message.getMetaData().get(EXPECTED_VERSION);
        return expected == null ? null : (Long) Long.parseLong(expected.toString());
    }
}
