package org.sillok.query.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.query.Happened.day;
import static org.sillok.query.Happened.founded;
import static org.sillok.query.Happened.person;
import static org.sillok.query.Happened.rules;
import static org.sillok.query.Happened.seat;
import static org.sillok.query.Happened.seated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.MemberSeated;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.RulesAdopted;
import org.sillok.committee.SeatRole;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.SecretaryAppointed;
import org.sillok.query.Answering;
import org.sillok.record.Unknown;
import org.sillok.roster.CommitteeSheet;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.roster.ReadCommittee;
import org.sillok.roster.ReadRoster;
import org.sillok.roster.Roster;

/** The roster of a committee on any day, and who held its seats. */
class RosterTest extends Answering {

    @Test
    void tellsWhoSatOnADay() {
        given(founded("c", "정보화위원회"), seat("c", 1), seat("c", 2), seat("c", 3), seat("c", 4));
        given(seated("c", 1, null, null), seated("c", 2, "2020-01-01", "2022-12-31"));
        given(seated("c", 3, "2020-01-01", null), new SeatVacated("c", "seat-3", person(3), day("2021-06-01"), "사임"));
        given(new MemberSeated("c", "seat-3", person(8), day("2021-07-01"), null));

        assertThat(holders("2021-05-31")).containsExactly(name(1), name(2), name(3), null);
        assertThat(holders("2021-06-01")).containsExactly(name(1), name(2), null, null);
        assertThat(holders("2021-07-01")).containsExactly(name(1), name(2), name(8), null);
        assertThat(holders("2022-12-31")).containsExactly(name(1), name(2), name(8), null);
        assertThat(holders("2023-01-01")).containsExactly(name(1), null, name(8), null);
    }

    @Test
    void countsTheHolders() {
        given(founded("c", "정보화위원회"), seat("c", 1), seat("c", 2), seat("c", 3), seat("c", 4), seat("c", 5));
        given(seated("c", 1, null, null), seated("c", 2, null, null), seated("c", 3, null, null));
        given(seated("c", 4, null, null));

        assertThat(roster("2026-01-01").count()).isEqualTo(new Roster.Count(5, 4, 2, 2, 1, 1, 2, 1));
    }

    @Test
    void tellsNameRoleAndSecretaryOfTheDay() {
        given(founded("c", "정보화위원회"), seat("c", 3));
        given(new CommitteeRenamed("c", "정보화위원회", "디지털위원회", day("2024-01-01"), "조례 개정"));
        given(new OfficerElected("c", "seat-3", SeatRole.MEMBER, SeatRole.VICE_CHAIR, day("2023-01-01")));
        given(new SecretaryAppointed("c", person(5), day("2022-01-01")));
        given(new SecretaryAppointed("c", person(6), day("2025-01-01")));

        assertThat(roster("2021-01-01").name()).isEqualTo("정보화위원회");
        assertThat(roster("2021-01-01").secretary()).isNull();
        assertThat(roster("2022-06-01").seats().get(0).role()).isEqualTo(SeatRole.MEMBER);
        assertThat(roster("2023-01-01").seats().get(0).role()).isEqualTo(SeatRole.VICE_CHAIR);
        assertThat(roster("2024-01-01").name()).isEqualTo("디지털위원회");
        assertThat(roster("2024-01-01").secretary()).isEqualTo(person(5));
        assertThat(roster("2025-01-01").secretary()).isEqualTo(person(6));
    }

    @Test
    void tellsTheRosterAsItWasKnownThen() {
        given(founded("c", "정보화위원회"), seat("c", 3), seated("c", 3, "2020-01-01", null));
        var before = ledger.last();
        given(new SeatVacated("c", "seat-3", person(3), day("2021-06-01"), "사임"));

        assertThat(roster("2022-01-01").count().inOffice()).isZero();
        var then = ask(new ReadRoster("c", day("2022-01-01"), before), Roster.class);
        assertThat(then.count().inOffice()).isOne();
    }

    @Test
    void tellsACommitteeWithItsHistory() {
        given(founded("c", "정보화위원회"), new RulesAdopted("c", rules("2020-01-01")), seat("c", 3));
        given(seated("c", 3, "2020-01-01", null), new SeatVacated("c", "seat-3", person(3), day("2021-06-01"), "사임"));
        given(new RulesAdopted("c", rules("2024-01-01")), new CommitteeDissolved("c", day("2025-01-01"), "통합"));
        given(new CommitteeFounded("d", "디지털위원회", "가람시", "조례", "제10조", "c", day("2025-01-01")));

        var sheet = ask(new ReadCommittee("c", null), CommitteeSheet.class);

        assertThat(sheet.rules()).containsExactly(rules("2020-01-01"), rules("2024-01-01"));
        assertThat(sheet.dissolvedOn()).isEqualTo(day("2025-01-01"));
        assertThat(sheet.succeededBy()).containsExactly("d");
        assertThat(sheet.version()).isEqualTo(6);
        assertThat(sheet.seats()).singleElement().satisfies(seat -> assertThat(seat.holders())
                .containsExactly(
                        new CommitteeSheet.Holder(person(3), day("2020-01-01"), null, day("2021-06-01"), "사임")));
        assertThat(ask(new FindCommittees(null), Committees.class).committees())
                .extracting(Committees.Line::name)
                .containsExactly("디지털위원회", "정보화위원회");
    }

    @Test
    void knowsNoCommitteeThatWasNotFounded() {
        given(founded("c", "정보화위원회"));

        assertThatThrownBy(() -> ask(new ReadCommittee("x", null), CommitteeSheet.class))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> ask(new ReadRoster("x", day("2026-01-01"), null), Roster.class))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> ask(new ReadCommittee("c", -1L), CommitteeSheet.class))
                .isInstanceOf(Unknown.class);
    }

    private Roster roster(String day) {
        return ask(new ReadRoster("c", day(day), null), Roster.class);
    }

    private List<@Nullable String> holders(String day) {
        var names = new ArrayList<@Nullable String>();
        for (var seat : roster(day).seats()) {
            names.add(seat.holder() == null ? null : seat.holder().name());
        }
        return names;
    }

    private static String name(int person) {
        return person(person).name();
    }
}
