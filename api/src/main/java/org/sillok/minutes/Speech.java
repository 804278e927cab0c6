package org.sillok.minutes;

import java.util.List;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.Speaker;

/**
 * A speech (발언) as it stands now.
 *
 * @param speaker with the name and post of the day where the speaker holds a seat
 * @param corrected whether its text was ever corrected
 */
public record Speech(
        int opinion, Speaker speaker, OpinionKind kind, String text, List<Integer> items, boolean corrected) {}
