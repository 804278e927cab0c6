package org.sillok.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.sillok.record.Refusal;
import org.sillok.record.Rule;

/** What a constraint of the database means to whoever wanted to record something. */
final class Conflicts {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";

    private final Map<String, Rule> rules = new HashMap<>();

    Conflicts(List<Claim> claims) {
        claims.forEach(claim -> rules.putAll(claim.rules()));
    }

    /** The exception to throw in place of {@code failure}. */
    RuntimeException meaningOf(RuntimeException failure, DomainEventMessage<?> first, Batch batch) {
        var constraint = constraint(failure);
        if (constraint == null) {
            return failure;
        }
        var rule = rules.get(constraint);
        if (rule != null) {
            var refusal = new Refusal(rule, Map.of());
            refusal.initCause(failure);
            return refusal;
        }
        return switch (constraint) {
            case "a_request_is_recorded_once" -> new RepeatedRequest(batch.request(), failure);
            case "a_stream_has_one_event_at_a_sequence" -> overtaken(first, failure);
            default -> failure;
        };
    }

    private static RuntimeException overtaken(DomainEventMessage<?> first, RuntimeException failure) {
        var stream = first.getAggregateIdentifier();
        if (first.getSequenceNumber() == 0) {
            return new AggregateStreamCreationException("There is a stream " + stream + " already", failure);
        }
        return new ConcurrencyException(
                "Somebody else recorded in the stream %s what was to be event %d of it"
                        .formatted(stream, first.getSequenceNumber()),
                failure);
    }

    private static @Nullable String constraint(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return isConflict(refused) ? refused.getServerErrorMessage().getConstraint() : null;
            }
        }
        return null;
    }

    private static boolean isConflict(PSQLException refused) {
        return UNIQUE_VIOLATION.equals(refused.getSQLState()) || EXCLUSION_VIOLATION.equals(refused.getSQLState());
    }
}
