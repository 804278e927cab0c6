package org.sillok.query.publication;

import static org.sillok.publication.PublicEntry.Kind.AGENDA_REPORTED;
import static org.sillok.publication.PublicEntry.Kind.CHAIR_PASSED;
import static org.sillok.publication.PublicEntry.Kind.CLOSED;
import static org.sillok.publication.PublicEntry.Kind.FAILED;
import static org.sillok.publication.PublicEntry.Kind.OPENED;
import static org.sillok.publication.PublicEntry.Kind.QUESTION;
import static org.sillok.publication.PublicEntry.Kind.RECESSED;
import static org.sillok.publication.PublicEntry.Kind.RECUSED;
import static org.sillok.publication.PublicEntry.Kind.RESULT;
import static org.sillok.publication.PublicEntry.Kind.RESUMED;
import static org.sillok.publication.PublicEntry.Kind.SPEECH;
import static org.sillok.publication.PublicEntry.Kind.STAGE;
import static org.sillok.publication.PublicEntry.Kind.VOTE;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.StageEntered;
import org.sillok.meeting.VoteTaken;
import org.sillok.publication.PublicDetail;
import org.sillok.publication.PublicEntry;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicQuorum;

/** The course of a meeting. Only what is named here is told; a fact of another kind is not. */
final class MinutesPart {

    private final Sitting sitting;
    private final Mask mask;
    private final BallotPart ballot;

    MinutesPart(Sitting sitting, Mask mask, BallotPart ballot) {
        this.sitting = sitting;
        this.mask = mask;
        this.ballot = ballot;
    }

    List<PublicEntry> entries() {
        return sitting.course.stream().map(this::entry).filter(Objects::nonNull).toList();
    }

    private @Nullable PublicEntry entry(MeetingEvent fact) {
        var entry = course(fact);
        return entry == null ? treatment(fact) : entry;
    }

    private @Nullable PublicEntry course(MeetingEvent fact) {
        if (fact instanceof MeetingOpened opened) {
            var presiding = opened.presiding();
            return PublicEntry.of(OPENED, opened.occurredAt())
                    .by(mask.seat(presiding.seat(), presiding.person()))
                    .with(PublicDetail.of(presiding.capacity(), PublicQuorum.of(opened.reckoning())));
        }
        if (fact instanceof MeetingFailedForQuorum failed) {
            return PublicEntry.of(FAILED, failed.occurredAt())
                    .with(PublicDetail.of(PublicQuorum.of(failed.reckoning())));
        }
        if (fact instanceof ChairPassed passed) {
            var presiding = passed.presiding();
            return PublicEntry.of(CHAIR_PASSED, passed.occurredAt())
                    .by(mask.seat(presiding.seat(), presiding.person()))
                    .with(PublicDetail.of(presiding.capacity(), null));
        }
        if (fact instanceof StageEntered entered) {
            return PublicEntry.of(STAGE, entered.occurredAt())
                    .by(entered.lead() == null ? null : lead(entered.lead()))
                    .saying(entered.label() == null ? List.of() : mask.text(entered.label()))
                    .with(PublicDetail.of(entered.stage()));
        }
        if (fact instanceof MeetingRecessed recessed) {
            return PublicEntry.of(RECESSED, recessed.occurredAt());
        }
        if (fact instanceof MeetingResumed resumed) {
            return PublicEntry.of(RESUMED, resumed.occurredAt());
        }
        return fact instanceof MeetingClosed closed ? PublicEntry.of(CLOSED, closed.occurredAt()) : null;
    }

    private PublicPerson lead(String lead) {
        return mask.person(lead, null, null);
    }

    private @Nullable PublicEntry treatment(MeetingEvent fact) {
        if (fact instanceof AgendaReported reported) {
            return PublicEntry.of(AGENDA_REPORTED, reported.occurredAt())
                    .by(mask.speaker(reported.reporter()))
                    .on(reported.items())
                    .saying(mask.text(reported.gist(), reported.items()));
        }
        if (fact instanceof OpinionStated stated) {
            return PublicEntry.of(SPEECH, stated.occurredAt())
                    .numbered(stated.opinion())
                    .by(mask.speaker(stated.speaker()))
                    .on(stated.items())
                    .saying(mask.speech(stated))
                    .with(PublicDetail.of(stated.kind()));
        }
        if (fact instanceof MemberRecused recused) {
            return PublicEntry.of(RECUSED, recused.occurredAt())
                    .by(mask.seat(recused.seat(), recused.member()))
                    .on(List.of(recused.item()));
        }
        if (fact instanceof QuestionPut put) {
            return PublicEntry.of(QUESTION, put.occurredAt())
                    .numbered(put.question())
                    .on(put.items())
                    .saying(mask.text(put.motion(), put.items()));
        }
        if (fact instanceof VoteTaken taken) {
            var vote = Objects.requireNonNull(ballot.on(taken.question()));
            return PublicEntry.of(VOTE, taken.occurredAt()).with(PublicDetail.of(vote));
        }
        return result(fact);
    }

    private @Nullable PublicEntry result(MeetingEvent fact) {
        var result = Results.of(fact);
        return result == null
                ? null
                : PublicEntry.of(RESULT, fact.occurredAt())
                        .on(List.of(result.item()))
                        .with(PublicDetail.of(result.outcome()));
    }
}
