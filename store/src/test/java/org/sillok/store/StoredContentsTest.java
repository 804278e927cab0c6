package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.ledger.Digest;

/** What is kept is found again, byte for byte, under its own digest and no other. */
class StoredContentsTest extends OnEachVersion {

    private static final String CHECK_VIOLATION = "23514";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8192, 3_000_000})
    void givesBackWhatItKeeps(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);

        var digest = contents().keep(content);

        assertThat(digest).isEqualTo(Digest.sha256(content).toString());
        assertThat(contents().find(digest)).get().isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8192, 1 << 20, 3_000_000})
    void givesBackSomeAtATimeWhatItKeepsAsItComes(int length) throws IOException {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var digest = Digest.sha256(content).toString();

        contents().keep(digest, length, new ByteArrayInputStream(content));
        contents().keep(digest, length, new ByteArrayInputStream(content));

        assertThat(contents().size(digest)).hasValue(length);
        try (var kept = contents().open(digest).orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3_000_000})
    void keepsNothingThatComesUnderAnotherDigest(int length) {
        var digest = Digest.sha256("다른 문서".getBytes(UTF_8)).toString();

        assertThatThrownBy(() -> contents().keep(digest, length, new ByteArrayInputStream(new byte[length])))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(contents().size(digest)).isEmpty();
        assertThat(contents().open(digest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "zz", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "가"})
    void findsNothingUnderOtherDigests(String sha256) {
        contents().keep("회의록".getBytes(UTF_8));

        assertThat(contents().find(sha256)).isEmpty();
        assertThat(contents().size(sha256)).isEmpty();
        assertThat(contents().open(sha256)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = 8)
    void keepsTheSameBytesOnceWhoeverBringsThem(int bringers) throws Exception {
        var content = "같은 문서".getBytes(UTF_8);
        var together = new CountDownLatch(bringers);
        var executor = Executors.newFixedThreadPool(bringers);
        try {
            var digests = new ArrayList<Future<String>>();
            for (var bringer = 0; bringer < bringers; bringer++) {
                digests.add(executor.submit(() -> {
                    together.countDown();
                    together.await();
                    return contents().keep(content);
                }));
            }
            for (var digest : digests) {
                assertThat(digest.get()).isEqualTo(Digest.sha256(content).toString());
            }
        } finally {
            executor.shutdown();
        }
        assertThat(ask(Long.class, "select count(*) from record.content")).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesNoContentUnderAnotherDigest(boolean recorder) throws SQLException {
        try (var connection = recorder ? database.recorder().getConnection() : asOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into record.content (digest, content) values (sha256('a'::bytea), 'b'::bytea)"))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo(CHECK_VIOLATION);
        }
        assertThat(ask(Long.class, "select count(*) from record.content")).isZero();
    }

    private StoredContents contents() {
        return new StoredContents(database.recorder());
    }
}
