package org.sillok.query;

import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.Sex;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Tally;

/** Values that several columns make together, alike in every view. */
public final class Parts {

    private Parts() {}

    public static Person person(Line line) {
        return person(line, "");
    }

    /** A person whose columns bear a prefix. */
    public static Person person(Line line, String prefix) {
        return new Person(
                line.text(prefix + "name"),
                line.optionalText(prefix + "affiliation"),
                line.optionalText(prefix + "post"),
                line.optionalWord(Sex.class, prefix + "sex"));
    }

    public static Speaker speaker(Line line) {
        return new Speaker(
                line.word(Speaker.Kind.class, "speaker_kind"),
                line.optionalText("seat"),
                line.optionalText("name"),
                line.optionalText("post"),
                line.optionalText("label"));
    }

    /** The number of a meeting; {@code kind} is the column that holds the meeting's kind. */
    public static @Nullable MeetingNumber number(Line line, String kind) {
        var ordinal = line.optionalNumber("ordinal");
        return ordinal == null
                ? null
                : new MeetingNumber(line.number("number_year"), line.word(MeetingKind.class, kind), ordinal);
    }

    public static @Nullable Tally tally(Line line) {
        var inFavour = line.optionalNumber("in_favour");
        return inFavour == null
                ? null
                : new Tally(inFavour, line.number("against"), line.number("abstained"), line.number("invalid"));
    }

    public static @Nullable ItemOrigin earlier(Line line) {
        var meeting = line.optionalText("earlier_meeting");
        return meeting == null ? null : new ItemOrigin(meeting, line.number("earlier_item"));
    }
}
