package org.sillok.command.disclosure;

import java.util.regex.Pattern;
import org.sillok.meeting.Speaker;

/** What somebody said, as it reads now. */
record Speech(int number, Speaker speaker, String text) {

    /** What stands where a name was struck out: ○○○, ●●, ***, XXX. */
    private static final Pattern MASK = Pattern.compile("[○◯〇●*＊×]{2,}|[XxOo]{3,}");

    Speech reading(String corrected) {
        return new Speech(number, speaker, corrected);
    }

    /** Whether the source struck the speaker's name out, rather than naming a role. */
    boolean isMasked() {
        return speaker.label() != null && MASK.matcher(speaker.label()).find();
    }

    boolean isBySeat(String seat) {
        return seat.equals(speaker.seat());
    }
}
