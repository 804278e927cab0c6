package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.ADOPTED_MINUTES_TAKE_ONLY_WORDING;
import static org.sillok.meeting.MeetingRule.A_SIGNER_SIGNS_ONCE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_ADOPTED_ONCE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_AFTER_THE_CLOSE;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_BEFORE_ADOPTION;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_IN_TIME;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.command.Refuse;
import org.sillok.committee.Person;
import org.sillok.meeting.AdoptMinutes;
import org.sillok.meeting.Finding;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.Nature;
import org.sillok.meeting.SignMinutes;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Subject;

/** The minutes: who signed them, and whether they are adopted. */
final class Minutes {

    private final Call call;
    private final Course course;
    private final Roll roll;
    private final Set<Speaker> signers = new HashSet<>();
    private boolean adopted;

    Minutes(Call call, Course course, Roll roll) {
        this.call = call;
        this.course = course;
        this.roll = roll;
    }

    /** What has been adopted may still be spelt better, but says what it says. */
    void mustTake(Nature nature) {
        Refuse.when(adopted && nature == Nature.MEANING, ADOPTED_MINUTES_TAKE_ONLY_WORDING, Map.of());
    }

    @CommandHandler
    void handle(SignMinutes sign) {
        var verdict = call.judge(Subject.Kind.MINUTES, "");
        var signer = named(sign.signer());
        Refuse.when(signers.contains(signer), A_SIGNER_SIGNS_ONCE, Map.of());
        mustBeSignedBy(verdict, signer);
        mustHaveEndedBy(verdict, sign.on());
        noteDelay(verdict, sign.on());
        verdict.records(new MinutesSigned(sign.meetingId(), signer, sign.on()));
    }

    @CommandHandler
    void handle(AdoptMinutes adopt) {
        Refuse.when(adopted, MINUTES_ARE_ADOPTED_ONCE, Map.of());
        var verdict = call.judge(Subject.Kind.MINUTES, "");
        mustHaveEndedBy(verdict, adopt.on());
        verdict.requires(!signers.isEmpty(), MINUTES_ARE_SIGNED_BEFORE_ADOPTION, Map.of());
        verdict.records(new MinutesAdopted(adopt.meetingId(), adopt.on()));
    }

    @EventSourcingHandler
    void on(MinutesSigned signed) {
        signers.add(signed.signer());
    }

    @EventSourcingHandler
    void on(MinutesAdopted adopted) {
        this.adopted = true;
    }

    /** The same person is the same signer, however much of the name the order gives. */
    private Speaker named(Speaker signer) {
        var seat = signer.seat();
        var post = signer.post();
        var secretary = call.secretary();
        if (seat != null) {
            return roll.named(seat);
        }
        return secretary != null && post != null && isBy(signer, secretary)
                ? Speaker.official(secretary.name(), secretary.post() == null ? post : secretary.post())
                : signer;
    }

    private void mustBeSignedBy(Verdict verdict, Speaker signer) {
        var seat = signer.seat();
        var secretary = call.secretary();
        if (seat != null) {
            verdict.requires(
                    roll.hasAttended(seat),
                    roll.absence(),
                    ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN,
                    Map.of("seat", seat));
        } else if (secretary == null) {
            verdict.requiresStated(false, ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN, Map.of());
        } else {
            verdict.requires(isBy(signer, secretary), ONLY_THE_PRESENT_AND_THE_SECRETARY_SIGN, Map.of());
        }
    }

    /** A secretary signs by name, or by post where no name is given. */
    private static boolean isBy(Speaker signer, Person secretary) {
        var name = signer.name();
        return name == null
                ? signer.post() != null && signer.post().equals(secretary.post())
                : name.equals(secretary.name());
    }

    private void mustHaveEndedBy(Verdict verdict, LocalDate day) {
        var end = course.endedAt();
        var before = end != null && day.isBefore(end.toLocalDate());
        verdict.requires(course.hasEnded() && !before, MINUTES_ARE_SIGNED_AFTER_THE_CLOSE, Map.of("on", day));
    }

    /** A late signature is a signature all the same, so that it is noted of live meetings too. */
    private void noteDelay(Verdict verdict, LocalDate day) {
        if (adopted) {
            verdict.notes(Finding.BROKEN, MINUTES_ARE_SIGNED_BEFORE_ADOPTION, Map.of("on", day));
        }
        if (!course.hasEnded()) {
            return;
        }
        var days = call.rules().signingDays();
        var end = course.endedAt();
        if (end == null) {
            verdict.notes(Finding.UNCHECKABLE, MINUTES_ARE_SIGNED_IN_TIME, Map.of("signingDays", days));
        } else if (day.isAfter(end.toLocalDate().plusDays(days))) {
            verdict.notes(Finding.BROKEN, MINUTES_ARE_SIGNED_IN_TIME, Map.of("signingDays", days, "on", day));
        }
    }
}
