package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.LATER;
import static org.sillok.command.committee.Committees.adopted;
import static org.sillok.command.committee.Committees.article;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.dissolved;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.command.committee.Committees.held;
import static org.sillok.command.committee.Committees.person;
import static org.sillok.command.committee.Committees.rules;
import static org.sillok.command.committee.Committees.seat;
import static org.sillok.command.committee.Committees.seated;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.A_MEETING_IS_NOTICED_IN_TIME;
import static org.sillok.meeting.MeetingRule.A_MEETING_NEEDS_MEMBERS_IN_OFFICE;
import static org.sillok.meeting.MeetingRule.A_MEETING_NEEDS_RULES_IN_FORCE;
import static org.sillok.meeting.MeetingRule.WRITTEN_DELIBERATION_NEEDS_A_RULE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.SecretaryAppointed;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.record.Origin;

class ConveneMeetingTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2017-03-29T14:00+09:00");
    private static final LocalDate DAY = START.toLocalDate();

    private static ConveneMeeting convene(
            MeetingKind kind, Basis basis, @Nullable LocalDate notice, @Nullable String urgency) {
        var number = new MeetingNumber(2017, kind, 1);
        return new ConveneMeeting("m1", ID, number, kind, basis, null, START, null, "Hall 6", notice, urgency);
    }

    private static ConveneMeeting convene(Basis basis) {
        return convene(MeetingKind.REGULAR, basis, DAY.minusDays(15), null);
    }

    private static MeetingConvened convened(String name, Rulebook rules, List<SeatInOffice> members) {
        return new MeetingConvened(
                "m1",
                ID,
                name,
                "The City",
                new MeetingNumber(2017, MeetingKind.REGULAR, 1),
                MeetingKind.REGULAR,
                Basis.LIVE,
                null,
                START,
                null,
                "Hall 6",
                DAY.minusDays(15),
                null,
                members,
                rules,
                null,
                null);
    }

    private static SeatInOffice inOffice(int number, SeatRole role) {
        return new SeatInOffice("s" + number, SeatKind.APPOINTED, role, false, person("Member " + number));
    }

    private static SeatVacated vacated(int number, LocalDate on) {
        return new SeatVacated(ID, "s" + number, person("Member " + number), on, "resigned");
    }

    private static Trial<Committee> ready() {
        return committee().given(founded(), adopted(rules())).given(seated(3));
    }

    @Test
    void takesThoseInOfficeOnItsDayInTheRolesThatTheyBear() {
        committee()
                .given(founded(), adopted(rules()))
                .given(seated(2))
                .given(seat(3, SeatRole.MEMBER), seat(4, SeatRole.MEMBER), held(4, LATER, DAY.minusDays(1)))
                .given(seat(5, SeatRole.MEMBER), held(5, LATER, DAY), seat(6, SeatRole.MEMBER), held(6, DAY, null))
                .given(seat(7, SeatRole.MEMBER), held(7, DAY.plusDays(1), null))
                .given(seat(8, SeatRole.MEMBER), held(8, null, null), vacated(8, DAY))
                .given(seat(9, SeatRole.MEMBER), held(9, null, null), vacated(9, DAY.plusDays(1)))
                .given(new OfficerElected(ID, "s2", SeatRole.VICE_CHAIR, SeatRole.MEMBER, DAY.plusDays(1)))
                .given(new OfficerElected(ID, "s6", SeatRole.MEMBER, SeatRole.VICE_CHAIR, DAY))
                .when(convene(Basis.LIVE))
                .records(convened(
                        "Informatization Committee",
                        rules(),
                        List.of(
                                inOffice(1, SeatRole.CHAIR),
                                inOffice(2, SeatRole.VICE_CHAIR),
                                inOffice(5, SeatRole.MEMBER),
                                inOffice(6, SeatRole.VICE_CHAIR),
                                inOffice(9, SeatRole.MEMBER))))
                .answers("m1")
                .bears(Origin.BASIS, "LIVE");
    }

    @Test
    void takesTheNameRulesAndSecretaryOfItsDay() {
        var later = rulesFrom(DAY.plusDays(1));
        var expected = convened("Smart City Committee", rulesFrom(LATER), List.of(inOffice(1, SeatRole.CHAIR)));
        committee()
                .given(founded(), adopted(rules()), adopted(rulesFrom(LATER)), adopted(later))
                .given(seated(1))
                .given(new CommitteeRenamed(ID, "Informatization Committee", "Smart City Committee", LATER, "revised"))
                .given(new SecretaryAppointed(ID, person("Later secretary"), DAY.plusDays(1)))
                .when(convene(Basis.LIVE))
                .records(expected);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesADayWithoutRulesInForce(Basis basis) {
        committee().given(founded()).given(seated(3)).when(convene(basis)).refuses(A_MEETING_NEEDS_RULES_IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesADayWithNobodyInOffice(Basis basis) {
        committee()
                .given(founded(), adopted(rules()), seat(1, SeatRole.CHAIR))
                .when(convene(basis))
                .refuses(A_MEETING_NEEDS_MEMBERS_IN_OFFICE);
    }

    @Test
    void refusesADissolvedCommittee() {
        ready().given(dissolved(DAY)).when(convene(Basis.LIVE)).refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }

    @Test
    void refusesALateNotice() {
        ready().when(convene(MeetingKind.REGULAR, Basis.LIVE, DAY.minusDays(14), null))
                .refuses(A_MEETING_IS_NOTICED_IN_TIME);
    }

    @Test
    void refusesToConveneWithoutNotice() {
        ready().when(convene(MeetingKind.REGULAR, Basis.LIVE, null, null)).refuses(A_MEETING_IS_NOTICED_IN_TIME);
    }

    @Test
    void convenesAtShortNoticeWhereUrgent() {
        ready().when(convene(MeetingKind.EXTRAORDINARY, Basis.LIVE, DAY.minusDays(1), "a flood"))
                .records(MeetingConvened.class);
    }

    @Test
    void notesALateNoticeOfAPastMeeting() {
        ready().when(convene(MeetingKind.REGULAR, Basis.TRANSCRIBED, DAY.minusDays(14), null))
                .notes(BROKEN, A_MEETING_IS_NOTICED_IN_TIME)
                .bears(Origin.BASIS, "TRANSCRIBED");
    }

    @Test
    void notesThatNobodyCanTellWhenAPastMeetingWasNoticed() {
        ready().when(convene(MeetingKind.REGULAR, Basis.IMPORTED, null, null))
                .notes(UNCHECKABLE, A_MEETING_IS_NOTICED_IN_TIME);
    }

    @Test
    void refusesAWrittenDeliberationThatNoArticleAllows() {
        ready().when(convene(MeetingKind.WRITTEN, Basis.LIVE, DAY.minusDays(15), null))
                .refuses(WRITTEN_DELIBERATION_NEEDS_A_RULE);
    }

    @Test
    void notesAPastWrittenDeliberationThatNoArticleAllowed() {
        ready().when(convene(MeetingKind.WRITTEN, Basis.TRANSCRIBED, DAY.minusDays(15), null))
                .notes(BROKEN, WRITTEN_DELIBERATION_NEEDS_A_RULE);
    }

    private static Rulebook rulesFrom(LocalDate day) {
        var rules = rules();
        return new Rulebook(
                day,
                rules.opening(),
                rules.deciding(),
                article("art. 10"),
                List.of(),
                rules.proxy(),
                null,
                15,
                7,
                10,
                List.of(),
                rules.defaultDisclosure());
    }
}
