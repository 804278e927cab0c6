package org.sillok.archive.document;

import org.jspecify.annotations.Nullable;
import org.sillok.archive.Wording;
import org.sillok.meeting.Speaker;

/** Who speaks, as minutes name them. */
final class Speakers {

    private Speakers() {}

    static String named(Sitting sitting, Speaker speaker) {
        return switch (speaker.kind()) {
            case UNNAMED -> Wording.orNothing(speaker.label());
            case OFFICIAL -> (Wording.orNothing(speaker.post()) + " " + Wording.orNothing(speaker.name())).strip();
            case SEAT -> sitting.member(Wording.orNothing(speaker.seat()), speaker.name());
        };
    }

    /** The key of the speaker; null of one who is not named, for two of them may be two people. */
    static @Nullable String key(Sitting sitting, Speaker speaker, People people) {
        var name = named(sitting, speaker);
        return switch (speaker.kind()) {
            case UNNAMED -> null;
            case OFFICIAL -> people.key("official " + name, name);
            case SEAT -> people.key("seat " + speaker.seat() + " " + name, name);
        };
    }
}
