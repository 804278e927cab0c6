package org.sillok.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.entered;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.reckoning;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.Stage;
import org.sillok.minutes.ReadTimetable;
import org.sillok.minutes.Timetable;
import org.sillok.minutes.Timetable.Part;
import org.sillok.query.Answering;

/** How long each stage took. */
class TimetableTest extends Answering {

    @Test
    void reckonsAHundredMinutesFromFiveStages() {
        given(convened("m", "c", 1, 5, Basis.LIVE), opened("m", reckoning(5, 3, true), "14:00"));
        given(entered("m", Stage.OPENING, "14:00"), entered("m", Stage.GREETINGS, "14:04"));
        given(entered("m", Stage.AGENDA_REPORT, "14:07"), entered("m", Stage.DELIBERATION, "14:10"));
        given(entered("m", Stage.ADVICE, "14:25"), new MeetingClosed("m", at("15:40")));

        assertThat(timetable().minutes()).isEqualTo(100);
        assertThat(timetable().stages()).extracting(Part::minutes).containsExactly(4L, 3L, 3L, 15L, 75L);
    }

    @Test
    void tellsRecesses() {
        given(convened("m", "c", 1, 5, Basis.LIVE), opened("m", reckoning(5, 3, true), "14:00"));
        given(entered("m", Stage.DELIBERATION, "14:10"), new MeetingRecessed("m", at("14:30")));
        given(new MeetingResumed("m", at("14:45")), new MeetingRecessed("m", at("15:00")));

        assertThat(timetable().recesses())
                .containsExactly(
                        new Part(null, null, null, at("14:30"), at("14:45"), 15L),
                        new Part(null, null, null, at("15:00"), null, null));
    }

    @Test
    void reckonsNothingFromWhatIsNotStated() {
        given(convened("m", "c", 1, 5, Basis.TRANSCRIBED), opened("m", reckoning(5, 3, true), null));
        given(entered("m", Stage.OPENING, null), entered("m", Stage.DELIBERATION, "14:10"));
        given(new MeetingClosed("m", null));

        assertThat(timetable().minutes()).isNull();
        assertThat(timetable().stages()).extracting(Part::minutes).containsExactly(null, null);
        assertThat(timetable().stages().get(0).until()).isNull();
    }

    @Test
    void countsAStageWithoutATimeIntoTheOneBefore() {
        given(convened("m", "c", 1, 5, Basis.TRANSCRIBED), opened("m", reckoning(5, 3, true), "14:00"));
        given(entered("m", Stage.DELIBERATION, "14:25"), entered("m", Stage.ADVICE, null));
        given(new MeetingClosed("m", at("15:40")));

        assertThat(timetable().stages()).extracting(Part::minutes).containsExactly(75L, null);
    }

    private Timetable timetable() {
        return ask(new ReadTimetable("m", null), Timetable.class);
    }
}
