package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sillok.record.Fact;
import org.sillok.record.Refusal;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who has what may be had once among all streams, at this moment. */
public final class Holders {

    private static final String OF_A_NAME = """
            select committee from record.committee_name where name = ? and held && daterange(?, null)
            order by held limit 1
            """;

    private final JdbcTemplate jdbc;
    private final List<Claim> claims;
    private final Conflicts conflicts = new Conflicts();

    Holders(DataSource recorder, List<Claim> claims) {
        this.jdbc = new JdbcTemplate(recorder);
        this.claims = List.copyOf(claims);
    }

    /** The committee that bears a name on that day or on a later one. */
    public Optional<String> ofName(String name, LocalDate from) {
        return jdbc.queryForList(OF_A_NAME, String.class, CommitteeNameClaim.asRead(name), from).stream()
                .findFirst();
    }

    /**
     * Tries whether the facts could be recorded one after another, as far as they take what somebody else may have. Nothing
     * is taken by it.
     *
     * @throws Refusal where it is somebody else's
     */
    public void tryOut(List<Fact> facts) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setAutoCommit(false);
            try {
                for (var fact : facts) {
                    take(connection, fact);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return true;
        });
    }

    private void take(Connection connection, Fact fact) throws SQLException {
        for (var claim : claims) {
            if (!claim.concerns(fact)) {
                continue;
            }
            try {
                claim.make(connection, fact);
            } catch (SQLException taken) {
                throw conflicts.meaningOf(taken, claim, fact);
            }
        }
    }
}
