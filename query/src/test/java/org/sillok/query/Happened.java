package org.sillok.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.committee.Citation;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.MemberSeated;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatEstablished;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.committee.Sex;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.Reckoning.WithoutProxy;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StageEntered;
import org.sillok.meeting.Subject;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;

/** Facts in few words, with invented people. */
public final class Happened {

    private static final String[] FAMILY = {"김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"};
    private static final String[] GIVEN = {"가온", "나래", "다솜", "라온", "마루", "바다", "새롬"};

    private Happened() {}

    public static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2026-03-18T" + time + ":00+09:00");
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static Person person(int number) {
        return new Person(
                FAMILY[number % FAMILY.length] + GIVEN[number % GIVEN.length],
                number % 3 == 0 ? null : "가람대학교 " + number,
                number % 2 == 0 ? "교수" : null,
                number % 4 == 0 ? Sex.FEMALE : number % 4 == 1 ? null : Sex.MALE);
    }

    public static Rulebook rules(String from) {
        return new Rulebook(
                day(from),
                new OpeningRule(OpeningRule.Kind.MAJORITY_OF_MEMBERS, null, cited("제8조제1항")),
                new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, cited("제8조제2항")),
                null,
                List.of("seat-2"),
                new ProxyRule(List.of(SeatKind.EX_OFFICIO), cited("제8조제3항")),
                cited("제9조"),
                15,
                7,
                10,
                List.of(new Allowance(SeatKind.APPOINTED, Allowance.Purpose.ATTENDANCE, 0, 100_000)),
                Openness.OPEN);
    }

    private static Citation cited(String article) {
        return new Citation(article, article + "에 따른다, \"그대로\".");
    }

    public static CommitteeFounded founded(String committee, String name) {
        return new CommitteeFounded(committee, name, "가람시", "가람시 정보화 기본조례 제7조", null, null, day("2020-01-01"));
    }

    public static SeatEstablished seat(String committee, int number) {
        return new SeatEstablished(committee, "seat-" + number, kind(number), role(number), number == 4);
    }

    public static MemberSeated seated(String committee, int number, @Nullable String from, @Nullable String until) {
        return new MemberSeated(
                committee,
                "seat-" + number,
                person(number),
                from == null ? null : day(from),
                until == null ? null : day(until));
    }

    private static SeatKind kind(int number) {
        return number <= 2 ? SeatKind.EX_OFFICIO : SeatKind.APPOINTED;
    }

    private static SeatRole role(int number) {
        return switch (number) {
            case 1 -> SeatRole.CHAIR;
            case 2 -> SeatRole.VICE_CHAIR;
            default -> SeatRole.MEMBER;
        };
    }

    public static MeetingConvened convened(String meeting, String committee, int ordinal, int members, Basis basis) {
        return new MeetingConvened(
                meeting,
                committee,
                "가람시 정보화위원회",
                "가람시",
                new MeetingNumber(2026, MeetingKind.REGULAR, ordinal),
                MeetingKind.REGULAR,
                basis,
                null,
                at("14:00"),
                at("15:30"),
                "시청 영상회의실",
                day("2026-03-02"),
                null,
                office(members),
                rules("2026-01-01"),
                person(30),
                null);
    }

    private static List<SeatInOffice> office(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(number ->
                        new SeatInOffice("seat-" + number, kind(number), role(number), number == 4, person(number)))
                .toList();
    }

    public static AgendaItemPlaced placed(String meeting, int item, ItemKind kind, String title) {
        return new AgendaItemPlaced(meeting, item, kind, title, "정보기획과", null);
    }

    public static AgendaItemPlaced placedAgain(String meeting, int item, String title, ItemOrigin earlier) {
        return new AgendaItemPlaced(meeting, item, ItemKind.DELIBERATION, title, null, earlier);
    }

    public static MemberAttended attended(String meeting, int number, @Nullable String time) {
        return new MemberAttended(
                meeting, "seat-" + number, person(number), null, Manner.IN_PERSON, time == null ? null : at(time));
    }

    public static MemberAttended represented(String meeting, int number, @Nullable String time) {
        return new MemberAttended(
                meeting,
                "seat-" + number,
                person(number),
                new Proxy(null, "복지과장", null, true, "복지과장"),
                Manner.IN_PERSON,
                time == null ? null : at(time));
    }

    public static Reckoning reckoning(int inOffice, int present, boolean quorum, String... proxied) {
        var counted = IntStream.rangeClosed(1, present)
                .mapToObj(number -> "seat-" + number)
                .toList();
        return new Reckoning(
                inOffice,
                present,
                counted,
                List.of(),
                inOffice / 2 + 1,
                present / 2 + 1,
                quorum,
                cited("제8조제1항"),
                cited("제8조제2항"),
                Arrays.stream(proxied)
                        .map(seat -> new WithoutProxy(
                                List.of(seat), present - 1, (present - 1) / 2 + 1, present - 1 > inOffice / 2))
                        .toList());
    }

    public static MeetingOpened opened(String meeting, Reckoning reckoning, @Nullable String time) {
        return new MeetingOpened(
                meeting,
                new Presiding("seat-2", person(2), Presiding.Capacity.ACTING_CHAIR),
                reckoning,
                time == null ? null : at(time));
    }

    public static StageEntered entered(String meeting, Stage stage, @Nullable String time) {
        return new StageEntered(meeting, stage, null, null, time == null ? null : at(time));
    }

    public static OpinionStated said(String meeting, int opinion, String text, Integer... items) {
        return new OpinionStated(meeting, opinion, speaker(opinion), text, List.of(items), OpinionKind.SPEECH, null);
    }

    private static Speaker speaker(int number) {
        return switch (number % 3) {
            case 0 -> Speaker.unnamed("○○○");
            case 1 -> Speaker.official(null, "정보기획관");
            default ->
                new Speaker(
                        Speaker.Kind.SEAT, "seat-2", person(2).name(), person(2).post(), null);
        };
    }

    public static QuestionPut asked(String meeting, int question, Integer... items) {
        return new QuestionPut(meeting, question, List.of(items), "원안대로 의결하는 데 이의가 없으십니까", null);
    }

    public static VoteTaken unopposed(String meeting, int question) {
        return new VoteTaken(meeting, question, VoteMethod.NO_OBJECTION, null, List.of(), null, null);
    }

    public static VoteTaken counted(String meeting, int question, int inFavour, int against, String time) {
        var tally = new Tally(inFavour, against, 0, 0);
        return new VoteTaken(meeting, question, VoteMethod.SHOW_OF_HANDS, tally, List.of(), null, at(time));
    }

    public static ResolutionPassed passed(String meeting, int item, int question, Reckoning reckoning) {
        return new ResolutionPassed(
                meeting, item, question, Passage.AS_PROPOSED, null, List.of(), reckoning, at("14:50"));
    }

    public static IrregularityFound irregular(String meeting, Subject.Kind kind, String id) {
        return new IrregularityFound(
                meeting,
                "A_PROXY_SHOWS_AUTHORITY",
                Finding.UNCHECKABLE,
                new Subject(kind, id),
                Map.of("seat", "seat-1", "kind", "EX_OFFICIO"));
    }
}
