package org.sillok.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.FollowUpState;
import org.sillok.meeting.FollowUpKind;

/** What is to be done after the meeting, where a decision of its own opens it. */
public record PublicFollowUp(
        int followUp,
        FollowUpKind kind,
        List<Piece> text,
        @Nullable List<Piece> who,
        @Nullable List<Piece> due,
        @Nullable LocalDate dueOn,
        FollowUpState state) {}
