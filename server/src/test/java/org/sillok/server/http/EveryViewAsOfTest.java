package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.Test;
import org.sillok.query.Projector;
import org.sillok.query.views.Views;
import org.sillok.record.RecordFeed;
import org.sillok.record.Recorded;
import org.sillok.store.Database;
import org.sillok.store.Servers;

/**
 * At many moments of a long history every view told as of then is the view that was made of the events until then, row
 * for row. A failure names its seed; {@code -Dsillok.seed=} runs that one again.
 */
class EveryViewAsOfTest {

    private static final int FACTS = Integer.getInteger("sillok.facts", 1_500);

    /** How many times as long a record may grow before chance has brought a row to every table. */
    private static final int LONGEST = 5;

    private static final int MOMENTS = Integer.getInteger("sillok.moments", 500);

    @Test
    void tellsWhatWasKnownThen() {
        var given = Long.getLong("sillok.seed");
        var seed = given == null ? new Random().nextLong() : given;
        try (var server = Server.own(Server.folder());
                var past = Servers.freshDatabase()) {
            var feed = server.part(RecordFeed.class);
            var views = new KnownRows(server.part(Database.class).viewer());
            var record = new RandomRecord(server.part(CommandBus.class), new Random(seed));
            for (var facts = FACTS; facts <= LONGEST * FACTS; facts += FACTS / 5) {
                record.record(facts);
                assertThat(await(server, feed.last())).isTrue();
                if (neverFilled(views).isEmpty()) {
                    break;
                }
            }
            assertThat(neverFilled(views))
                    .as("-Dsillok.seed=%d: tables that never held a row, about which nothing would be said", seed)
                    .isEmpty();
            compare("-Dsillok.seed=" + seed, views, past, feed);
        }
    }

    /** What was disposed of is known as of no moment: that is the one thing that no past is held against. */
    private static Set<String> neverFilled(KnownRows views) {
        var never = new TreeSet<>(views.tables());
        never.removeAll(views.history().firstKnown().keySet());
        never.remove("disposal");
        return never;
    }

    private static boolean await(Server server, long position) {
        try {
            return server.part(Projector.class).await(position, Duration.ofSeconds(60));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** The past grows from moment to moment; no event behind the moment at hand has reached it. */
    private static void compare(String seed, KnownRows now, Database past, RecordFeed feed) {
        var until = new Until(feed);
        try (var projector = new Projector(past.viewer(), until, Views.all())) {
            projector.prepare();
            var then = new KnownRows(past.viewer());
            var history = now.history();
            var moments = moments(seed, feed.last());
            moments.addAll(history.firstKnown().values());
            for (var moment : moments) {
                until.last = moment;
                projector.catchUp();
                requireSame(seed, moment, history.digestsAt(moment), now, then);
            }
            assertThat(now.parked() + then.parked())
                    .as("%s: facts that fit no view", seed)
                    .isZero();
        }
    }

    private static void requireSame(String seed, long moment, Map<String, String> told, KnownRows now, KnownRows then) {
        var was = then.digests();
        was.forEach((table, digest) -> {
            if (!digest.equals(told.get(table))) {
                assertThat(now.rowsAt(table, moment))
                        .as("%s, %s as of %d", seed, table, moment)
                        .isEqualTo(then.rows(table));
            }
        });
        assertThat(told).as("%s, as of %d", seed, moment).isEqualTo(was);
    }

    private static SortedSet<Long> moments(String seed, long last) {
        var random = new Random(seed.hashCode());
        var moments = new TreeSet<Long>();
        while (moments.size() < Math.min(MOMENTS, last)) {
            moments.add((long) random.nextInt((int) last + 1));
        }
        return moments;
    }

    /** A record that ends at a moment. */
    private static final class Until implements RecordFeed {
        private final RecordFeed whole;
        private volatile long last = START;

        Until(RecordFeed whole) {
            this.whole = whole;
        }

        @Override
        public List<Recorded> after(long position, int atMost) {
            return position >= last ? List.of() : whole.after(position, (int) Math.min(atMost, last - position));
        }

        @Override
        public long last() {
            return last;
        }

        @Override
        public long lastAt(Instant instant) {
            return Math.min(last, whole.lastAt(instant));
        }

        @Override
        public boolean awaitBeyond(long position, Duration atMost) {
            return last > position;
        }
    }
}
