package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sillok.record.Fact;
import org.sillok.record.Rule;

/**
 * What a fact takes for itself among all streams, such as a meeting's number. It is taken in the transaction that
 * records the fact, from the fact itself, and the database settles who was first.
 */
interface Claim {

    /** All that the record knows. */
    static List<Claim> ofTheRecord() {
        return List.of(new MeetingNumberClaim(), new CommitteeNameClaim(), new DocumentNumberClaim());
    }

    /** Whether the fact takes something, or sets it free. */
    boolean concerns(Fact fact);

    /** Takes what the fact takes; the {@link #constraint} fails where somebody else has it. */
    void make(Connection connection, Fact fact) throws SQLException;

    /** The constraint that keeps the rule. */
    String constraint();

    /** What is answered to whoever comes second. */
    Rule rule();

    /** What they wanted, for the message. */
    Map<String, Object> because(Fact fact);
}
