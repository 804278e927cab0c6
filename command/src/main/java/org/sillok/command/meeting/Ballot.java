package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;
import static org.sillok.meeting.MeetingRule.A_QUESTION_IS_VOTED_ONCE;
import static org.sillok.meeting.Subject.Kind.QUESTION;
import static org.sillok.meeting.Subject.Kind.VOTE;

import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.sillok.command.Refuse;
import org.sillok.meeting.CorrectVote;
import org.sillok.meeting.Nature;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;
import org.sillok.record.Given;

/** Where questions are put, voted on, and a miscounted vote is corrected. */
final class Ballot {

    private final Call call;
    private final Course course;
    private final Chair chair;
    private final Roll roll;
    private final Minutes minutes;
    private final Agenda agenda;
    private final Questions questions;
    private final Recusals recusals;
    private final Validity validity;
    private final Scrutiny scrutiny;

    Ballot(
            Call call,
            Course course,
            Chair chair,
            Roll roll,
            Minutes minutes,
            Agenda agenda,
            Questions questions,
            Recusals recusals,
            Validity validity) {
        this.call = call;
        this.course = course;
        this.chair = chair;
        this.roll = roll;
        this.minutes = minutes;
        this.agenda = agenda;
        this.questions = questions;
        this.recusals = recusals;
        this.validity = validity;
        this.scrutiny = new Scrutiny(call, roll, recusals);
    }

    @CommandHandler
    int handle(PutQuestion put) {
        var verdict = course.inOpenMeeting(QUESTION, questions.last() + 1, put.at());
        chair.mustBePresent(verdict);
        if (chair.presiding() != null) {
            recusals.mustStepAside(verdict, chair.presiding(), put.items());
        }
        agenda.mustBeUndecided(verdict, put.items());
        verdict.records(new QuestionPut(put.meetingId(), questions.last() + 1, put.items(), put.motion(), put.at()));
        return questions.last();
    }

    @CommandHandler
    void handle(TakeVote take) {
        var question = questions.question(take.question());
        var verdict = course.inOpenMeeting(VOTE, take.question(), take.at());
        Refuse.when(question.vote() != null, A_QUESTION_IS_VOTED_ONCE, Map.of("question", take.question()));
        chair.mustBePresent(verdict);
        var tally = Scrutiny.tally(take.tally(), take.roll());
        var vote = new Vote(take.method(), tally, take.roll(), take.casting(), roll.headcount(), take.at());
        scrutiny.examine(verdict, vote, question.items());
        verdict.records(new VoteTaken(
                take.meetingId(), take.question(), take.method(), tally, take.roll(), take.casting(), take.at()));
    }

    @CommandHandler
    void handle(CorrectVote correct) {
        var before = questions.vote(correct.question());
        minutes.mustTake(Nature.MEANING);
        mustSuit(before.method(), correct);
        var tally = Scrutiny.tally(correct.tally(), correct.roll());
        var same = Objects.equals(tally, before.tally()) && correct.roll().equals(before.roll());
        Refuse.when(same, A_CORRECTION_CHANGES_SOMETHING, Map.of("question", correct.question()));
        var after = before.recounted(tally, correct.roll());
        var verdict = call.judge(VOTE, correct.question());
        scrutiny.examine(verdict, after, questions.question(correct.question()).items());
        validity.rejudge(verdict, correct.question(), after);
        verdict.records(corrected(correct, before, after));
    }

    /** The order that took the vote was held to the same, but a correction does not say the method. */
    private static void mustSuit(VoteMethod method, CorrectVote correct) {
        var rolled = method == VoteMethod.ROLL_CALL || method == VoteMethod.WRITTEN;
        Given.agrees("roll", rolled || correct.roll().isEmpty(), "with ROLL_CALL or WRITTEN only");
        Given.agrees("tally", method != VoteMethod.NO_OBJECTION || correct.tally() == null, "never with NO_OBJECTION");
    }

    private static VoteCorrected corrected(CorrectVote correct, Vote before, Vote after) {
        return new VoteCorrected(
                correct.meetingId(),
                correct.question(),
                before.tally(),
                after.tally(),
                before.roll(),
                after.roll(),
                correct.reason(),
                correct.by());
    }
}
