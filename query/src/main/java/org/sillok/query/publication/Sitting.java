package org.sillok.query.publication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.FollowUpState;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteTaken;

/** A meeting as its facts leave it, before anything of it is masked. It never leaves this package. */
final class Sitting {

    /** An item of the agenda, as corrected. */
    record Item(ItemKind kind, String title, @Nullable String sponsor, boolean withdrawn) {}

    final Attendances attendances = new Attendances();
    final List<MeetingEvent> course = new ArrayList<>();
    final Map<Integer, Item> items = new LinkedHashMap<>();
    final Map<Integer, String> texts = new LinkedHashMap<>();
    final Map<Integer, QuestionPut> questions = new LinkedHashMap<>();
    final Map<Integer, VoteTaken> votes = new LinkedHashMap<>();
    final Map<Integer, FollowUpAssigned> followUps = new LinkedHashMap<>();
    final Map<Integer, FollowUpState> endings = new LinkedHashMap<>();
    final List<PaperFiled> papers = new ArrayList<>();
    final List<ObserverAdmitted> observers = new ArrayList<>();
    private @Nullable MeetingConvened convened;
    private boolean ended;

    boolean hasEnded() {
        return ended;
    }

    MeetingConvened convened() {
        return requireNonNull(convened, "a meeting begins with its calling");
    }

    void on(MeetingEvent fact) {
        course.add(fact);
        attendances.on(fact);
        if (fact instanceof MeetingConvened calling) {
            convened = calling;
        } else if (fact instanceof PaperFiled filed) {
            papers.add(filed);
        } else if (fact instanceof ObserverAdmitted admitted) {
            observers.add(admitted);
        } else if (fact instanceof MeetingClosed || fact instanceof MeetingFailedForQuorum) {
            ended = true;
        } else {
            onAgenda(fact);
            onSpeech(fact);
            onFollowUp(fact);
        }
    }

    private void onAgenda(MeetingEvent fact) {
        if (fact instanceof AgendaItemPlaced placed) {
            items.put(placed.item(), new Item(placed.kind(), placed.title(), placed.sponsor(), false));
        } else if (fact instanceof AgendaItemWithdrawn withdrawn) {
            items.computeIfPresent(
                    withdrawn.item(), (number, item) -> new Item(item.kind, item.title, item.sponsor, true));
        } else if (fact instanceof AgendaItemCorrected corrected) {
            items.computeIfPresent(
                    corrected.item(),
                    (number, item) -> new Item(item.kind, corrected.title(), corrected.sponsor(), item.withdrawn));
        }
    }

    private void onSpeech(MeetingEvent fact) {
        if (fact instanceof OpinionStated stated) {
            texts.put(stated.opinion(), stated.text());
        } else if (fact instanceof OpinionCorrected corrected) {
            texts.put(corrected.opinion(), corrected.after());
        } else if (fact instanceof QuestionPut put) {
            questions.put(put.question(), put);
        } else if (fact instanceof VoteTaken taken) {
            votes.put(taken.question(), taken);
        } else if (fact instanceof VoteCorrected corrected) {
            votes.computeIfPresent(corrected.question(), (question, vote) -> corrected(vote, corrected));
        }
    }

    private static VoteTaken corrected(VoteTaken vote, VoteCorrected corrected) {
        return new VoteTaken(
                vote.meetingId(),
                vote.question(),
                vote.method(),
                corrected.tally(),
                corrected.roll(),
                vote.casting(),
                vote.occurredAt());
    }

    private void onFollowUp(MeetingEvent fact) {
        if (fact instanceof FollowUpAssigned assigned) {
            followUps.put(assigned.followUp(), assigned);
            endings.put(assigned.followUp(), FollowUpState.OPEN);
        } else if (fact instanceof FollowUpCompleted completed) {
            endings.put(completed.followUp(), FollowUpState.DONE);
        } else if (fact instanceof FollowUpDismissed dismissed) {
            endings.put(dismissed.followUp(), FollowUpState.DISMISSED);
        }
    }
}
