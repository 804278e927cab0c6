package org.sillok.archive;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.committee.Openness;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.committee.Sex;
import org.sillok.decision.Outcome;
import org.sillok.meeting.Choice;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.Stage;
import org.sillok.meeting.VoteMethod;
import org.sillok.report.Capacity;
import org.sillok.report.ExpenseSheet.Why;
import org.sillok.report.ReportSheet.Step;
import org.sillok.report.Retention;

/** What the office calls things: the one place for the Korean words of reports and public pages. */
public final class Wording {

    public static final String NOT_STATED = "기재 없음";

    private static final Map<Enum<?>, String> WORDS = Map.ofEntries(
            Map.entry(Openness.OPEN, "공개"),
            Map.entry(Openness.PARTIAL, "부분공개"),
            Map.entry(Openness.CLOSED, "비공개"),
            Map.entry(MeetingKind.REGULAR, "정기회의"),
            Map.entry(MeetingKind.EXTRAORDINARY, "임시회의"),
            Map.entry(MeetingKind.WRITTEN, "서면회의"),
            Map.entry(ItemKind.DELIBERATION, "심의"),
            Map.entry(ItemKind.ADVICE, "자문"),
            Map.entry(ItemKind.REPORT, "보고"),
            Map.entry(Outcome.PASSED_AS_PROPOSED, "원안가결"),
            Map.entry(Outcome.PASSED_AMENDED, "수정가결"),
            Map.entry(Outcome.PASSED_CONDITIONALLY, "조건부가결"),
            Map.entry(Outcome.REJECTED, "부결"),
            Map.entry(Outcome.DEFERRED, "보류"),
            Map.entry(Outcome.REFERRED_TO_SUBCOMMITTEE, "소위원회 회부"),
            Map.entry(Outcome.REFERRED_FOR_RECONSIDERATION, "재심의"),
            Map.entry(Outcome.ADVISED, "자문 완료"),
            Map.entry(Stage.OPENING, "개회"),
            Map.entry(Stage.GREETINGS, "인사말씀"),
            Map.entry(Stage.AGENDA_REPORT, "안건보고"),
            Map.entry(Stage.DELIBERATION, "심의"),
            Map.entry(Stage.ADVICE, "자문"),
            Map.entry(Stage.CLOSING, "마무리"),
            Map.entry(SeatKind.EX_OFFICIO, "당연직"),
            Map.entry(SeatKind.APPOINTED, "위촉직"),
            Map.entry(SeatRole.CHAIR, "위원장"),
            Map.entry(SeatRole.VICE_CHAIR, "부위원장"),
            Map.entry(SeatRole.MEMBER, "위원"),
            Map.entry(Sex.FEMALE, "여"),
            Map.entry(Sex.MALE, "남"),
            Map.entry(VoteMethod.NO_OBJECTION, "이의 유무 확인: 이의 없음"),
            Map.entry(VoteMethod.SHOW_OF_HANDS, "거수 표결"),
            Map.entry(VoteMethod.ROLL_CALL, "기명 표결"),
            Map.entry(VoteMethod.SECRET_BALLOT, "무기명 표결"),
            Map.entry(VoteMethod.WRITTEN, "서면 표결"),
            Map.entry(Choice.IN_FAVOUR, "찬성"),
            Map.entry(Choice.AGAINST, "반대"),
            Map.entry(Choice.ABSTAINED, "기권"),
            Map.entry(RecusalGround.EXCLUDED, "제척"),
            Map.entry(RecusalGround.CHALLENGED, "기피"),
            Map.entry(RecusalGround.WITHDREW, "회피"),
            Map.entry(Allowance.Purpose.ATTENDANCE, "참석수당"),
            Map.entry(Allowance.Purpose.PRIOR_REVIEW, "사전 검토수당"),
            Map.entry(Why.ABSENT, "불참"),
            Map.entry(Why.PROXY, "대리 출석"),
            Map.entry(Why.COUNCIL_MEMBER, "의회 의원"),
            Map.entry(Why.EX_OFFICIO, "당연직(소속 공무원)"),
            Map.entry(Why.RATE_NOT_STATED, "시행 중인 지급 기준 없음"),
            Map.entry(Why.TOO_SHORT, "지급 기준 시간 미달"),
            Map.entry(Why.DURATION_NOT_STATED, "회의 시간 기재 없음"),
            Map.entry(Step.Kind.DRAFT, "기안"),
            Map.entry(Step.Kind.REVIEW, "검토"),
            Map.entry(Step.Kind.COOPERATION, "협조"),
            Map.entry(Step.Kind.APPROVAL, "결재"),
            Map.entry(Capacity.OWN, ""),
            Map.entry(Capacity.DELEGATED, "전결"),
            Map.entry(Capacity.ACTING, "代"),
            Map.entry(Capacity.NOT_STATED, ""),
            Map.entry(Retention.ONE_YEAR, "1년"),
            Map.entry(Retention.THREE_YEARS, "3년"),
            Map.entry(Retention.FIVE_YEARS, "5년"),
            Map.entry(Retention.TEN_YEARS, "10년"),
            Map.entry(Retention.THIRTY_YEARS, "30년"),
            Map.entry(Retention.SEMI_PERMANENT, "준영구"),
            Map.entry(Retention.PERMANENT, "영구"));

    private Wording() {}

    /** A word that the office has for it; what it has none for would be set as a name of the program, and is a fault. */
    public static String of(Enum<?> word) {
        var said = WORDS.get(word);
        if (said == null) {
            throw new IllegalArgumentException("the office has no word for " + word);
        }
        return said;
    }

    public static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** ① and on; behind ⑳ there are no more. */
    public static String circled(int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
    }
}
