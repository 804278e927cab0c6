package org.sillok.store;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.sillok.record.Fact;
import org.sillok.record.Refusal;

/** What the database's objection means to whoever wanted to record something. */
final class Conflicts {

    private static final Set<String> TAKEN = Set.of("23505", "23P01");
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    /** The exception to throw in place of {@code failure}. */
    RuntimeException meaningOf(RuntimeException failure, Batch batch) {
        var objection = objection(failure);
        if (objection == null) {
            return failure;
        }
        if (TRY_AGAIN.contains(objection.getSQLState())) {
            return new ConcurrencyException("Somebody else recorded at the same time", failure);
        }
        return switch (constraint(objection)) {
            case "a_request_is_recorded_once" -> new RepeatedRequest(batch.request(), failure);
            case "a_stream_has_one_event_at_a_sequence" -> overtaken(batch, failure);
            default -> failure;
        };
    }

    /** A refusal where the claim is somebody else's, and otherwise a plain failure as {@code SQLException}. */
    Refusal meaningOf(SQLException failure, Claim claim, Fact fact) throws SQLException {
        var objection = objection(failure);
        if (objection == null || !constraint(objection).equals(claim.constraint())) {
            throw failure;
        }
        var refusal = new Refusal(claim.rule(), claim.because(fact));
        refusal.initCause(failure);
        return refusal;
    }

    /** What is to be thrown where the event before {@code event} is not stored. */
    RuntimeException withoutPredecessor(DomainEventMessage<?> event) {
        return new ConcurrencyException("The stream %s does not hold an event %d any more"
                .formatted(event.getAggregateIdentifier(), event.getSequenceNumber() - 1));
    }

    private static RuntimeException overtaken(Batch batch, RuntimeException failure) {
        var first = batch.events().get(0);
        var stream = first.getAggregateIdentifier();
        if (first.getSequenceNumber() == 0) {
            return new AggregateStreamCreationException("There is a stream " + stream + " already", failure);
        }
        return new ConcurrencyException(
                "Somebody else recorded in the stream %s what was to be event %d of it"
                        .formatted(stream, first.getSequenceNumber()),
                failure);
    }

    private static @Nullable PSQLException objection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException objection) {
                return objection;
            }
        }
        return null;
    }

    private static String constraint(PSQLException objection) {
        var message = objection.getServerErrorMessage();
        var constraint = message == null || !TAKEN.contains(objection.getSQLState()) ? null : message.getConstraint();
        return constraint == null ? "" : constraint;
    }
}
