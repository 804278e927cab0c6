package org.sillok.query.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatInOffice;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.VoteTaken;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicVote;

/** How questions were answered. */
final class BallotPart {

    private final Sitting sitting;
    private final Mask mask;
    private final Map<String, SeatInOffice> members;

    BallotPart(Sitting sitting, Mask mask) {
        this.sitting = sitting;
        this.mask = mask;
        members = sitting.convened().members().stream()
                .collect(Collectors.toMap(SeatInOffice::seat, Function.identity(), (one, other) -> one));
    }

    /** Null where no vote on it was taken or recorded. */
    @Nullable
    PublicVote on(@Nullable Integer question) {
        var vote = question == null ? null : sitting.votes.get(question);
        return vote == null ? null : of(vote);
    }

    PublicPerson member(String seat) {
        var member = members.get(seat);
        return member == null ? new PublicPerson(null, null, null, null) : mask.seat(seat, member.holder());
    }

    private PublicVote of(VoteTaken vote) {
        var roll = new ArrayList<PublicVote.Entry>();
        var masked = new ArrayList<PublicVote.Entry>();
        for (RollEntry entry : vote.roll()) {
            var who = member(entry.seat());
            (who.withheld() == null ? roll : masked).add(new PublicVote.Entry(who, entry.choice()));
        }
        masked.sort((one, other) -> one.choice().compareTo(other.choice()));
        roll.addAll(masked);
        return new PublicVote(vote.method(), vote.tally(), List.copyOf(roll));
    }
}
