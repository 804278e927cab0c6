package org.sillok.publication;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a meeting whose record is open, wholly or in part. */
public record PublicRecord(
        String hostBody,
        @Nullable List<Piece> title,
        OffsetDateTime plannedStart,
        @Nullable OffsetDateTime plannedEnd,
        List<Piece> place,
        @Nullable PublicPerson secretary,
        List<PublicItem> agenda,
        List<PublicSeat> roster,
        List<PublicObserver> observers,
        List<PublicEntry> minutes,
        List<PublicDecision> decisions,
        List<PublicFollowUp> followUps,
        List<PublicPaper> papers) {}
