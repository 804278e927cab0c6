package org.sillok.archive;

import org.sillok.minutes.MeetingSheet;

/** What a meeting is called. */
final class Title {

    private Title() {}

    /** {@code 2017년 제1차 정기회의}, or as printed where no number is stated. */
    static String of(MeetingSheet meeting) {
        var number = meeting.number();
        if (number != null) {
            return number.year() + "년 제" + number.ordinal() + "차 " + Wording.of(number.kind());
        }
        return meeting.titleAsPrinted() == null ? Wording.of(meeting.kind()) : meeting.titleAsPrinted();
    }
}
