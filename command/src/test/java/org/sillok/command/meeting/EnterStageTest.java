package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StageEntered;

class EnterStageTest {

    @Test
    void entersAStage() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .when(new EnterStage(ID, Stage.GREETINGS, "Greetings, twice", "the chair", at("14:04")))
                .records(new StageEntered(ID, Stage.GREETINGS, "Greetings, twice", "the chair", at("14:04")));
    }

    @Test
    void entersTheOpeningBeforeTheMeetingIsOpen() {
        meeting()
                .given(called(LIVE, 26))
                .when(new EnterStage(ID, Stage.OPENING, null, "the secretary", at("14:00")))
                .records(StageEntered.class);
    }
}
