package org.sillok.command.meeting;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteTaken;
import org.sillok.record.Unknown;

/** The questions put so far, in the order of their numbers, with their votes. */
final class Questions {

    private final Roll roll;
    private final List<Question> questions = new ArrayList<>();

    Questions(Roll roll) {
        this.roll = roll;
    }

    int last() {
        return questions.size();
    }

    Question question(int number) {
        if (number < 1 || number > questions.size()) {
            throw new Unknown("question", String.valueOf(number));
        }
        return questions.get(number - 1);
    }

    Vote vote(int number) {
        var vote = question(number).vote();
        if (vote == null) {
            throw new Unknown("vote", String.valueOf(number));
        }
        return vote;
    }

    boolean hasVotedOn(int item) {
        return questions.stream()
                .anyMatch(
                        question -> question.vote() != null && question.items().contains(item));
    }

    @EventSourcingHandler
    void on(QuestionPut put) {
        questions.add(new Question(put.items(), null));
    }

    @EventSourcingHandler
    void on(VoteTaken taken) {
        answer(
                taken.question(),
                new Vote(
                        taken.method(),
                        taken.tally(),
                        taken.roll(),
                        taken.casting(),
                        roll.headcount(),
                        taken.occurredAt()));
    }

    @EventSourcingHandler
    void on(VoteCorrected corrected) {
        var vote = vote(corrected.question());
        answer(corrected.question(), vote.recounted(corrected.tally(), corrected.roll()));
    }

    @EventSourcingHandler
    void on(AttendanceCorrected corrected) {
        questions.replaceAll(question -> {
            var vote = question.vote();
            return vote == null
                    ? question
                    : question.answered(vote.in(vote.room().corrected(corrected, vote.at())));
        });
    }

    private void answer(int number, Vote vote) {
        questions.set(number - 1, question(number).answered(vote));
    }
}
