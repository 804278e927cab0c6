package org.sillok.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Choice;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;

/**
 * How a question was answered.
 *
 * @param tally null where nobody counted
 * @param roll only of a vote by name
 */
public record PublicVote(VoteMethod method, @Nullable Tally tally, List<Entry> roll) {

    /** How one member voted. */
    public record Entry(PublicPerson who, Choice choice) {}
}
