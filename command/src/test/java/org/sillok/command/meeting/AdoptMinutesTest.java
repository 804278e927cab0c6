package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.DAY;
import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.adopted;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.failed;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.speaker;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_ADOPTED_ONCE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_AFTER_THE_CLOSE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_BEFORE_ADOPTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.meeting.AdoptMinutes;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MinutesSigned;

class AdoptMinutesTest {

    private final AdoptMinutes adopt = new AdoptMinutes(ID, DAY.plusDays(8));

    private static MinutesSigned signed() {
        return new MinutesSigned(ID, speaker(1), DAY.plusDays(2));
    }

    @Test
    void adoptsTheMinutes() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(closed(), signed())
                .when(adopt)
                .records(adopted());
    }

    @Test
    void refusesUnsignedMinutes() {
        meeting().given(sitting(LIVE, 26, 14)).given(closed()).when(adopt).refuses(MINUTES_ARE_SIGNED_BEFORE_ADOPTION);
    }

    @Test
    void notesThatPastMinutesWereAdoptedUnsigned() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(closed())
                .when(adopt)
                .notes(BROKEN, MINUTES_ARE_SIGNED_BEFORE_ADOPTION);
    }

    @Test
    void refusesBeforeTheClose() {
        meeting().given(sitting(LIVE, 26, 14)).when(adopt).refuses(MINUTES_ARE_SIGNED_AFTER_THE_CLOSE);
    }

    @Test
    void adoptsTheMinutesOfAMeetingThatFailedToOpen() {
        meeting().given(called(LIVE, 26), failed(), signed()).when(adopt).records(adopted());
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToAdoptThemTwice(Basis basis) {
        meeting()
                .given(sitting(basis, 26, 14))
                .given(closed(), signed(), adopted())
                .when(adopt)
                .refuses(MINUTES_ARE_ADOPTED_ONCE);
    }
}
