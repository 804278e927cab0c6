package org.sillok.query.minutes;

import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.minutes.ActiveMeetings;
import org.sillok.minutes.Acts;
import org.sillok.minutes.FindActs;
import org.sillok.minutes.ReadActs;
import org.sillok.query.Reading;

/** Tells whoever follows a meeting what has come since they last heard. */
public final class ActAnswers {

    private static final String BEHIND = "position > :after and position <= :asOf";

    private final Reading reading;
    private final Entries entries;

    public ActAnswers(Reading reading) {
        this.reading = reading;
        entries = new Entries(reading);
    }

    @QueryHandler
    public ActiveMeetings answer(FindActs find) {
        var streams = reading.list(
                "select distinct stream from trail where " + BEHIND,
                reading.at(find.asOf()),
                Map.of("after", find.after()),
                line -> line.text("stream"));
        return new ActiveMeetings(Set.copyOf(streams));
    }

    @QueryHandler
    public Acts answer(ReadActs read) {
        var asOf = reading.at(read.asOf());
        var positions = reading.list(
                "select position from trail where stream = :meeting and " + BEHIND + " order by position limit :most",
                asOf,
                Map.of("meeting", read.meetingId(), "after", read.after(), "most", read.atMost()),
                line -> line.position("position"));
        var upTo = positions.size() < read.atMost() ? asOf : positions.get(positions.size() - 1);
        return new Acts(read.meetingId(), positions, upTo, entries.changed(read.meetingId(), read.after(), upTo));
    }
}
