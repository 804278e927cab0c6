package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Fact;
import org.sillok.record.Rule;
import org.sillok.report.DocumentNumber;
import org.sillok.report.ReportRegistered;
import org.sillok.report.ReportRule;

/** A registered report takes its number within department and year, and keeps it for good. */
final class DocumentNumberClaim implements Claim {

    private static final String TAKE = """
            insert into record.document_number (department, year, serial, stream) values (?, ?, ?, ?)
            """;

    @Override
    public boolean concerns(Fact fact) {
        return number(fact) != null;
    }

    /** Where the source of a past report states no day, nobody knows in which year it took the number. */
    @Override
    public void make(Connection connection, Fact fact) throws SQLException {
        var number = number(fact);
        var day = completeOn(fact);
        if (number == null || day == null) {
            return;
        }
        try (var take = connection.prepareStatement(TAKE)) {
            take.setString(1, number.department());
            take.setInt(2, day.getYear());
            take.setInt(3, number.serial());
            take.setString(4, fact.stream());
            take.executeUpdate();
        }
    }

    @Override
    public String constraint() {
        return "a_document_number_is_never_used_twice";
    }

    @Override
    public Rule rule() {
        return ReportRule.A_DOCUMENT_NUMBER_IS_NEVER_USED_TWICE;
    }

    @Override
    public Map<String, Object> because(Fact fact) {
        var number = number(fact);
        return number == null ? Map.of() : Map.of("number", number.toString());
    }

    private static @Nullable DocumentNumber number(Fact fact) {
        return fact instanceof ReportRegistered registered
                ? registered.registration().number()
                : null;
    }

    private static @Nullable LocalDate completeOn(Fact fact) {
        return fact instanceof ReportRegistered registered ? registered.completeOn() : null;
    }
}
