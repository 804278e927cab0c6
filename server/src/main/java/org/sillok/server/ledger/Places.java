package org.sillok.server.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sillok.audit.PlaceEvent;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.stereotype.Component;

/**
 * Where an event stands of which somebody wants a proof. It is named by its position, or by its id, which the views look
 * up: the record has no index by it.
 */
@Component
final class Places {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final Inquiry inquiry;

    Places(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * A position of the signed tree.
     *
     * @param size of the tree
     * @throws Complaint where the name is neither, or what it names is not signed
     * @throws org.sillok.record.Unknown where no event has the id
     */
    long of(String event, long size) {
        if (ID.matcher(event).matches()) {
            return within(inquiry.ask(new PlaceEvent(event.toLowerCase(Locale.ROOT), null), Long.class), size);
        }
        return within(POSITION.matcher(event).matches() ? Long.parseLong(event) : size, size);
    }

    private static long within(long position, long size) {
        if (position >= size) {
            var expected = "0..%d | UUID".formatted(size - 1);
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", "event", "expected", expected));
        }
        return position;
    }
}
