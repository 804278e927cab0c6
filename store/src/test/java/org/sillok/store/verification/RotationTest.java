package org.sillok.store.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.ledger.Digest;
import org.sillok.ledger.SigningKey;
import org.sillok.store.Address;
import org.sillok.store.Database;
import org.sillok.store.Servers;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;
import org.sillok.verification.Expectation;

/** A key that was replaced in order is no alarm, and one that only says so is. */
class RotationTest {

    private static final SigningKey OLD = Ledgers.KEY;
    private static final SigningKey NEW = Ledgers.newKey();
    private static final int HALF = Ledgers.EVENTS / 2;

    private Address address = Servers.freshAddress();

    /** The old key signs for the first half, the new one for the whole; only the old one is in the record. */
    @BeforeEach
    void rotate() throws SQLException, InterruptedException {
        try (var database = Database.at(address)) {
            record(OLD, 0);
            Ledgers.record(database, address, 0, HALF);
            Ledgers.keep(address, Ledgers.checkpoint(address, OLD));
            Ledgers.record(database, address, HALF, HALF);
        }
    }

    @Test
    void isNoAlarmWhereItIsRecorded() throws SQLException {
        record(NEW, HALF);
        Ledgers.keep(address, Ledgers.checkpoint(address, NEW));
        assertThat(damage(key(NEW))).isEmpty();
        assertThat(damage(new Expectation(Ledgers.checkpoint(address, NEW), null)))
                .isEmpty();
        assertThat(damage(new Expectation(Ledgers.checkpoint(address, NEW), NEW.verifier())))
                .isEmpty();
        assertThat(damage(new Expectation(null, List.of(OLD.verifier(), NEW.verifier()), List.of())))
                .isEmpty();
        assertThat(damage(Expectation.NOTHING)).isEmpty();
    }

    @Test
    void isAnAlarmWhereItIsNotRecorded() throws SQLException {
        Ledgers.keep(address, Ledgers.checkpoint(address, NEW));
        assertThat(damage(key(NEW))).contains(Damage.SIGNED_BY_ANOTHER_KEY);
        assertThat(damage(key(OLD))).contains(Damage.SIGNED_BY_ANOTHER_KEY);
    }

    /** Whoever owns the database can write any key into it: the new key does not follow from the old one. */
    @Test
    void isAnAlarmToWhoKnowsTheOldKeyOnly() throws SQLException {
        record(NEW, HALF);
        Ledgers.keep(address, Ledgers.checkpoint(address, NEW));
        assertThat(damage(key(OLD))).containsExactly(Damage.SIGNED_BY_ANOTHER_KEY);
    }

    /** An alleged forerunner could have signed anything; only what the known key signed later confirms it. */
    @Test
    void confirmsNothingByTheForerunnerAlone() throws SQLException {
        record(NEW, HALF);
        assertThat(damage(key(NEW))).containsExactly(Damage.SIGNED_BY_ANOTHER_KEY);
    }

    @Test
    void isAnAlarmWhereTheOldKeyWentOnSigning() throws SQLException {
        record(NEW, HALF - 1L);
        Ledgers.keep(address, Ledgers.checkpoint(address, NEW));
        assertThat(damage(key(NEW))).containsExactly(Damage.SIGNED_BY_ANOTHER_KEY);
    }

    @Test
    void isAnAlarmWhereTheForerunnersRootIsAnother() throws SQLException {
        record(NEW, HALF);
        Ledgers.keep(address, Ledgers.checkpoint(address, NEW));
        Ledgers.takeGuardsAway(address);
        Ledgers.execute(address, "delete from record.checkpoint where size = " + HALF);
        Ledgers.keep(address, Ledgers.checkpoint(HALF, Digest.sha256(), OLD));
        assertThat(damage(key(NEW))).containsExactly(Damage.TREE_REPLACED);
    }

    private static Expectation key(SigningKey key) {
        return new Expectation(null, key.verifier());
    }

    private void record(SigningKey key, long since) throws SQLException {
        Ledgers.execute(
                address,
                "insert into record.ledger_key (verifier, since) values ('%s', %d)".formatted(key.verifier(), since));
    }

    private List<Damage> damage(Expectation expected) {
        return Ledgers.examine(address, expected).differences().stream()
                .map(Difference::damage)
                .toList();
    }
}
