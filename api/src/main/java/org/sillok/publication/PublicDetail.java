package org.sillok.publication;

import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Stage;

/** What only one kind of entry has. */
public record PublicDetail(
        @Nullable OpinionKind speech,
        @Nullable Stage stage,
        Presiding.@Nullable Capacity capacity,
        @Nullable PublicQuorum quorum,
        @Nullable PublicVote vote,
        @Nullable Outcome outcome) {

    public static PublicDetail of(OpinionKind speech) {
        return new PublicDetail(speech, null, null, null, null, null);
    }

    public static PublicDetail of(Stage stage) {
        return new PublicDetail(null, stage, null, null, null, null);
    }

    public static PublicDetail of(Presiding.Capacity capacity, @Nullable PublicQuorum quorum) {
        return new PublicDetail(null, null, capacity, quorum, null, null);
    }

    public static PublicDetail of(PublicQuorum quorum) {
        return new PublicDetail(null, null, null, quorum, null, null);
    }

    public static PublicDetail of(PublicVote vote) {
        return new PublicDetail(null, null, null, null, vote, null);
    }

    public static PublicDetail of(Outcome outcome) {
        return new PublicDetail(null, null, null, null, null, outcome);
    }
}
