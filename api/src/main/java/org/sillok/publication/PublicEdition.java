package org.sillok.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;

/**
 * All that is public of one meeting. Its JSON, without blanks, absent components left out, is what an edition's digest is
 * taken of.
 *
 * @param form which composition and JSON this is; another one gets another word
 * @param number null where none is stated
 * @param openness of the record; PARTIAL also where an open record has parts that were withheld later
 * @param withheld null where nothing but what is shown as a gap is withheld
 * @param record null where the record is closed: then no more than this is told
 */
public record PublicEdition(
        String form,
        String meeting,
        String committee,
        String committeeName,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        LocalDate heldOn,
        Openness openness,
        @Nullable Withheld withheld,
        @Nullable PublicRecord record) {

    public static final String FORM = "sillok-public-1";
}
