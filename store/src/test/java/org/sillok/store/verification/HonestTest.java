package org.sillok.store.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sillok.store.Servers;
import org.sillok.verification.Expectation;

/** No alarm without a fire. */
class HonestTest {

    private static final int EVENTS = 100_000;

    /** By SQL, for speed; the leaves are those of the sequencer's own function, and the order is not that of the numbers. */
    private static final String MANY = """
            insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt, request,
                request_part)
            select gen_random_uuid(), '회의-' || n %% 1000, n / 1000, 'SpeechMade', '1',
                convert_to(repeat('말씀 ', n %% 60), 'UTF8'), convert_to('{"actor":"간사"}', 'UTF8'), sha256(int4send(n)),
                gen_random_uuid(), 0 from generate_series(0, %d) n;
            insert into record.ledger (position, event, leaf)
            select place, id, record.leaf(place, e) from (
                select e, id, row_number() over (order by id / 100, -id) - 1 as place from record.event e) placed;
            """;

    /** A pass sees what was committed before it, never its own transaction. */
    private static final String PASS = """
            insert into record.pass (last, seen, cluster, passed_at)
            select max(position), pg_current_snapshot(), (select system_identifier from pg_control_system()), now()
            from record.ledger
            """;

    @Test
    void findsNothingInManyHonestEvents() throws SQLException {
        var address = Servers.freshAddress();
        Ledgers.execute(address, MANY.formatted(EVENTS - 1));
        Ledgers.execute(address, PASS);
        var found = Ledgers.examine(address, Expectation.NOTHING);
        assertThat(found.differences()).isEmpty();
        assertThat(found.size()).isEqualTo(EVENTS);
        var kept = Ledgers.checkpoint(found.size(), found.root(), Ledgers.KEY);
        assertThat(Ledgers.examine(address, new Expectation(kept, Ledgers.KEY.verifier()))
                        .differences())
                .isEmpty();
    }

    @Test
    void findsNothingInAnEmptyRecord() {
        var found = Ledgers.examine(Servers.freshAddress(), Expectation.NOTHING);
        assertThat(found.differences()).isEmpty();
        assertThat(found.size()).isZero();
    }
}
