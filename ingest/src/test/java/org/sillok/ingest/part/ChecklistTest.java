package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.ingest.part.Checklist.State.CONTRADICTORY;
import static org.sillok.ingest.part.Checklist.State.NOT_APPLICABLE;
import static org.sillok.ingest.part.Checklist.State.REVIEWED;
import static org.sillok.ingest.part.Checklist.State.UNANSWERED;

import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void readsPairsOfBoxes() {
        var rows = Checklist.read(
                        PartsOf.text("☞ ‘ ■ ’ 검토완료 해당없음 비 고 안전 ● 살폈는가? ■ □ 홍 보 ● 알리는가? □ ■ 기타 ● 더? □ □ 끝 ● 둘? ■ ■"))
                .rows();
        assertThat(rows)
                .extracting(Checklist.Row::state)
                .containsExactly(REVIEWED, NOT_APPLICABLE, UNANSWERED, CONTRADICTORY);
        assertThat(rows).extracting(Checklist.Row::subject).containsExactly("안전", "홍 보", "기타", "끝");
    }

    @Test
    void takesASingleBoxForNoPair() {
        assertThat(Checklist.read(PartsOf.text("□ 인사말씀 ■ 안건")).rows()).isEmpty();
    }
}
