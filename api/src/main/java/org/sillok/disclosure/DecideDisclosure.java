package org.sillok.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;
import org.sillok.record.Given;

/**
 * Decide how far a part of a meeting is disclosed. A later decision on the same part replaces an earlier one; both stay.
 *
 * @param level {@code PARTIAL} with the record or a paper only
 * @param grounds empty where an imported source states none
 * @param reason why the grounds apply, for those inside; null where the source states none
 * @param decider null where the source does not state who decided
 * @param decidedOn null where the source does not state when
 * @param reviewBy null leaves it to the law: five years from the decision, none for personal data alone
 * @param endCondition what ends the decision process of ground 5, in words; null with other grounds
 * @param endsOn the day on which that is expected, where one is known
 * @param basis how the decision came to be recorded, whatever the basis of the meeting
 */
public record DecideDisclosure(
        String meetingId,
        Part part,
        Openness level,
        List<Ground> grounds,
        @Nullable String reason,
        @Nullable String decider,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewBy,
        @Nullable String endCondition,
        @Nullable LocalDate endsOn,
        Basis basis)
        implements DisclosureCommand {

    public DecideDisclosure {
        Given.id("meetingId", meetingId);
        Given.present("part", part).checked("part");
        Given.present("level", level);
        Given.agrees("level", level != Openness.PARTIAL || canBePartial(part), "PARTIAL with RECORD, PAPER only");
        grounds = Given.distinct("grounds", grounds);
        Given.optional("reason", reason, Given.PARAGRAPH);
        Given.optional("decider", decider, Given.LINE);
        Given.optional("endCondition", endCondition, Given.PARAGRAPH);
        Given.agrees(
                "endCondition",
                endCondition == null || grounds.contains(Ground.DECISION_PROCESS),
                "with DECISION_PROCESS only");
        Given.agrees("reviewBy", reviewBy == null || level != Openness.OPEN, "with PARTIAL, CLOSED only");
        Given.agrees("endsOn", endsOn == null || endCondition != null, "with endCondition only");
        Given.present("basis", basis);
    }

    private static boolean canBePartial(Part part) {
        return part.kind() == Part.Kind.RECORD || part.kind() == Part.Kind.PAPER;
    }
}
