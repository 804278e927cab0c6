package org.sillok.query.publication;

import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.day;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.passed;
import static org.sillok.query.Happened.person;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.reckoning;
import static org.sillok.query.Happened.unopposed;

import java.util.List;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.Standing;
import org.sillok.meeting.Basis;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.Speaker;
import org.sillok.record.Fact;

/** A meeting in few words, and decisions on its disclosure. */
final class Published {

    static final String M = "m";
    static final String SPEECH = "가람동 12번지의 일은 라온 주무관이 맡았습니다.";

    private static int decisions;

    private Published() {}

    /** Four members; the second, 박다솜, presides and speaks; one item decided, two papers, a follow-up. */
    static Fact[] meeting() {
        return meeting(M, 1);
    }

    static Fact[] meeting(String id, int ordinal) {
        return new Fact[] {
            convened(id, "c", ordinal, 4, Basis.LIVE),
            placed(id, 1, ItemKind.DELIBERATION, "웹접근성 개선계획"),
            paper(id, 1, "계획서.pdf", Openness.OPEN),
            paper(id, 2, "협상안.pdf", Openness.CLOSED),
            attended(id, 1, "13:55"),
            attended(id, 2, "13:56"),
            attended(id, 3, "13:57"),
            opened(id, reckoning(4, 3, true), "14:00"),
            said(id, 1, member(2), SPEECH),
            said(id, 2, Speaker.official("윤슬기", "정보과장"), "확인하겠습니다, " + person(2).name() + " 위원님."),
            new QuestionPut(id, 1, List.of(1), "원안대로 의결하겠습니까", at("14:40")),
            unopposed(id, 1),
            passed(id, 1, 1, reckoning(4, 3, true)),
            new FollowUpAssigned(id, 1, FollowUpKind.PROMISE, "결과를 보고함", "정보과장", "연내", null, List.of(1), null),
            new MeetingClosed(id, at("15:00"))
        };
    }

    private static PaperFiled paper(String id, int number, String name, Openness filed) {
        return new PaperFiled(id, number, name, "application/pdf", 1_000L + number, "ab".repeat(32), List.of(), filed);
    }

    private static OpinionStated said(String id, int number, Speaker speaker, String text) {
        return new OpinionStated(id, number, speaker, text, List.of(1), OpinionKind.SPEECH, at("14:10"));
    }

    private static Speaker member(int number) {
        return new Speaker(
                Speaker.Kind.SEAT,
                "seat-" + number,
                person(number).name(),
                person(number).post(),
                null);
    }

    static DisclosureDecided open(Part part) {
        return decided(M, part, Openness.OPEN, SPEECH);
    }

    static DisclosureDecided close(Part part, Ground... grounds) {
        return decided(M, part, Openness.CLOSED, SPEECH, grounds);
    }

    static DisclosureDecided partial(Part part, Ground... grounds) {
        return decided(M, part, Openness.PARTIAL, SPEECH, grounds);
    }

    static DisclosureDecided decided(String meeting, Part part, Openness level, String measuredOn, Ground... grounds) {
        return new DisclosureDecided(
                meeting,
                ++decisions,
                part,
                level,
                List.of(grounds),
                "사유는 안에서만 봄",
                "정하는 사람",
                day("2026-04-01"),
                level == Openness.OPEN ? null : day("2031-04-01"),
                null,
                null,
                Basis.LIVE,
                part.kind() == Part.Kind.SPAN ? Standing.digest(measuredOn) : null);
    }
}
