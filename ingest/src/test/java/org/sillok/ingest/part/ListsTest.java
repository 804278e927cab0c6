package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shorter lists of a report: follow-ups, enclosures, files, and the table of the document. */
class ListsTest {

    @Test
    void readsFollowUpsWithTheirNotesAndDueWords() {
        var list = FollowUpList.read(PartsOf.text("○ 다음 회의 개최 ’31. 11월 ※ 차기 회의 때 설명 예정 ○ 자문 실시 연중 ○ 정리"));
        assertThat(list.entries()).extracting(FollowUpList.Entry::due).containsExactly("’31. 11월", "차기 회의", "연중", null);
    }

    @Test
    void readsEnclosuresInTheBodyAndApart() {
        var list = Enclosures.read(PartsOf.text("붙임 1. 명단 1부. 2. 회의자료(안건) 3부.(따로붙임)"));
        assertThat(list.entries()).extracting(Enclosures.Entry::separate).containsExactly(false, true);
        assertThat(list.entries()).extracting(Enclosures.Entry::copies).containsExactly(1, 3);
        assertThat(Enclosures.read(PartsOf.text("붙임 회의록 1부. 끝.")).entries()).hasSize(1);
    }

    @Test
    void readsFilesAndWhichAreWithheld() {
        var files =
                PortalFiles.read(PartsOf.text("첨부된 문서\n\n  • 본문.hwpx (1.01 MB)\n PDF다운로드\n  • 자료.hwpx\n\n  비공개 문서\n"));
        assertThat(files.entries()).extracting(PortalFiles.Entry::withheld).containsExactly(false, true);
        assertThat(files.entries()).extracting(PortalFiles.Entry::size).containsExactly("1.01 MB", null);
    }

    @Test
    void readsLabelsAndNotTheCaptionThatNamesThem() {
        var info = DocumentInfo.read(PartsOf.text(
                "문서 정보\n\n가 - 문서정보 : 기관명, 부서명, 분류정보\n기관명 한빛시 부서명 물길과\n분류정보 가 > 나같은 분류 문서보기\n이용조건공공누리 제1유형"));
        assertThat(info.values().keySet()).containsExactly("기관명", "부서명", "분류정보", "이용조건");
        assertThat(info.value("분류정보")).hasFieldOrPropertyWithValue("words", "가 > 나");
    }
}
