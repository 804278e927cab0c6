package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;

class RosterTest {

    private final Roster roster =
            Roster.read(PartsOf.text("명단 (총3명) 연번 성명 1 가온솔 (위원장) 남 한빛시 부시장 당연직 2 나래빛 여 〃 국장 3 위원 3 남 한빛시의회 시의원 위촉직"));

    @Test
    void takesTheAffiliationAboveForADitto() {
        assertThat(roster.rows()).extracting(Roster.Row::affiliation).containsExactly("한빛시", "한빛시", "한빛시의회");
        assertThat(roster.rows()).extracting(Roster.Row::ditto).containsExactly(false, true, false);
    }

    @Test
    void keepsTheKindUntilTheNextIsPrinted() {
        assertThat(roster.rows())
                .extracting(Roster.Row::kind)
                .containsExactly(SeatKind.EX_OFFICIO, SeatKind.EX_OFFICIO, SeatKind.APPOINTED);
    }

    @Test
    void knowsRolesCouncilsAndNumbersInPlaceOfNames() {
        assertThat(roster.rows().get(0).role()).isEqualTo(SeatRole.CHAIR);
        assertThat(roster.rows()).extracting(Roster.Row::councilMember).containsExactly(false, false, true);
        assertThat(roster.rows()).extracting(Roster.Row::named).containsExactly(true, true, false);
    }

    @Test
    void inventsNoKind() {
        var row = Roster.read(PartsOf.text("1 가온솔 남 한빛대 교수")).rows().get(0);
        assertThat(row.kind()).isNull();
    }
}
