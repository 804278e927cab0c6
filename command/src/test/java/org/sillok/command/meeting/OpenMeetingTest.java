package org.sillok.command.meeting;

import static org.sillok.command.committee.Committees.article;
import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.attended;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.came;
import static org.sillok.command.meeting.Meetings.cameFor;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.opened;
import static org.sillok.command.meeting.Meetings.order;
import static org.sillok.command.meeting.Meetings.presiding;
import static org.sillok.command.meeting.Meetings.seats;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.A_MEETING_OPENS_ONCE;
import static org.sillok.meeting.MeetingRule.A_QUORUM_OPENS_THE_MEETING;
import static org.sillok.meeting.MeetingRule.THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES;
import static org.sillok.meeting.MeetingRule.THE_PRESIDING_MEMBER_IS_PRESENT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.Reckoning.WithoutProxy;
import org.sillok.meeting.Subject;
import org.sillok.record.Origin;

class OpenMeetingTest {

    private static OpenMeeting open(int presiding) {
        return new OpenMeeting(ID, "s" + presiding, at("14:00"));
    }

    private static Reckoning reckoning(
            int present, List<String> counted, int toDecide, boolean quorum, WithoutProxy... withoutProxies) {
        return new Reckoning(
                26,
                present,
                counted,
                List.of(),
                14,
                toDecide,
                quorum,
                article("art. 9(1)"),
                article("art. 9(2)"),
                List.of(withoutProxies));
    }

    @Test
    void opensWithFourteenOfTwentySix() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(14))
                .when(open(1))
                .records(new MeetingOpened(ID, presiding(1), reckoning(14, seats(1, 14), 8, true), at("14:00")))
                .bears(Origin.BASIS, "LIVE");
    }

    @Test
    void refusesToOpenWithThirteen() {
        meeting().given(called(LIVE, 26)).given(attended(13)).when(open(1)).refuses(A_QUORUM_OPENS_THE_MEETING);
    }

    @Test
    void doesNotCountWhoHasLeft() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(14))
                .given(left(14))
                .when(open(1))
                .refuses(A_QUORUM_OPENS_THE_MEETING);
    }

    @Test
    void countsWhoCameBack() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(14))
                .given(left(14), came(14))
                .when(open(1))
                .records(MeetingOpened.class);
    }

    @Test
    void reckonsWithoutTheProxy() {
        var without = new WithoutProxy(List.of("s3"), 13, 7, false);
        meeting()
                .given(called(LIVE, 26))
                .given(attended(2))
                .given(cameFor(3))
                .given(attended(14).subList(3, 14))
                .when(open(1))
                .records(new MeetingOpened(
                        ID, presiding(1), reckoning(14, seats(1, 14), 8, true, without), at("14:00")));
    }

    @Test
    void reckonsWithoutEachProxyAndWithoutAll() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(2))
                .given(cameFor(3), cameFor(4))
                .given(attended(15).subList(4, 15))
                .when(open(1))
                .records(new MeetingOpened(
                        ID,
                        presiding(1),
                        reckoning(
                                15,
                                seats(1, 15),
                                8,
                                true,
                                new WithoutProxy(List.of("s3"), 14, 8, true),
                                new WithoutProxy(List.of("s4"), 14, 8, true),
                                new WithoutProxy(List.of("s3", "s4"), 13, 7, false)),
                        at("14:00")));
    }

    @Test
    void recordsAPastMeetingAsItWas() {
        meeting()
                .given(called(TRANSCRIBED, 26))
                .given(attended(13))
                .when(open(1))
                .records(
                        new MeetingOpened(ID, presiding(1), reckoning(13, seats(1, 13), 7, false), at("14:00")),
                        new IrregularityFound(
                                ID,
                                A_QUORUM_OPENS_THE_MEETING.name(),
                                BROKEN,
                                new Subject(Subject.Kind.OPENING, ""),
                                Map.of("needed", "14", "present", "13")))
                .bears(Origin.BASIS, "TRANSCRIBED");
    }

    @Test
    void cannotTellAQuorumWhereTheSourceNamesNobodyPresent() {
        meeting()
                .given(called(IMPORTED, 26))
                .when(new OpenMeeting(ID, "s1", null))
                .notes(UNCHECKABLE, A_QUORUM_OPENS_THE_MEETING, THE_PRESIDING_MEMBER_IS_PRESENT);
    }

    @Test
    void opensUnderTheViceChairWhileTheChairIsAway() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(15).subList(1, 15))
                .when(open(2))
                .records(new MeetingOpened(ID, presiding(2), reckoning(14, seats(2, 15), 8, true), at("14:00")));
    }

    @Test
    void opensUnderTheNextPresentInTheRulebooksOrder() {
        meeting()
                .given(called(LIVE, 26, order("s9", "s8", "s2")))
                .given(attended(8).subList(1, 8))
                .given(attended(16).subList(9, 16))
                .when(open(8))
                .records(MeetingOpened.class);
    }

    @Test
    void refusesAnActingChairWhileTheChairIsThere() {
        meeting()
                .given(called(LIVE, 26, order("s9", "s8", "s2")))
                .given(attended(14))
                .when(open(9))
                .refuses(THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES);
    }

    @Test
    void refusesAMemberWhoseTurnItIsNot() {
        meeting()
                .given(called(LIVE, 26, order("s9", "s8", "s2")))
                .given(attended(14))
                .when(open(8))
                .refuses(THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES);
    }

    @Test
    void notesWhoPresidedOutOfTurn() {
        meeting()
                .given(called(TRANSCRIBED, 26))
                .given(attended(14))
                .when(open(9))
                .notes(BROKEN, THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES);
    }

    @Test
    void refusesAPresidingMemberWhoIsAway() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(15).subList(1, 15))
                .when(open(1))
                .refuses(THE_PRESIDING_MEMBER_IS_PRESENT);
    }

    @Test
    void refusesAProxyToPreside() {
        meeting()
                .given(called(LIVE, 26))
                .given(cameFor(1))
                .given(attended(15).subList(1, 15))
                .when(open(1))
                .refuses(THE_PRESIDING_MEMBER_IS_PRESENT);
    }

    @Test
    void refusesToOpenTwice() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(14))
                .given(opened(1))
                .when(open(1))
                .refuses(A_MEETING_OPENS_ONCE);
    }

    @Test
    void refusesToOpenAPastMeetingTwice() {
        meeting().given(called(TRANSCRIBED, 26), opened(1)).when(open(1)).refuses(A_MEETING_OPENS_ONCE);
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        meeting().given(called(TRANSCRIBED, 26)).when(open(27)).knowsNo("seat");
    }
}
