package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingRule;
import org.sillok.record.Fact;
import org.sillok.record.Rule;

/** A meeting takes its number within committee, year and kind, and keeps it whatever becomes of the meeting. */
final class MeetingNumberClaim implements Claim {

    private static final String TAKE = """
            insert into record.meeting_number (committee, year, kind, ordinal, meeting) values (?, ?, ?, ?, ?)
            """;

    @Override
    public boolean concerns(Fact fact) {
        return fact instanceof MeetingConvened convened && convened.number() != null;
    }

    @Override
    public void make(Connection connection, Fact fact) throws SQLException {
        if (!(fact instanceof MeetingConvened convened) || convened.number() == null) {
            return;
        }
        try (var take = connection.prepareStatement(TAKE)) {
            take.setString(1, convened.committeeId());
            take.setInt(2, convened.number().year());
            take.setString(3, convened.number().kind().name());
            take.setInt(4, convened.number().ordinal());
            take.setString(5, convened.meetingId());
            take.executeUpdate();
        }
    }

    @Override
    public String constraint() {
        return "a_meeting_number_is_never_used_twice";
    }

    @Override
    public Rule rule() {
        return MeetingRule.A_MEETING_NUMBER_IS_NEVER_USED_TWICE;
    }

    @Override
    public Map<String, Object> because(Fact fact) {
        if (!(fact instanceof MeetingConvened convened) || convened.number() == null) {
            return Map.of();
        }
        var number = convened.number();
        return Map.of("year", number.year(), "kind", number.kind(), "ordinal", number.ordinal());
    }
}
