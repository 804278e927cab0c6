package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.RULES;
import static org.sillok.command.meeting.Meetings.SECRETARY;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.holder;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.opened;
import static org.sillok.command.meeting.Meetings.roll;
import static org.sillok.command.meeting.Meetings.s;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Choice.AGAINST;
import static org.sillok.meeting.Choice.IN_FAVOUR;
import static org.sillok.meeting.MeetingRule.A_QUORUM_OPENS_THE_MEETING;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_VOTE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.Passage;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;

/** A deliberation in writing (서면심의) counts the members who answered as a meeting counts those who came. */
class WrittenDeliberationTest {

    private static MemberAttended answered(int seat) {
        return new MemberAttended(ID, s(seat), holder(seat), null, Manner.IN_WRITING, at("14:00"));
    }

    private static Trial<Meeting> answeredBy(int members) {
        return meeting()
                .given(called(LIVE, 26, RULES, MeetingKind.WRITTEN, SECRETARY), item(1))
                .given(IntStream.rangeClosed(1, members)
                        .mapToObj(WrittenDeliberationTest::answered)
                        .toList());
    }

    @Test
    void opensWithAnswersFromAMajority() {
        answeredBy(14).when(new OpenMeeting(ID, "s1", at("14:00"))).records(MeetingOpened.class);
    }

    @Test
    void refusesWithTooFewAnswers() {
        answeredBy(13).when(new OpenMeeting(ID, "s1", at("14:00"))).refuses(A_QUORUM_OPENS_THE_MEETING);
    }

    @Test
    void passesByTheVotesInWriting() {
        var roll = roll(IN_FAVOUR, 1, 2, 3, 4, 5, 6, 7, 8);
        answeredBy(14)
                .given(opened(1), asked(1, 1))
                .given(new VoteTaken(ID, 1, VoteMethod.WRITTEN, tally(8, 0), roll, null, at("14:00")))
                .when(new PassResolution(ID, 1, 1, Passage.AS_PROPOSED, null, List.of(), at("14:30")))
                .records(ResolutionPassed.class);
    }

    @Test
    void refusesAVoteInWritingOfAMemberWhoDidNotAnswer() {
        answeredBy(14)
                .given(opened(1), asked(1, 1))
                .when(new TakeVote(ID, 1, VoteMethod.WRITTEN, null, roll(AGAINST, 15), null, at("14:30")))
                .refuses(ONLY_THE_PRESENT_VOTE);
    }
}
