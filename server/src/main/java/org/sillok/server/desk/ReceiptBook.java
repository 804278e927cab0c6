package org.sillok.server.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Erased;
import org.sillok.record.Fact;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.LedgerFeed;
import org.sillok.store.Receipts;
import org.sillok.store.Vocabulary;

/** Makes out the receipts of what was recorded, at once or long ago. */
final class ReceiptBook {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LedgerFeed feed;
    private final Vocabulary vocabulary;
    private final Receipts stored;

    ReceiptBook(LedgerFeed feed, Vocabulary vocabulary, Receipts stored) {
        this.feed = feed;
        this.vocabulary = vocabulary;
        this.stored = stored;
    }

    Receipt of(String subject, List<DomainEventMessage<?>> events) {
        var entries = events.stream().map(this::entry).toList();
        return receipt(subject, entries, position(last(entries)));
    }

    /** What the request recorded before; null where it recorded nothing. */
    @Nullable
    Receipt earlier(String subject, Request request) {
        var receipts = stored.of(request.actor(), request.id());
        // Of what was disposed of nobody can tell any more whether the same was asked.
        if (receipts.isEmpty() || receipts.stream().anyMatch(each -> each.fact() instanceof Erased)) {
            return null;
        }
        if (receipts.stream()
                .anyMatch(each -> !request.digest().equals(each.metadata().get(Desk.DIGEST)))) {
            throw new Complaint(Kind.KEY_REUSED, Map.of());
        }
        var entries = receipts.stream()
                .map(each -> new Entry(each.stream(), new Act(each.sequence(), each.type(), each.fact())))
                .toList();
        // What was recorded long ago has its position beside it; nobody needs to wait for it.
        var known = receipts.get(receipts.size() - 1).position();
        return receipt(subject, entries, known.isPresent() ? (Long) known.getAsLong() : position(last(entries)));
    }

    private Receipt receipt(String subject, List<Entry> entries, @Nullable Long position) {
        var acts = entries.stream()
                .filter(entry -> entry.stream.equals(subject))
                .map(Entry::act)
                .toList();
        if (acts.isEmpty()) {
            throw new IllegalStateException("An order to " + subject + " was accepted and recorded nothing");
        }
        var version = acts.get(acts.size() - 1).sequence();
        return new Receipt(subject, version, position, acts);
    }

    private static Entry last(List<Entry> entries) {
        return entries.get(entries.size() - 1);
    }

    private Entry entry(DomainEventMessage<?> event) {
        var fact = (Fact) event.getPayload();
        return new Entry(
                event.getAggregateIdentifier(), new Act(event.getSequenceNumber(), vocabulary.typeOf(fact), fact));
    }

    private @Nullable Long position(Entry last) {
        try {
            var position = feed.awaitPosition(last.stream, last.act.sequence(), PATIENCE);
            return position.isPresent() ? position.getAsLong() : null;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private record Entry(String stream, Act act) {}
}
