package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.CommitteeRule;
import org.sillok.record.Fact;
import org.sillok.record.Rule;

/** A committee takes its name from a day on; a new name, or its end, sets the old one free from that day on. */
final class CommitteeNameClaim implements Claim {

    /** Without it, two that take the same name may wait for each other within the exclusion constraint for ever. */
    private static final String ONE_AFTER_ANOTHER = """
            select pg_advisory_xact_lock(hashtextextended('committee names', 0))
            """;

    private static final String TAKE = """
            insert into record.committee_name (committee, name, held) values (?, ?, daterange(?, null))
            """;

    private static final String SET_FREE = """
            update record.committee_name set held = held * daterange(null, ?) where committee = ? and not isempty(held)
            """;

    @Override
    public boolean concerns(Fact fact) {
        return fact instanceof CommitteeFounded
                || fact instanceof CommitteeRenamed
                || fact instanceof CommitteeDissolved;
    }

    @Override
    public void make(Connection connection, Fact fact) throws SQLException {
        waitForOthers(connection);
        if (fact instanceof CommitteeFounded founded) {
            take(connection, founded.committeeId(), founded.name(), founded.on());
        }
        if (fact instanceof CommitteeRenamed renamed) {
            setFree(connection, renamed.committeeId(), renamed.from());
            take(connection, renamed.committeeId(), renamed.name(), renamed.from());
        }
        if (fact instanceof CommitteeDissolved dissolved) {
            setFree(connection, dissolved.committeeId(), dissolved.on());
        }
    }

    private static void waitForOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ONE_AFTER_ANOTHER);
        }
    }

    private static void take(Connection connection, String committee, String name, LocalDate from) throws SQLException {
        try (var take = connection.prepareStatement(TAKE)) {
            take.setString(1, committee);
            take.setString(2, asRead(name));
            take.setObject(3, from);
            take.executeUpdate();
        }
    }

    private static void setFree(Connection connection, String committee, LocalDate from) throws SQLException {
        try (var free = connection.prepareStatement(SET_FREE)) {
            free.setObject(1, from);
            free.setString(2, committee);
            free.executeUpdate();
        }
    }

    /** Names that look the same are the same: composed Hangul, and no difference in spaces. */
    static String asRead(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String constraint() {
        return "a_committee_name_is_unique_on_a_date";
    }

    @Override
    public Rule rule() {
        return CommitteeRule.A_COMMITTEE_NAME_IS_UNIQUE_ON_A_DATE;
    }

    @Override
    public Map<String, Object> because(Fact fact) {
        if (fact instanceof CommitteeFounded founded) {
            return Map.of("name", founded.name(), "from", founded.on());
        }
        return fact instanceof CommitteeRenamed renamed
                ? Map.of("name", renamed.name(), "from", renamed.from())
                : Map.of();
    }
}
