package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.ingest.part.RollCall.Attendee;

class RollCallTest {

    private static final String ROSTER = "1 가온솔 남 한빛시 하천국장 당연직 2 나래빛 여 〃 물길과장 3 다솜결 남 한빛대 교수 위촉직 4 라온달 여 나루대 교수";

    @Test
    void findsMembersByNameAndExOfficioMembersByPost() {
        assertThat(rows("당연직 : 하천국장 · 위촉직 : 다솜결, 라온달")).containsExactly(1, 3, 4);
    }

    @Test
    void infersASeatOnlyWhereOneAloneMayBeMeant() {
        var attendees = roll(ROSTER, "당연직 : 하천과장").attendees();
        assertThat(attendees).extracting(Attendee::inferred).containsExactly(true);
        var both = roll(ROSTER.replace("물길과장", "하천실장"), "당연직 : 하천과장").attendees();
        assertThat(both.get(0).row()).isNull();
    }

    @Test
    void infersNothingForAnAppointedMember() {
        assertThat(roll(ROSTER, "위촉직 : 다솜별").attendees().get(0).row()).isNull();
    }

    @Test
    void seatsNobodyTwice() {
        assertThat(roll(ROSTER, "위촉직 : 다솜결, 다솜결").attendees().get(1).row()).isNull();
    }

    private static List<Integer> rows(String present) {
        return roll(ROSTER, present).attendees().stream()
                .map(attendee -> attendee.row() == null ? 0 : attendee.row().number())
                .toList();
    }

    private static RollCall roll(String roster, String present) {
        return RollCall.of(Present.read(PartsOf.text(present)), Roster.read(PartsOf.text(roster)));
    }
}
