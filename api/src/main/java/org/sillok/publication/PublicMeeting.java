package org.sillok.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;

/**
 * A published meeting, as a list shows it.
 *
 * @param grounds the numbers of the grounds under which something is withheld by the decision on the record
 * @param edition the number of the edition that is public now
 * @param sha256 of the edition's bytes
 */
public record PublicMeeting(
        String meeting,
        String committee,
        String committeeName,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        LocalDate heldOn,
        Openness openness,
        List<Integer> grounds,
        int edition,
        String sha256,
        Instant publishedAt) {}
