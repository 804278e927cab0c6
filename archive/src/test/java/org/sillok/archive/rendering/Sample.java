package org.sillok.archive.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sillok.archive.FactReader;
import org.sillok.archive.document.Document;
import org.sillok.archive.document.Documents;
import org.sillok.committee.Citation;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.ledger.Bytes;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.Basis;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StageEntered;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;
import org.sillok.record.Fact;
import org.sillok.record.StoredEvent;

/** A meeting with a proxy, an unnamed speaker, Hanja, a correction and as many speeches as wanted. */
public final class Sample {

    public static final String MEETING = "2017-1";
    public static final String HANJA = "大韓民國 憲法에 따라 審議합니다. <제3항> & \"인용\" — ①②③, 100㎡";

    private static final List<Person> PEOPLE = List.of(
            new Person("김하늘", "서울시", "행정부시장", null),
            new Person("이바다", "한국대학교", "교수", null),
            new Person("박강산", null, null, null));

    private Sample() {}

    public static List<Fact> facts(int speeches, String said) {
        var facts = new ArrayList<Fact>();
        facts.add(convened());
        facts.add(new AgendaItemPlaced(MEETING, 1, ItemKind.DELIBERATION, "2017년 정보화 기본계획(안)", "정보기획담당관", null));
        facts.add(new MemberAttended(MEETING, "1", PEOPLE.get(0), null, Manner.IN_PERSON, at("14:00")));
        var proxy = new Proxy("최대리", "정보화과장", null, false, null);
        facts.add(new MemberAttended(MEETING, "2", PEOPLE.get(1), proxy, Manner.IN_PERSON, null));
        facts.add(new MeetingOpened(
                MEETING, new Presiding("1", PEOPLE.get(0), Presiding.Capacity.CHAIR), reckoning(), at("14:00")));
        facts.add(new StageEntered(MEETING, Stage.DELIBERATION, null, null, at("14:10")));
        for (int at = 1; at <= speeches; at++) {
            var speaker = at % 3 == 0 ? Speaker.unnamed("○○○ 위원") : Speaker.seat(at % 2 == 0 ? "2" : "1");
            facts.add(new OpinionStated(MEETING, at, speaker, said + " " + at, List.of(1), OpinionKind.SPEECH, null));
        }
        facts.add(new QuestionPut(MEETING, 1, List.of(1), "원안대로 의결하고자 합니다.", null));
        facts.add(new VoteTaken(MEETING, 1, VoteMethod.NO_OBJECTION, null, List.of(), null, null));
        facts.add(new ResolutionPassed(
                MEETING, 1, 1, Passage.AS_PROPOSED, null, List.of("예산 범위 안에서 시행"), reckoning(), at("15:00")));
        facts.add(new FollowUpAssigned(
                MEETING,
                1,
                FollowUpKind.REQUEST,
                "세부계획 보고",
                "정보기획담당관",
                null,
                LocalDate.of(2017, 6, 30),
                List.of(1),
                null));
        facts.add(new MeetingClosed(MEETING, at("15:40")));
        facts.add(new OpinionCorrected(MEETING, 1, said + " 1", said + " 하나", Nature.WORDING, "오기", "서기 정기록"));
        return facts;
    }

    static Document minutes(int speeches, String said) {
        var facts = facts(speeches, said);
        return documents(facts).minutes(events(facts));
    }

    static Document report(int speeches, String said) {
        var facts = facts(speeches, said);
        return documents(facts).report(events(facts));
    }

    /** What is stored of a fact is its index here: how it is read is another module's concern. */
    private static Documents documents(List<Fact> facts) {
        return new Documents(reader(facts));
    }

    public static FactReader reader(List<Fact> facts) {
        return (type, revision, payload) -> facts.get(Integer.parseInt(new String(payload, UTF_8)));
    }

    public static List<StoredEvent> events(List<Fact> facts) {
        var events = new ArrayList<StoredEvent>();
        for (int at = 0; at < facts.size(); at++) {
            events.add(new StoredEvent(
                    at,
                    new UUID(0, at),
                    MEETING,
                    at,
                    Instant.parse("2017-03-21T08:00:00.123456Z").plusSeconds(at),
                    facts.get(at).getClass().getSimpleName(),
                    "1",
                    Bytes.of(Integer.toString(at).getBytes(UTF_8)),
                    Bytes.of("{}".getBytes(UTF_8)),
                    Bytes.of(new byte[32]),
                    new UUID(1, at),
                    0));
        }
        return events;
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2017-03-21T" + time + ":00+09:00");
    }

    private static MeetingConvened convened() {
        var article = new Citation("조례 제7조", "재적위원 과반수의 출석으로 개의한다.");
        var rules = new Rulebook(
                LocalDate.of(2015, 1, 1),
                new OpeningRule(OpeningRule.Kind.MAJORITY_OF_MEMBERS, null, article),
                new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, article),
                null,
                List.of(),
                new ProxyRule(List.of(SeatKind.EX_OFFICIO), article),
                null,
                7,
                7,
                10,
                List.of(),
                Openness.OPEN);
        return new MeetingConvened(
                MEETING,
                "it",
                "정보화전략위원회",
                "서울특별시",
                new MeetingNumber(2017, MeetingKind.REGULAR, 1),
                MeetingKind.REGULAR,
                Basis.LIVE,
                null,
                at("14:00"),
                at("16:00"),
                "서소문청사 대회의실",
                null,
                null,
                List.of(
                        new SeatInOffice("1", SeatKind.EX_OFFICIO, SeatRole.CHAIR, false, PEOPLE.get(0)),
                        new SeatInOffice("2", SeatKind.APPOINTED, SeatRole.VICE_CHAIR, false, PEOPLE.get(1)),
                        new SeatInOffice("3", SeatKind.APPOINTED, SeatRole.MEMBER, false, PEOPLE.get(2))),
                rules,
                new Person("정기록", "정보기획담당관", "주무관", null),
                null);
    }

    private static Reckoning reckoning() {
        var article = new Citation("조례 제7조", "재적위원 과반수의 출석으로 개의한다.");
        return new Reckoning(
                3,
                2,
                List.of("1", "2"),
                List.of(),
                2,
                2,
                true,
                article,
                article,
                List.of(new Reckoning.WithoutProxy(List.of("2"), 1, 1, false)));
    }
}
