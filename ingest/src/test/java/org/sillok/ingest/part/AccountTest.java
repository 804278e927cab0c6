package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void readsThousandsUnitsAndWhatIsLeftOut() {
        var account = Account.read(PartsOf.text(
                "○ 소요예산 : 350천원 ‧ 수당 ※의원 제외 200천원 - 참석수당 : 200천원 (100,000원×2명) ‧ 부대비용 150천원 - 자료(20부) : 150,000원"
                        + " ○ 예산과목 : 가, 나(201-01) ○ 집행방법 : 정산 - 수당 : 계좌 입금"));
        assertThat(account.total()).hasFieldOrPropertyWithValue("won", 350_000L);
        assertThat(account.groups()).extracting(group -> group.subtotal().won()).containsExactly(200_000L, 150_000L);
        assertThat(account.groups()).extracting(Account.Group::name).containsExactly("수당", "부대비용");
        assertThat(account.lines()).extracting(Account.Line::each).containsExactly(100_000L, null);
        assertThat(account.copies()).hasFieldOrPropertyWithValue("number", 20);
        assertThat(account.budget()).hasFieldOrPropertyWithValue("words", "가, 나(201-01)");
        assertThat(account.manner()).extracting(said -> said.words()).containsExactly("정산", "수당 : 계좌 입금");
        assertThat(account.notes()).extracting(said -> said.words()).containsExactly("의원 제외");
    }
}
