package org.sillok.benchmark.generator;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The words of council rooms, as unevenly used as words are: some in every second speech, names of places in a few of a
 * million.
 */
final class Vocabulary {

    /** Of the matter itself; the first are used most. */
    static final List<String> MATTERS = words("""
            예산 사업 계획 시스템 정보화 시민 서비스 데이터 보안 운영 예약 도서관 주차장 공원 복지 교통 안전 환경 교육 일자리
            청년 어르신 장애인 보육 건강 의료 보건소 체육관 문화 축제 관광 상권 전통시장 하천 상수도 하수도 가로등 보도블록
            횡단보도 버스정류장 자전거도로 어린이집 경로당 놀이터 산책로 화장실 재활용 쓰레기 미세먼지 소음 악취 침수 제설
            산사태 소방 방범 폐쇄회로 누리집 웹접근성 전자결재 민원창구 무인발급기 통합관제 클라우드 인공지능 빅데이터
            개인정보 저작권 공공데이터 표준화 유지보수 이중화 재해복구 망분리 암호화 모바일 행정복지센터 주민자치 도시재생
            재개발 공영개발 지구단위 용적률 건폐율 녹지 임대주택 전세피해 농로 용수로 저수지 방역 가축분뇨 로컬푸드 급식
            학교용지 통학로 돌봄교실 장학금 평생학습 향토사료 무형유산 박물관 미술관 공연장 체험관 캠핑장 둘레길 출렁다리""");

    static final List<String> BODIES = words("""
            디지털정책관 정보통신과 기획예산과 도시계획과 교통정책과 복지정책과 환경관리과 문화예술과 안전총괄과 상하수도사업소
            건설도로과 주택건축과 공원녹지과 보건행정과 평생교육과 청년정책과 세정과 회계과 자치행정과 감사담당관""");

    static final List<String> SURNAMES = words("김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍");
    static final List<String> GIVEN = words("""
            민준 서연 도윤 지우 하준 서윤 은우 지유 시우 하윤 예준 수아 주원 지아 건우 서현 우진 다은 현우 채원 선우 유진
            연우 소율 정우 예은 승현 가온 나래 다솜 라온 마루 보람 새론 아람 한결""");

    private static final String FIRST = "가나다라마바사아자차카타파하거너더러머버서어저처고노도로모보소오조초구누두루무부수우주추";
    private static final String SECOND = "강곡광교굴금길난남단담당대덕동란림만문반방백범봉북산상석선성송신실악안암양연영용운원월은인장전";
    private static final String THIRD = "동리읍면천교골재역로";

    private Vocabulary() {}

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }

    /** One of them, the first a hundred times as often as the last. */
    static String often(List<String> words, RandomGenerator random) {
        var place = random.nextDouble();
        return words.get((int) (place * place * words.size()));
    }

    static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    /** A place such as 소문천; there are some twenty thousand of them. */
    static String place(RandomGenerator random) {
        return "" + letter(FIRST, random) + letter(SECOND, random) + letter(THIRD, random);
    }

    static String person(RandomGenerator random) {
        return any(SURNAMES, random) + any(GIVEN, random);
    }

    private static char letter(String letters, RandomGenerator random) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
