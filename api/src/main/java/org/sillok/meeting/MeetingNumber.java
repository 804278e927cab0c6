package org.sillok.meeting;

import org.sillok.record.Given;

/** The number of a meeting within committee, year and kind: 2017년 제1차 정기회의. */
public record MeetingNumber(int year, MeetingKind kind, int ordinal) {

    MeetingNumber checked(String field) {
        Given.within(field + ".year", year, 1900, 2200);
        Given.present(field + ".kind", kind);
        Given.within(field + ".ordinal", ordinal, 1, 9_999);
        return this;
    }
}
