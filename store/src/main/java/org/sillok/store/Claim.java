package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sillok.record.Fact;
import org.sillok.record.Rule;

/**
 * What a fact takes for itself among all streams, such as a meeting's number. It is taken in the transaction that
 * records the fact, from the fact itself, and the database settles who was first.
 */
public interface Claim {

    /** Whether the fact takes anything. */
    boolean isMadeBy(Fact fact);

    /** Takes it; a constraint of {@link #rules} fails where somebody else has it. */
    void make(Connection connection, Fact fact) throws SQLException;

    /** The rule that each constraint keeps, by the constraint's name. */
    Map<String, Rule> rules();
}
