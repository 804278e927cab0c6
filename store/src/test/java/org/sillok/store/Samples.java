package org.sillok.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sillok.committee.Allowance;
import org.sillok.committee.Citation;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.MemberSeated;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.RulesAdopted;
import org.sillok.committee.SeatEstablished;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.SecretaryAppointed;
import org.sillok.committee.Sex;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.DisclosureIrregularityFound;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.Choice;
import org.sillok.meeting.Finding;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.Nature;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.Referral;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StageEntered;
import org.sillok.meeting.Subject;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;
import org.sillok.record.Fact;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.ProposalRecorded;
import org.sillok.source.SourceReceived;

/** One fact of each kind, about people who do not exist. Each is what its golden file says. */
final class Samples {

    private static final String COMMITTEE = "데이터행정위원회";
    private static final String MEETING = "데이터행정위원회-2024-2";
    private static final LocalDate DAY = LocalDate.parse("2024-09-12");
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2024-09-12T14:05:30+09:00");
    private static final Person CHAIR = new Person("한가람", "누리시", "부시장", Sex.MALE);
    private static final Person MEMBER = new Person("봄이슬", "누리대학교", "교수", Sex.FEMALE);
    private static final Citation OPENING = new Citation("누리시 데이터행정위원회 조례 제6조제2항", "회의는 재적위원 과반수의 출석으로 개의한다.");
    private static final Citation DECIDING = new Citation("누리시 데이터행정위원회 조례 제6조제3항", "출석위원 과반수의 찬성으로 의결한다.");
    private static final Rulebook RULES = new Rulebook(
            LocalDate.parse("2023-01-01"),
            new OpeningRule(OpeningRule.Kind.FIXED_NUMBER, 3, OPENING),
            new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, DECIDING),
            new Citation("같은 조례 제6조제4항", "가부동수일 때에는 위원장이 결정한다."),
            List.of("2", "3"),
            new ProxyRule(List.of(SeatKind.EX_OFFICIO), new Citation("같은 조례 제7조", "당연직 위원은 대리 출석하게 할 수 있다.")),
            new Citation("같은 조례 제8조", "경미한 사항은 서면으로 심의할 수 있다."),
            7,
            7,
            10,
            List.of(new Allowance(SeatKind.APPOINTED, Allowance.Purpose.ATTENDANCE, 120, 150_000)),
            Openness.OPEN);
    private static final Presiding PRESIDING = new Presiding("1", CHAIR, Presiding.Capacity.CHAIR);
    private static final Proxy PROXY = new Proxy("윤슬기", "정책과장", "위임장", false, "부시장(대 윤슬기)");
    private static final Reckoning RECKONING = new Reckoning(
            5,
            3,
            List.of("1", "2", "4"),
            List.of("3"),
            3,
            2,
            true,
            OPENING,
            DECIDING,
            List.of(new Reckoning.WithoutProxy(List.of("1"), 2, 2, false)));

    private static final String SOURCE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String PROPOSAL = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";

    private Samples() {}

    static Stream<Fact> all() {
        return Stream.of(
                        committee(),
                        preparation(),
                        presence(),
                        proceedings(),
                        outcomes(),
                        afterwards(),
                        sources(),
                        ReportSamples.all(),
                        disclosure(),
                        RetentionSamples.all())
                .flatMap(stream -> stream);
    }

    private static Stream<Fact> committee() {
        return Stream.of(
                new CommitteeFounded(
                        COMMITTEE, "데이터행정위원회", "누리시", "누리시 데이터행정위원회 조례", "공공기록물 관리에 관한 법률 시행령 제18조", "전산행정위원회", DAY),
                new CommitteeRenamed(COMMITTEE, "데이터행정위원회", "데이터위원회", DAY, "조례 개정"),
                new CommitteeDissolved(COMMITTEE, DAY, "조례 폐지"),
                new RulesAdopted(COMMITTEE, RULES),
                new SeatEstablished(COMMITTEE, "1", SeatKind.EX_OFFICIO, SeatRole.CHAIR, false),
                new MemberSeated(COMMITTEE, "2", MEMBER, DAY, DAY.plusYears(2).minusDays(1)),
                new SeatVacated(COMMITTEE, "2", MEMBER, DAY, "사임"),
                new OfficerElected(COMMITTEE, "2", SeatRole.MEMBER, SeatRole.VICE_CHAIR, DAY),
                new SecretaryAppointed(COMMITTEE, new Person("나래솔", "데이터과", "과장", null), DAY));
    }

    private static Stream<Fact> preparation() {
        return Stream.of(
                new MeetingConvened(
                        MEETING,
                        COMMITTEE,
                        "데이터행정위원회",
                        "누리시",
                        new MeetingNumber(2024, MeetingKind.REGULAR, 2),
                        MeetingKind.REGULAR,
                        Basis.TRANSCRIBED,
                        "2024년 제2차 정기회의",
                        TIME,
                        TIME.plusHours(2),
                        "본관 3층 소회의실",
                        DAY.minusDays(3),
                        "장애 복구가 급함",
                        List.of(new SeatInOffice("1", SeatKind.EX_OFFICIO, SeatRole.CHAIR, false, CHAIR)),
                        RULES,
                        new Person("나래솔", "데이터과", "과장", null),
                        "공공기록물 관리에 관한 법률 시행령 제18조"),
                new AgendaItemPlaced(
                        MEETING, 1, ItemKind.DELIBERATION, "열린데이터 기본계획(안)", "데이터과", new ItemOrigin("지난 회의", 3)),
                new AgendaItemWithdrawn(MEETING, 2, "제안 부서의 철회", TIME),
                new PaperFiled(
                        MEETING,
                        1,
                        "기본계획.pdf",
                        "application/pdf",
                        123_456_789_012L,
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        List.of(1),
                        Openness.PARTIAL));
    }

    private static Stream<Fact> presence() {
        return Stream.of(
                new MemberAttended(MEETING, "1", CHAIR, PROXY, Manner.IN_PERSON, TIME),
                new MemberLeft(MEETING, "4", MEMBER, TIME),
                new ObserverAdmitted(MEETING, 1, "은하수", "예산과", "팀장", 1, TIME),
                new MemberRecused(MEETING, "3", MEMBER, 1, RecusalGround.WITHDREW, "용역을 수행한 바 있음", TIME));
    }

    private static Stream<Fact> proceedings() {
        return Stream.of(
                new MeetingOpened(MEETING, PRESIDING, RECKONING, TIME),
                new MeetingFailedForQuorum(MEETING, RECKONING, TIME),
                new ChairPassed(MEETING, new Presiding("2", MEMBER, Presiding.Capacity.ACTING_CHAIR), TIME),
                new StageEntered(MEETING, Stage.AGENDA_REPORT, "안건 보고", "데이터과장", TIME),
                new AgendaReported(MEETING, List.of(1, 2), Speaker.official("나래솔", "데이터과장"), "추진 경과와 계획", TIME),
                new OpinionStated(
                        MEETING,
                        1,
                        Speaker.unnamed("○○○ 위원"),
                        "개방 범위를 \"넓혀야\" 합니다.\n이상입니다.",
                        List.of(1),
                        OpinionKind.SPEECH,
                        TIME),
                new QuestionPut(MEETING, 1, List.of(1, 2), "원안대로 의결하고자 하는데 이의 없으십니까?", TIME),
                new VoteTaken(
                        MEETING,
                        1,
                        VoteMethod.ROLL_CALL,
                        new Tally(1, 1, 1, 0),
                        List.of(new RollEntry("1", Choice.IN_FAVOUR), new RollEntry("2", Choice.AGAINST)),
                        Choice.IN_FAVOUR,
                        TIME),
                new MeetingRecessed(MEETING, TIME),
                new MeetingResumed(MEETING, TIME),
                new MeetingClosed(MEETING, null));
    }

    private static Stream<Fact> outcomes() {
        return Stream.of(
                new ResolutionPassed(MEETING, 1, 1, Passage.AMENDED, "제3장을 삭제함", List.of("예산을 확보할 것"), RECKONING, TIME),
                new ResolutionRejected(MEETING, 1, 1, "시기상조", RECKONING, TIME),
                new ItemDeferred(MEETING, 1, 1, "자료 보완", RECKONING, TIME),
                new ItemReferred(MEETING, 1, null, Referral.SUBCOMMITTEE, "상세 검토", RECKONING, TIME),
                new AdviceConcluded(MEETING, 3, List.of(new AdvicePoint("시민 의견을 먼저 들을 것", List.of(1, 4))), TIME),
                new FollowUpAssigned(
                        MEETING,
                        1,
                        FollowUpKind.PROMISE,
                        "개방 목록을 배포함",
                        "데이터과",
                        "연내",
                        DAY.plusMonths(3),
                        List.of(1),
                        TIME),
                new FollowUpCompleted(MEETING, 1, "배포함", TIME),
                new FollowUpDismissed(MEETING, 2, "사업이 취소됨", TIME));
    }

    private static Stream<Fact> sources() {
        return Stream.of(
                new SourceReceived(SOURCE, "text/plain", 37_982, "결과보고.txt", "누리시 정보공개 누리집"),
                new ProposalConfirmed(SOURCE, "2026-11", PROPOSAL, 214, 9, COMMITTEE, MEETING, "나래솔"),
                new ProposalRecorded(SOURCE, PROPOSAL));
    }

    private static Stream<Fact> afterwards() {
        var before = new Attendance(true, null, Manner.IN_PERSON, TIME, null);
        var after = new Attendance(true, PROXY, Manner.REMOTE, TIME, TIME.plusHours(1));
        return Stream.of(
                new OpinionCorrected(MEETING, 1, "개방 범우", "개방 범위", Nature.WORDING, "오기", "간사"),
                new AttendanceCorrected(MEETING, "1", CHAIR, before, after, "대리 출석을 빠뜨림", "간사"),
                new AgendaItemCorrected(MEETING, 1, "기본계획", "기본계획(안)", null, "데이터과", Nature.WORDING, "누락", "간사"),
                new VoteCorrected(
                        MEETING,
                        1,
                        new Tally(2, 0, 0, 0),
                        new Tally(1, 1, 0, 0),
                        List.of(),
                        List.of(new RollEntry("2", Choice.ABSTAINED)),
                        "집계 착오",
                        "간사"),
                new MinutesSigned(MEETING, Speaker.seat("1"), DAY),
                new MinutesAdopted(MEETING, DAY),
                new IrregularityFound(
                        MEETING,
                        "A_QUORUM_OPENS_THE_MEETING",
                        Finding.BROKEN,
                        new Subject(Subject.Kind.OPENING, ""),
                        Map.of("present", "2", "needed", "3", "inOffice", "5")));
    }

    private static Stream<Fact> disclosure() {
        return Stream.of(
                new DisclosureDecided(
                        MEETING,
                        2,
                        Part.span(1, 5, 9),
                        Openness.CLOSED,
                        List.of(Ground.DECISION_PROCESS, Ground.PERSONAL_DATA),
                        "검토 중인 개인의 사정",
                        "기록관장",
                        DAY,
                        DAY.plusYears(5),
                        "계획이 확정될 때까지",
                        DAY.plusMonths(3),
                        Basis.TRANSCRIBED,
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                new DisclosureIrregularityFound(
                        MEETING,
                        2,
                        Part.person("은하수"),
                        "A_GROUND_FITS_WHAT_IS_HIDDEN",
                        Finding.BROKEN,
                        Map.of("grounds", "[5]")));
    }
}
