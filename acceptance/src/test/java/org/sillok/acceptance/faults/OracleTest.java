package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.Owner;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** The judge of all faults is shown each thing that it is there to see, done by the database's owner behind the product. */
class OracleTest {

    private static final String LAST_SPEECH = "(select max(id) from record.event where type = 'OpinionStated')";

    @Test
    void seesWhatIsLostDoubledOrOutOfOrder(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var database = Cluster.create(data.resolve("database"));
                var server = ServerProcess.start(
                        data.resolve("node"), database.owner().environment())) {
            var owner = database.owner();
            var oracle = new Oracle(owner);
            var acknowledged = Set.copyOf(recorded(server));
            oracle.judge(acknowledged).assertClean();

            seesWhatIsLost(oracle, acknowledged);
            seesWhatIsDoubled(oracle, owner, acknowledged);
            owner.run("alter table record.event disable trigger user");
            owner.run("alter table record.ledger disable trigger only_added_to");
            assertBroken(oracle, owner, "leaves are the hashes of what stands there", """
                    update record.ledger set leaf = sha256('another')
                    where position = (select max(position) from record.ledger)""");
            assertBroken(
                    oracle,
                    owner,
                    "a stream's events stand in their order",
                    "update record.event set sequence = sequence + 7 where id = " + LAST_SPEECH);
            assertBroken(oracle, owner, "the trail has each place once", "delete from view.trail where position = 0");
            assertBroken(oracle, owner, "nothing stands still", """
                    insert into view.dead_letter (position, stream, sequence, type) values (0, 'any', 0, 'any')""");
            assertBroken(oracle, owner, "each event has one place", "delete from record.ledger where position = 1");
            assertThat(oracle.judge(acknowledged).broken()).anyMatch(law -> law.startsWith("places follow each other"));
        }
    }

    private static void seesWhatIsLost(Oracle oracle, Set<Speech> acknowledged) throws Exception {
        var more = new HashSet<>(acknowledged);
        more.add(new Speech("nowhere", "never sent"));
        var verdict = oracle.judge(more);
        assertThat(verdict.lost()).containsExactly("never sent");
        assertThat(verdict.unseen()).containsExactly("never sent");
    }

    private static void seesWhatIsDoubled(Oracle oracle, Owner owner, Set<Speech> acknowledged) throws Exception {
        owner.run("""
                insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                    request, request_part)
                select gen_random_uuid(), stream, sequence + 1, type, revision, payload, metadata, salt,
                    gen_random_uuid(), 0
                from record.event where id = %s
                """.formatted(LAST_SPEECH));
        var verdict = oracle.judge(acknowledged);
        assertThat(verdict.doubled()).containsExactly("second");
        assertThat(verdict.shownTwice()).containsExactly("second");
    }

    private static void assertBroken(Oracle oracle, Owner owner, String law, String breach) throws Exception {
        owner.run(breach);
        assertThat(oracle.judge(Set.of()).broken()).anyMatch(broken -> broken.startsWith(law));
    }

    private static List<Speech> recorded(ServerProcess server) throws Exception {
        var clerk = server.caller("clerk");
        var meeting = new Sittings(clerk).open(1).get(0);
        var speeches = List.of(new Speech(meeting, "first"), new Speech(meeting, "second"));
        for (var speech : speeches) {
            assertThat(clerk.post(speech.path(), speech.body(), speech.key()).statusCode())
                    .isEqualTo(201);
        }
        return speeches;
    }
}
