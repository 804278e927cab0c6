package org.sillok.store.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;
import org.sillok.store.Address;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.Requests;
import org.sillok.store.Servers;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;

/** Records to be altered: one is made with the real sequencer, and each test has a copy of it. */
final class Ledgers {

    static final int EVENTS = 24;
    static final int STREAMS = 3;
    static final SigningKey KEY = key();
    static final SigningKey STRANGER = key();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger COPIES = new AtomicInteger();

    private Ledgers() {}

    private static final class Honest {
        static final Address ADDRESS = made();
        static final SignedNote CHECKPOINT = checkpoint(ADDRESS, KEY);
    }

    /** A copy of a record of {@link #EVENTS} events in which nothing was altered, with checkpoints of its own. */
    static Address honest() {
        return copy(Honest.ADDRESS);
    }

    /** What somebody kept of it. */
    static SignedNote kept() {
        return Honest.CHECKPOINT;
    }

    private static Address made() {
        var address = Servers.freshAddress();
        try (var database = Database.at(address)) {
            keepCheckpoints(address);
            for (var half = 0; half < 2; half++) {
                record(database, address, half * EVENTS / 2, EVENTS / 2);
                keep(address, checkpoint(address, KEY));
            }
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
        return address;
    }

    /** As the recorder writes them, and as the sequencer places them. */
    static void record(Database database, Address address, int first, int count)
            throws SQLException, InterruptedException {
        try (var store = RecordStore.open(database);
                var recorder = database.recorder().getConnection()) {
            for (var number = first; number < first + count; number++) {
                insert(recorder, number);
            }
            if (!store.feed().awaitBeyond(first + count - 2, PATIENCE)) {
                throw new IllegalStateException("the sequencer placed nothing in " + address);
            }
        }
    }

    private static void insert(Connection recorder, int number) throws SQLException {
        var request = "request-" + number / 2;
        try (var insert = recorder.prepareStatement("""
                insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt, request,
                    request_part)
                values (?, ?, ?, ?, '1', ?, ?, ?, ?, ?)
                """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, "회의-" + number % STREAMS);
            insert.setLong(3, number / STREAMS);
            insert.setString(4, number % 2 == 0 ? "SpeechMade" : "VoteTaken");
            insert.setBytes(5, ("{\"text\":\"발언 " + number + "\"}").getBytes(UTF_8));
            insert.setBytes(
                    6,
                    "{\"actor\":\"간사\",\"request\":\"%s\"}".formatted(request).getBytes(UTF_8));
            insert.setBytes(7, salt());
            insert.setObject(8, Requests.id("간사", request));
            insert.setInt(9, number % 2);
            insert.executeUpdate();
        }
    }

    private static byte[] salt() {
        var salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    private static void keepCheckpoints(Address address) throws SQLException {
        execute(address, """
                create table if not exists record.checkpoint (size bigint primary key, root bytea, note text);
                create table if not exists record.ledger_key (number smallint generated always as identity primary key,
                    verifier text, since bigint)
                """);
        execute(address, "insert into record.ledger_key (verifier, since) values ('" + KEY.verifier() + "', 0)");
        execute(address, "grant select on record.checkpoint, record.ledger_key to sillok_viewer");
    }

    static void keep(Address address, SignedNote note) throws SQLException {
        var checkpoint = Checkpoint.of(note);
        try (var connection = connect(address);
                var insert = connection.prepareStatement(
                        "insert into record.checkpoint (size, root, note) values (?, ?, ?)")) {
            insert.setLong(1, checkpoint.size());
            insert.setBytes(2, checkpoint.root().bytes());
            insert.setString(3, note.toString());
            insert.executeUpdate();
        }
    }

    /** Of the record as it is now. */
    static SignedNote checkpoint(Address address, SigningKey key) {
        var now = examine(address, Expectation.NOTHING);
        return checkpoint(now.size(), now.root(), key);
    }

    static SignedNote checkpoint(long size, Digest root, SigningKey key) {
        return new Checkpoint("record.example.kr", size, root).signedBy(key);
    }

    static SigningKey newKey() {
        return key();
    }

    private static SigningKey key() {
        return SigningKey.generate("record.example.kr", SignatureType.ED25519, new SecureRandom());
    }

    static Examination examine(Address address, Expectation expected) {
        try (var connection = connect(address)) {
            return Verification.of(connection, expected, positions -> {});
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Connection connect(Address address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    static void execute(Address address, String sql) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As a backup is copied: file by file, guards and all. */
    static Address copy(Address original) {
        var base = original.url().substring(0, original.url().lastIndexOf('/') + 1);
        var template = original.url().substring(base.length());
        var copy = template + "_copy_" + COPIES.incrementAndGet();
        var server = new Address(base + "postgres", original.user(), original.password());
        try {
            execute(server, "create database " + copy + " template " + template);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Address(base + copy, original.user(), original.password());
    }

    /** So that the next statement of a superuser is not refused. */
    static void takeGuardsAway(Address address) throws SQLException {
        execute(address, """
                alter table record.event disable trigger all;
                alter table record.ledger disable trigger all;
                alter table record.pass disable trigger all;
                alter table record.checkpoint disable trigger all;
                alter table record.ledger_key disable trigger all;
                alter table record.event alter column id drop identity;
                alter table record.ledger drop constraint ledger_event_key;
                alter table record.ledger drop constraint ledger_position_check;
                alter table record.event drop constraint a_stream_has_one_event_at_a_sequence;
                alter table record.event drop constraint a_request_is_recorded_once;
                alter table record.event drop constraint event_salt_check
                """);
    }

    static long ask(Address address, String sql, Object... arguments) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.prepareStatement(sql)) {
            fill(statement, arguments);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (var at = 0; at < arguments.length; at++) {
            statement.setObject(at + 1, arguments[at]);
        }
    }
}
