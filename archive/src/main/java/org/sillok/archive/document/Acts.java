package org.sillok.archive.document;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Results;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Act;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.VoteTaken;

/** What happened without being said, in a sentence each. */
final class Acts {

    private final Sitting sitting;

    Acts(Sitting sitting) {
        this.sitting = sitting;
    }

    /** Null of what is told elsewhere in the minutes: the roll, the agenda, papers, follow-ups, corrections. */
    @Nullable
    Act of(MeetingEvent fact) {
        if (fact instanceof MeetingOpened it) {
            return Act.of("개의" + at(it.occurredAt()) + presiding(it.presiding()));
        }
        if (fact instanceof MeetingFailedForQuorum it) {
            return Act.of("정족수 미달로 유회" + at(it.occurredAt()));
        }
        if (fact instanceof ChairPassed it) {
            return Act.of("회의 진행" + at(it.occurredAt()) + presiding(it.presiding()));
        }
        if (fact instanceof MeetingRecessed it) {
            return Act.of("정회" + at(it.occurredAt()));
        }
        if (fact instanceof MeetingResumed it) {
            return Act.of("속개" + at(it.occurredAt()));
        }
        if (fact instanceof MeetingClosed it) {
            return Act.of("회의 종료" + at(it.occurredAt()));
        }
        return decided(fact);
    }

    private @Nullable Act decided(MeetingEvent fact) {
        if (fact instanceof QuestionPut it) {
            return Act.of(items(it.items()) + " 의결 제안: " + it.motion());
        }
        if (fact instanceof VoteTaken it) {
            return vote(it);
        }
        if (fact instanceof MemberRecused it) {
            return Act.of("%s %s %s: %s"
                    .formatted(
                            sitting.member(it.seat(), it.member().name()),
                            Wording.circled(it.item()),
                            Wording.of(it.ground()),
                            it.reason()));
        }
        if (fact instanceof AdviceConcluded it) {
            return Act.of(Wording.circled(it.item()) + " 자문 의견: "
                    + it.points().stream().map(AdvicePoint::text).collect(Collectors.joining("; ")));
        }
        return result(fact);
    }

    private static @Nullable Act result(MeetingEvent fact) {
        if (fact instanceof ResolutionPassed it) {
            var said = new ArrayList<String>();
            said.add(Wording.circled(it.item()) + " " + Wording.of(Outcomes.of(it.passage())));
            if (it.amendment() != null) {
                said.add("수정 내용: " + it.amendment());
            }
            if (!it.conditions().isEmpty()) {
                said.add("조건: " + String.join("; ", it.conditions()));
            }
            return Act.of(String.join(" / ", said));
        }
        if (fact instanceof ResolutionRejected it) {
            return Act.of(Wording.circled(it.item()) + " 부결" + reason(it.reason()));
        }
        if (fact instanceof ItemDeferred it) {
            return Act.of(Wording.circled(it.item()) + " 보류" + reason(it.reason()));
        }
        if (fact instanceof ItemReferred it) {
            return Act.of(Wording.circled(it.item()) + " " + Wording.of(Outcomes.of(it.to())) + reason(it.reason()));
        }
        return null;
    }

    private Act vote(VoteTaken it) {
        var corrected = sitting.corrections().vote(it.question());
        var tally = corrected == null ? it.tally() : corrected.tally();
        var roll = corrected == null ? it.roll() : corrected.roll();
        return new Act(
                Wording.of(it.method())
                        + (tally == null ? "" : " (" + Results.tally(tally) + ")")
                        + (roll.isEmpty() ? "" : ": " + roll(roll))
                        + (it.casting() == null ? "" : " / 의장 결정권: " + Wording.of(it.casting())),
                sitting.corrections().ofVote(it.question()));
    }

    private String roll(List<RollEntry> roll) {
        return roll.stream()
                .map(entry -> sitting.member(entry.seat(), null) + " " + Wording.of(entry.choice()))
                .collect(Collectors.joining(", "));
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : " / 사유: " + reason;
    }

    private static String items(List<Integer> items) {
        return items.stream().map(Wording::circled).collect(Collectors.joining(" "));
    }

    private static String at(@Nullable OffsetDateTime at) {
        return at == null ? "" : " " + Figures.time(at);
    }

    private static String presiding(Presiding presiding) {
        var acting = presiding.capacity() == Presiding.Capacity.ACTING_CHAIR ? " 직무대행" : "";
        return " (진행: " + presiding.person().name() + acting + ")";
    }
}
