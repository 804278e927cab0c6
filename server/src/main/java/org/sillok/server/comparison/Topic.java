package org.sillok.server.comparison;

import java.util.Locale;

/** What both a report and the record tell of a meeting, each in the same form. */
enum Topic {
    COMMITTEE("위원회"),
    LEGAL_BASIS("설치 근거"),
    SEATS("위원 수 = 당연직 + 위촉직"),
    WOMEN("여성 위원"),
    CHAIR("위원장의 연번"),
    VICE_CHAIR("부위원장의 연번"),
    COUNCIL_MEMBERS("시의원의 연번"),
    NUMBER("회의 차수"),
    DATE("회의 날짜"),
    TIME("회의 시간"),
    MINUTES("회의 길이(분)"),
    PLACE("장소"),
    STAGES("진행시간(분)"),
    PRESIDING("심의를 진행한 사람"),
    PRESENT("출석 위원 = 당연직 + 위촉직"),
    PRESENT_EX_OFFICIO("출석한 당연직"),
    PRESENT_APPOINTED("출석한 위촉직"),
    PROXIES("명단에 없는 출석자"),
    OBSERVERS("배석"),
    ALL("참석 인원"),
    QUORUM("재적 / 출석 / 개의 / 의결"),
    ITEMS("안건과 결과"),
    METHOD("표결 방법"),
    ADVICE("자문 의견 수"),
    TURNS("발언 = 가린 발언 + 직위로 적은 발언"),
    FOLLOW_UPS("후속 조치 수"),
    ALLOWANCES("수당(원)"),
    PAID("수당을 받는 위원"),
    OTHER_EXPENSES("부대비용(원)"),
    EXPENSES("소요예산(원)"),
    BUDGET("예산과목"),
    CHECKLIST("점검표 = 검토완료 / 해당없음 / 무응답"),
    DOCUMENT_NUMBER("문서번호"),
    APPROVED_ON("결재일자"),
    APPROVAL_LINE("결재선"),
    DISCLOSURE("공개여부"),
    RETENTION("보존기간"),
    RETAINED("보존 시작 - 끝"),
    CLASS_PATH("분류정보"),
    MANAGEMENT_NUMBER("관리번호"),
    ATTACHMENTS("붙임 수"),
    FILES("공개 누리집의 첨부 = 비공개"),
    COPIES("회의자료 부수"),
    TITLE("제목"),
    LICENCE("이용조건"),
    BULLETS("글머리");

    private final String korean;

    Topic(String korean) {
        this.korean = korean;
    }

    /** As JSON names it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String in(Locale language) {
        return language.getLanguage().equals("ko") ? korean : slug();
    }
}
