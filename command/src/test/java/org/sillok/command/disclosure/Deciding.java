package org.sillok.command.disclosure;

import static org.sillok.command.committee.Committees.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Trial;
import org.sillok.command.committee.Committees;
import org.sillok.committee.Openness;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.Basis;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.Speaker;
import org.sillok.record.Fact;

/** Decisions on a meeting of two members, by words. What is decided is decided on 26 November 2026. */
final class Deciding {

    static final String ID = "m1";
    static final LocalDate DAY = LocalDate.parse("2026-11-26");
    static final LocalDate FIVE_YEARS_ON = LocalDate.parse("2031-11-26");
    static final List<Ground> PERSONAL = List.of(Ground.PERSONAL_DATA);
    static final List<Ground> PROCESS = List.of(Ground.DECISION_PROCESS);

    private Deciding() {}

    /** Decisions on a meeting of which these facts are recorded, beside its calling. */
    static Trial<Disclosure> on(Fact... meeting) {
        var facts = new ArrayList<Fact>(List.of(convened()));
        facts.addAll(List.of(meeting));
        Originals originals = meetingId -> Original.of(meetingId, ID.equals(meetingId) ? facts : List.of());
        return new Trial<>(Disclosure.class, originals);
    }

    // What happened in the meeting.

    static MeetingConvened convened() {
        return new MeetingConvened(
                ID,
                Committees.ID,
                "Informatization Committee",
                "The City",
                new MeetingNumber(2017, MeetingKind.REGULAR, 1),
                MeetingKind.REGULAR,
                Basis.LIVE,
                null,
                OffsetDateTime.parse("2017-03-29T14:00+09:00"),
                null,
                "Hall 6",
                null,
                null,
                List.of(member("s1", "한가람"), member("s2", "봄이슬")),
                Committees.rules(),
                person("나래솔"),
                null);
    }

    private static SeatInOffice member(String seat, String name) {
        return new SeatInOffice(seat, SeatKind.APPOINTED, SeatRole.MEMBER, false, person(name));
    }

    static MeetingClosed closed() {
        return new MeetingClosed(ID, null);
    }

    static OpinionStated said(int number, Speaker speaker, String text) {
        return new OpinionStated(ID, number, speaker, text, List.of(), OpinionKind.SPEECH, null);
    }

    static Speaker member(String seat) {
        return new Speaker(Speaker.Kind.SEAT, seat, null, null, null);
    }

    static PaperFiled paper(int number, Openness filed) {
        return new PaperFiled(ID, number, "plan.pdf", "application/pdf", 1, "0".repeat(64), List.of(), filed);
    }

    static AgendaItemPlaced item(int number) {
        return new AgendaItemPlaced(ID, number, ItemKind.DELIBERATION, "Plan", null, null);
    }

    static FollowUpAssigned followUp(int number) {
        return new FollowUpAssigned(ID, number, FollowUpKind.REQUEST, "report back", null, null, null, List.of(), null);
    }

    // What is asked.

    static DecideDisclosure open(Part part) {
        return order(Basis.LIVE, part, Openness.OPEN, List.of(), null, null, null);
    }

    /** Without a word of what ends a decision process. */
    static DecideDisclosure close(Part part, List<Ground> grounds) {
        return order(Basis.LIVE, part, Openness.CLOSED, grounds, "as discussed", null, null);
    }

    static DecideDisclosure close(Part part, @Nullable LocalDate reviewBy) {
        return order(Basis.LIVE, part, Openness.CLOSED, PERSONAL, "as discussed", reviewBy, null);
    }

    static DecideDisclosure partial(List<Ground> grounds, @Nullable String end) {
        return order(Basis.LIVE, Part.ofRecord(), Openness.PARTIAL, grounds, "as discussed", null, end);
    }

    /** What a published document says, and no more. */
    static DecideDisclosure imported(Part part, Openness level, List<Ground> grounds) {
        return new DecideDisclosure(ID, part, level, grounds, null, null, null, null, null, null, Basis.IMPORTED);
    }

    static DecideDisclosure order(
            Basis basis,
            Part part,
            Openness level,
            List<Ground> grounds,
            @Nullable String reason,
            @Nullable LocalDate reviewBy,
            @Nullable String end) {
        return new DecideDisclosure(
                ID, part, level, grounds, reason, "records officer", DAY, reviewBy, end, null, basis);
    }

    // What was decided.

    static DisclosureDecided decided(int number, DecideDisclosure order, @Nullable LocalDate reviewBy) {
        return decided(number, order, reviewBy, null);
    }

    static DisclosureDecided decided(
            int number, DecideDisclosure order, @Nullable LocalDate reviewBy, @Nullable String text) {
        return new DisclosureDecided(
                ID,
                number,
                order.part(),
                order.level(),
                order.grounds(),
                order.reason(),
                order.decider(),
                order.decidedOn(),
                reviewBy,
                order.endCondition(),
                order.endsOn(),
                order.basis(),
                text == null ? null : Standing.digest(text));
    }
}
