package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.MeetingRule.A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;
import org.sillok.meeting.FilePaper;
import org.sillok.meeting.PaperFiled;

class FilePaperTest {

    private static final String DIGEST = "0".repeat(64);

    private static FilePaper file(Integer... items) {
        return new FilePaper(ID, "plan.pdf", "application/pdf", 1_024, DIGEST, List.of(items), Openness.OPEN);
    }

    private static PaperFiled filed(int number, Integer... items) {
        return new PaperFiled(ID, number, "plan.pdf", "application/pdf", 1_024, DIGEST, List.of(items), Openness.OPEN);
    }

    @Test
    void numbersThePapers() {
        meeting()
                .given(called(LIVE, 26), item(1), filed(1))
                .when(file(1))
                .records(filed(2, 1))
                .answers(2);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesAfterTheClose(Basis basis) {
        meeting()
                .given(sitting(basis, 26, 14))
                .given(closed())
                .when(file())
                .refuses(A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS);
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting().given(called(IMPORTED, 26)).when(file(1)).knowsNo("item");
    }
}
