package org.sillok.server.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.Citation;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.FoundCommittee;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.ingest.Certainty;
import org.sillok.ingest.Coverage;
import org.sillok.ingest.Proposal;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.ingest.Span;
import org.sillok.ingest.Step;
import org.sillok.ledger.Digest;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.PlaceAgendaItem;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.StateOpinion;
import org.sillok.record.Order;

/** A report of a meeting of three, by words; all of it is invented. */
record Proposed(String committee, String meeting, int ordinal, List<String> members, int speeches) {

    static final LocalDate FOUNDED = LocalDate.parse("2010-01-01");
    static final String NAME = "누리시 정보화위원회";

    /** The first meeting, on a roster of its own. */
    static Proposed report() {
        return new Proposed("c-1", "m-1", 1, List.of("한가람", "봄이슬", "윤슬기"), 3);
    }

    Proposed withSpeeches(int count) {
        return new Proposed(committee, meeting, ordinal, members, count);
    }

    /** A later meeting of the same committee, whose report numbers its members as it lists them. */
    Proposed next(int number, String... listed) {
        return new Proposed("c-" + number, "m-" + number, number, List.of(listed), speeches);
    }

    Source source() {
        return new Source(toString().getBytes(UTF_8), "결과보고-" + ordinal + ".txt");
    }

    Reading reading() {
        return reading(orders());
    }

    Reading reading(List<Order> orders) {
        var text = new String(source().bytes(), UTF_8);
        var whole = new Span(0, text.length(), "report", "whole", Certainty.UNDERSTOOD);
        var steps = new ArrayList<Step>();
        for (int at = 0; at < orders.size(); at++) {
            steps.add(new Step(orders.get(at), List.of(new Span(at, at + 1, "line", "a-line", Certainty.UNDERSTOOD))));
        }
        return new Reading(
                Digest.sha256(source().bytes()).toString(),
                "text/plain",
                "2026-11",
                text,
                List.of(whole),
                List.of(),
                new Coverage(text.length(), text.length(), 0, 0, 0),
                new Proposal(steps));
    }

    List<Order> orders() {
        return Stream.of(founding(), convening(), proceedings())
                .flatMap(List::stream)
                .toList();
    }

    List<Order> founding() {
        var orders = new ArrayList<Order>();
        orders.add(new FoundCommittee(committee, NAME, "누리시", "누리시 조례 제7조", null, null, FOUNDED));
        for (int at = 0; at < members.size(); at++) {
            var holder = new Person(members.get(at), "누리대학교", "교수", null);
            var role = at == 0 ? SeatRole.CHAIR : SeatRole.MEMBER;
            orders.add(new EstablishSeat(
                    committee, String.valueOf(at + 1), SeatKind.APPOINTED, role, false, holder, null, null));
        }
        orders.add(new AdoptRules(committee, rules()));
        return orders;
    }

    private List<Order> convening() {
        return List.of(new ConveneMeeting(
                meeting,
                committee,
                new MeetingNumber(2024, MeetingKind.REGULAR, ordinal),
                MeetingKind.REGULAR,
                Basis.IMPORTED,
                "2024년 제" + ordinal + "차 정기회의",
                OffsetDateTime.parse("2024-03-0" + ordinal + "T14:00+09:00"),
                null,
                "소회의실",
                null,
                null));
    }

    private List<Order> proceedings() {
        var orders = new ArrayList<Order>();
        orders.add(new PlaceAgendaItem(meeting, 1, ItemKind.DELIBERATION, "정보화 시행계획", null, null));
        for (int seat = 1; seat <= members.size(); seat++) {
            orders.add(new RecordAttendance(meeting, String.valueOf(seat), null, Manner.IN_PERSON, null));
        }
        orders.add(new OpenMeeting(meeting, "1", null));
        for (int speech = 1; speech <= speeches; speech++) {
            orders.add(new StateOpinion(
                    meeting, Speaker.unnamed("○○○"), "발언 " + speech, List.of(1), OpinionKind.SPEECH, null));
        }
        orders.add(new StateOpinion(meeting, Speaker.seat("2"), "이의없음", List.of(1), OpinionKind.SPEECH, null));
        orders.add(new CloseMeeting(meeting, null));
        return orders;
    }

    private static Rulebook rules() {
        var article = new Citation("누리시 조례", "과반수의 출석과 과반수의 찬성");
        return new Rulebook(
                FOUNDED,
                new OpeningRule(OpeningRule.Kind.MAJORITY_OF_MEMBERS, null, article),
                new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, article),
                null,
                List.of(),
                new ProxyRule(List.of(), article),
                null,
                7,
                7,
                10,
                List.of(),
                Openness.OPEN);
    }
}
