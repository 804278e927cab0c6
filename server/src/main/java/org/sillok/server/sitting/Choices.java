package org.sillok.server.sitting;

import java.util.Arrays;
import java.util.List;
import org.sillok.committee.Openness;
import org.sillok.decision.Outcome;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Choice;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.Stage;
import org.sillok.meeting.VoteMethod;

/** The words among which the forms of the desk let the clerk choose. */
public record Choices(boolean written, boolean stated) {

    static final Choices CONVENING = new Choices(true, true);

    static Choices of(Sitting sitting) {
        return new Choices(
                sitting.meeting().kind() == MeetingKind.WRITTEN, sitting.clock().timed());
    }

    /** By which the members may be there; a clerk in the room sees it. */
    public List<Manner> manners() {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner != Manner.IN_WRITING || written)
                .filter(manner -> manner != Manner.NOT_STATED || !stated)
                .toList();
    }

    public List<MeetingKind> meetingKinds() {
        return List.of(MeetingKind.values());
    }

    /** What a person writes in; what a program reads comes with its document. */
    public List<Basis> bases() {
        return List.of(Basis.LIVE, Basis.TRANSCRIBED);
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    public List<ItemKind> itemKinds() {
        return List.of(ItemKind.values());
    }

    public List<OpinionKind> opinionKinds() {
        return List.of(OpinionKind.values());
    }

    public List<RecusalGround> grounds() {
        return List.of(RecusalGround.values());
    }

    public List<FollowUpKind> followUpKinds() {
        return List.of(FollowUpKind.values());
    }

    public List<Openness> disclosures() {
        return List.of(Openness.values());
    }

    /** In which votes are counted without a roll. */
    public List<VoteMethod> counted() {
        return List.of(VoteMethod.SHOW_OF_HANDS, VoteMethod.SECRET_BALLOT, VoteMethod.WRITTEN);
    }

    public List<Choice> votes() {
        return List.of(Choice.values());
    }

    /** Where the presiding member decides a tie. */
    public List<Choice> casting() {
        return List.of(Choice.IN_FAVOUR, Choice.AGAINST);
    }

    /** What becomes of an item without a vote. */
    public List<Outcome> putOff() {
        return List.of(Outcome.DEFERRED, Outcome.REFERRED_TO_SUBCOMMITTEE, Outcome.REFERRED_FOR_RECONSIDERATION);
    }

    /** What becomes of an item that did not pass. */
    public List<Outcome> notPassed() {
        return List.of(
                Outcome.REJECTED,
                Outcome.DEFERRED,
                Outcome.REFERRED_TO_SUBCOMMITTEE,
                Outcome.REFERRED_FOR_RECONSIDERATION);
    }
}
