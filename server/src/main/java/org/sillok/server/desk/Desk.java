package org.sillok.server.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sillok.command.OrderTargets;
import org.sillok.committee.CommitteeCommand;
import org.sillok.meeting.MeetingCommand;
import org.sillok.record.Invalid;
import org.sillok.record.Invalid.Fault;
import org.sillok.record.Order;
import org.sillok.record.Origin;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.sillok.report.DraftReport;
import org.sillok.report.ReportCommand;
import org.sillok.report.ReportEvent;
import org.sillok.report.ReportRule;
import org.sillok.retention.RetentionCommand;
import org.sillok.retention.ScheduleCommand;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.DatabaseAway;
import org.sillok.server.problem.Kind;
import org.sillok.source.ReceiveSource;
import org.sillok.source.SourceCommand;
import org.sillok.source.SourceRule;
import org.sillok.store.RepeatedRequest;

/**
 * Hands orders to the committee or meeting that decides on them. What another caller overtook is decided anew, as long as
 * its caller did not insist on a version; what was recorded before is answered from the record.
 */
final class Desk {

    /** The digest of what was asked, kept beside the origin of each fact. */
    static final String DIGEST = "digest";

    private static final int TRIES = 12;

    private final CommandBus bus;
    private final Memory memory;
    private final ReceiptBook receipts;

    Desk(CommandBus bus, Memory memory, ReceiptBook receipts) {
        this.bus = bus;
        this.memory = memory;
        this.receipts = receipts;
    }

    Receipt submit(Order order, Request request) {
        try {
            return receipts.of(subject(order), recorded(order, request));
        } catch (RuntimeException refused) {
            // A database that is away is asked once: its caller is to know soon.
            if (DatabaseAway.speaks(refused)) {
                throw refused;
            }
            // A repetition usually breaks a rule that the first request kept: a meeting opens once.
            var earlier = request.key() == null ? null : receipts.earlier(subject(order), request);
            if (earlier == null) {
                throw told(refused, order);
            }
            return earlier;
        }
    }

    private List<DomainEventMessage<?>> recorded(Order order, Request request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Dispatch.of(bus, order, metadata(request));
            } catch (ConcurrencyException overtaken) {
                memory.forget(order.target());
                if (request.expected() != null) {
                    throw new StaleVersion(order.target(), request.expected(), null);
                }
                if (attempt == TRIES) {
                    throw new Complaint(Kind.BUSY, Map.of());
                }
                pause(attempt);
            } catch (RepeatedRequest repeated) {
                throw repeated;
            } catch (RuntimeException refused) {
                if (attempt == TRIES || DatabaseAway.speaks(refused) || !memory.forgottenAsOutdated(order.target())) {
                    throw refused;
                }
            }
        }
    }

    private static Map<String, Object> metadata(Request request) {
        var origin = new Origin(request.actor(), request.role(), request.id(), null, null, request.provenance());
        var metadata = new HashMap<String, Object>(origin.metadata());
        metadata.put(DIGEST, request.digest());
        if (request.expected() != null) {
            metadata.put(OrderTargets.EXPECTED_VERSION, request.expected());
        }
        return metadata;
    }

    private static RuntimeException told(RuntimeException refused, Order order) {
        if (refused instanceof AggregateNotFoundException) {
            return unknown(order);
        }
        if (refused instanceof AggregateStreamCreationException) {
            return begunBefore(order);
        }
        if (refused instanceof StaleVersion stale) {
            return new Complaint(
                    Kind.STALE_VERSION,
                    stale.present() == null
                            ? Map.of("expected", stale.expected())
                            : Map.of("expected", stale.expected(), "present", stale.present()));
        }
        return refused;
    }

    /** Where two begin the same at once, the later one is told what its rules would have told it a moment later. */
    private static RuntimeException begunBefore(Order order) {
        if (order instanceof DraftReport) {
            return new Refusal(ReportRule.A_REPORT_IS_DRAFTED_ONCE, Map.of());
        }
        if (order instanceof ReceiveSource) {
            return new Refusal(SourceRule.A_SOURCE_IS_RECEIVED_ONCE, Map.of());
        }
        // A schedule and the keeping of a record have no founding act: whoever was second asks again.
        return order instanceof ScheduleCommand || order instanceof RetentionCommand
                ? new Complaint(Kind.BUSY, Map.of())
                : new Invalid("id", Fault.DUPLICATED, "");
    }

    private static Unknown unknown(Order order) {
        if (order instanceof SourceCommand command) {
            return new Unknown("source", command.sha256());
        }
        if (order instanceof ReportCommand command) {
            return new Unknown(order instanceof DraftReport ? "meeting" : "report", command.meetingId());
        }
        if (order instanceof ScheduleCommand command) {
            return new Unknown("schedule", command.scheduleId());
        }
        if (order instanceof RetentionCommand command) {
            return new Unknown("record", command.meetingId());
        }
        return new Unknown(order instanceof CommitteeCommand ? "committee" : "meeting", order.target());
    }

    /** Whose stream the order adds to, which need not be that of whoever decides on it. */
    private static String subject(Order order) {
        if (order instanceof ReportCommand command) {
            return ReportEvent.stream(command.meetingId());
        }
        return order instanceof MeetingCommand command ? command.meetingId() : order.target();
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(1 << Math.min(attempt, 6)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Complaint(Kind.BUSY, Map.of());
        }
    }
}
