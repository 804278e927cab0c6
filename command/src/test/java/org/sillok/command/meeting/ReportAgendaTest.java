package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.speaker;
import static org.sillok.command.meeting.Meetings.withdrawn;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_SPEAK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.ReportAgenda;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Subject;

class ReportAgendaTest {

    private static ReportAgenda report(Speaker reporter, Integer... items) {
        return new ReportAgenda(ID, List.of(items), reporter, "Both plans are set out.", at("14:10"));
    }

    @Test
    void reportsItemsToTheMeeting() {
        var secretary = Speaker.official(null, "Secretary");
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), item(2))
                .when(report(secretary, 1, 2))
                .records(new AgendaReported(ID, List.of(1, 2), secretary, "Both plans are set out.", at("14:10")));
    }

    @Test
    void namesTheMemberWhoReports() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1))
                .when(report(Speaker.seat("s8"), 1))
                .records(new AgendaReported(ID, List.of(1), speaker(8), "Both plans are set out.", at("14:10")));
    }

    @Test
    void refusesAMemberWhoIsAway() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1))
                .when(report(Speaker.seat("s15"), 1))
                .refuses(ONLY_THE_PRESENT_SPEAK);
    }

    @Test
    void refusesAWithdrawnItem() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), withdrawn(1))
                .when(report(Speaker.seat("s8"), 1))
                .refuses(A_WITHDRAWN_ITEM_IS_NOT_TREATED);
    }

    @Test
    void notesAWithdrawnItemThatWasReported() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(item(1), withdrawn(1))
                .when(report(Speaker.seat("s8"), 1))
                .notes(BROKEN, A_WITHDRAWN_ITEM_IS_NOT_TREATED)
                .about(Subject.Kind.MEETING, "");
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .when(report(Speaker.seat("s8"), 1))
                .knowsNo("item");
    }
}
