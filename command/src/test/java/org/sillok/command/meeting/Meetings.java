package org.sillok.command.meeting;

import static org.sillok.command.committee.Committees.article;
import static org.sillok.command.committee.Committees.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Trial;
import org.sillok.command.committee.Committees;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Choice;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;
import org.sillok.record.Fact;

/**
 * A meeting by words. Seat s1 is the chair, s2 the vice-chair, s3 to s7 are ex officio, the rest appointed. Facts of the
 * room happen at 14:00.
 */
final class Meetings {

    static final String ID = "m1";
    static final LocalDate DAY = LocalDate.parse("2017-03-29");
    static final Person SECRETARY = new Person("Secretary", null, "Head of division", null);
    static final Rulebook RULES = Committees.rules();

    private Meetings() {}

    static Trial<Meeting> meeting() {
        return new Trial<>(Meeting.class);
    }

    static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(DAY + "T" + time + "+09:00");
    }

    static String s(int seat) {
        return "s" + seat;
    }

    // What was called.

    static MeetingConvened called(Basis basis, int members) {
        return called(basis, members, RULES);
    }

    static MeetingConvened called(Basis basis, int members, Rulebook rules) {
        return called(basis, members, rules, MeetingKind.REGULAR, SECRETARY);
    }

    static MeetingConvened called(
            Basis basis, int members, Rulebook rules, MeetingKind kind, @Nullable Person secretary) {
        return new MeetingConvened(
                ID,
                Committees.ID,
                "Informatization Committee",
                "The City",
                new MeetingNumber(2017, kind, 1),
                kind,
                basis,
                null,
                at("14:00"),
                null,
                "Hall 6",
                DAY.minusDays(15),
                null,
                IntStream.rangeClosed(1, members).mapToObj(Meetings::member).toList(),
                rules,
                secretary,
                null);
    }

    static Rulebook castingVote() {
        return rules(true, List.of(), List.of());
    }

    static Rulebook order(String... seats) {
        return rules(false, List.of(seats), List.of());
    }

    static Rulebook proxiesOf(SeatKind... kinds) {
        return rules(false, List.of(), List.of(kinds));
    }

    static Rulebook decidedBy(DecidingRule.Kind kind) {
        return new Rulebook(
                RULES.inForceFrom(),
                RULES.opening(),
                new DecidingRule(kind, article("art. 9(2)")),
                null,
                List.of(),
                RULES.proxy(),
                null,
                15,
                7,
                10,
                List.of(),
                RULES.defaultDisclosure());
    }

    // What happened.

    static List<MemberAttended> attended(int members) {
        return IntStream.rangeClosed(1, members).mapToObj(Meetings::came).toList();
    }

    static MemberAttended came(int seat) {
        return new MemberAttended(ID, s(seat), holder(seat), null, Manner.IN_PERSON, at("14:00"));
    }

    static MemberAttended cameFor(int seat) {
        return new MemberAttended(ID, s(seat), holder(seat), proxy("letter 12"), Manner.IN_PERSON, at("14:00"));
    }

    static Proxy proxy(@Nullable String authority) {
        return new Proxy("Deputy", "Head of team", authority, false, null);
    }

    static MemberLeft left(int seat) {
        return new MemberLeft(ID, s(seat), holder(seat), at("14:00"));
    }

    static MeetingOpened opened(int presiding) {
        return new MeetingOpened(ID, presiding(presiding), reckoning(), at("14:00"));
    }

    static MeetingRecessed recessed() {
        return new MeetingRecessed(ID, at("14:00"));
    }

    static MeetingClosed closed() {
        return new MeetingClosed(ID, at("15:40"));
    }

    static MeetingFailedForQuorum failed() {
        return new MeetingFailedForQuorum(ID, reckoning(), at("14:30"));
    }

    static MinutesAdopted adopted() {
        return new MinutesAdopted(ID, DAY.plusDays(8));
    }

    /** Called, so many attending, and opened by the chair. */
    static List<Fact> sitting(Basis basis, int members, int present) {
        return sitting(called(basis, members), present);
    }

    static List<Fact> sitting(MeetingConvened called, int present) {
        return Stream.of(List.of(called), attended(present), List.of(opened(1)))
                .<Fact>flatMap(List::stream)
                .toList();
    }

    static AgendaItemPlaced item(int number) {
        return item(number, ItemKind.DELIBERATION);
    }

    static AgendaItemPlaced item(int number, ItemKind kind) {
        return new AgendaItemPlaced(ID, number, kind, "Plan " + number, "Digital bureau", null);
    }

    static AgendaItemWithdrawn withdrawn(int number) {
        return new AgendaItemWithdrawn(ID, number, "not ready", at("14:00"));
    }

    static MemberRecused recused(int seat, int item) {
        return new MemberRecused(ID, s(seat), holder(seat), item, RecusalGround.EXCLUDED, "kin", at("14:00"));
    }

    static OpinionStated said(int number) {
        return new OpinionStated(
                ID, number, Speaker.unnamed("○○○"), "Opinion " + number, List.of(), OpinionKind.SPEECH, at("14:00"));
    }

    static QuestionPut asked(int question, Integer... items) {
        return new QuestionPut(ID, question, List.of(items), "as proposed", at("14:00"));
    }

    static VoteTaken noObjection(int question) {
        return new VoteTaken(ID, question, VoteMethod.NO_OBJECTION, null, List.of(), null, at("14:00"));
    }

    static VoteTaken hands(int question, @Nullable Tally tally) {
        return new VoteTaken(ID, question, VoteMethod.SHOW_OF_HANDS, tally, List.of(), null, at("14:00"));
    }

    static VoteTaken cast(int question, Tally tally, Choice casting) {
        return new VoteTaken(ID, question, VoteMethod.SHOW_OF_HANDS, tally, List.of(), casting, at("14:00"));
    }

    static Tally tally(int inFavour, int against) {
        return new Tally(inFavour, against, 0, 0);
    }

    static List<RollEntry> roll(Choice choice, int... seats) {
        return Arrays.stream(seats)
                .mapToObj(seat -> new RollEntry(s(seat), choice))
                .toList();
    }

    static ResolutionPassed passed(int item, @Nullable Integer question) {
        return new ResolutionPassed(ID, item, question, Passage.AS_PROPOSED, null, List.of(), reckoning(), at("14:00"));
    }

    static FollowUpAssigned assigned(int number) {
        return new FollowUpAssigned(
                ID, number, FollowUpKind.REQUEST, "report back", "bureau", "2017-12", null, List.of(), at("14:00"));
    }

    static AttendanceCorrected correction(int seat, Attendance before, Attendance after) {
        return new AttendanceCorrected(ID, s(seat), holder(seat), before, after, "misread", "clerk");
    }

    // Words for the parts of facts.

    static Person holder(int seat) {
        return person("Member " + seat);
    }

    static Speaker speaker(int seat) {
        return new Speaker(Speaker.Kind.SEAT, s(seat), "Member " + seat, null, null);
    }

    static Presiding presiding(int seat) {
        return new Presiding(
                s(seat), holder(seat), seat == 1 ? Presiding.Capacity.CHAIR : Presiding.Capacity.ACTING_CHAIR);
    }

    static List<String> seats(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Meetings::s).toList();
    }

    /** What a fixture's given fact says was reckoned; the aggregate goes by the roll instead. */
    private static Reckoning reckoning() {
        return new Reckoning(0, 0, List.of(), List.of(), 0, 0, true, article("art. 1"), article("art. 2"), List.of());
    }

    private static SeatInOffice member(int seat) {
        var kind = seat >= 3 && seat <= 7 ? SeatKind.EX_OFFICIO : SeatKind.APPOINTED;
        var role = seat == 1 ? SeatRole.CHAIR : seat == 2 ? SeatRole.VICE_CHAIR : SeatRole.MEMBER;
        return new SeatInOffice(s(seat), kind, role, false, holder(seat));
    }

    private static Rulebook rules(boolean casting, List<String> order, List<SeatKind> proxies) {
        return new Rulebook(
                RULES.inForceFrom(),
                RULES.opening(),
                RULES.deciding(),
                casting ? article("art. 9(4)") : null,
                order,
                new ProxyRule(proxies, article("art. 9(3)")),
                null,
                15,
                7,
                10,
                List.of(),
                RULES.defaultDisclosure());
    }
}
