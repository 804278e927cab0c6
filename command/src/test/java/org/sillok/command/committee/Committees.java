package org.sillok.command.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Trial;
import org.sillok.committee.Citation;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeEvent;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.MemberSeated;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.RulesAdopted;
import org.sillok.committee.SeatEstablished;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;

/** A committee by words: founded in 2010, seated with so many members, with its rules in force. */
public final class Committees {

    public static final String ID = "informatization";
    public static final LocalDate FOUNDED = LocalDate.parse("2010-01-01");
    public static final LocalDate LATER = LocalDate.parse("2016-07-01");

    private Committees() {}

    public static Trial<Committee> committee() {
        return new Trial<>(Committee.class);
    }

    public static CommitteeFounded founded() {
        return new CommitteeFounded(
                ID, "Informatization Committee", "The City", "Ordinance art. 7", null, null, FOUNDED);
    }

    public static CommitteeDissolved dissolved(LocalDate on) {
        return new CommitteeDissolved(ID, on, "the ordinance was repealed");
    }

    public static Person person(String name) {
        return new Person(name, null, null, null);
    }

    public static Citation article(String article) {
        return new Citation(article, "as it reads");
    }

    public static SeatEstablished seat(int number, SeatRole role) {
        return new SeatEstablished(ID, "s" + number, SeatKind.APPOINTED, role, false);
    }

    public static MemberSeated held(int number, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new MemberSeated(ID, "s" + number, person("Member " + number), from, until);
    }

    /** Seat 1 is the chair, seat 2 the vice-chair, all held since ever. */
    public static List<CommitteeEvent> seated(int members) {
        return IntStream.rangeClosed(1, members)
                .boxed()
                .flatMap(number -> Stream.<CommitteeEvent>of(seat(number, role(number)), held(number, null, null)))
                .toList();
    }

    public static RulesAdopted adopted(Rulebook rules) {
        return new RulesAdopted(ID, rules);
    }

    /** Majorities, no casting vote, no proxies, no written deliberation, notice of 15 days, 7 days to sign. */
    public static Rulebook rules() {
        return new Rulebook(
                FOUNDED,
                new OpeningRule(OpeningRule.Kind.MAJORITY_OF_MEMBERS, null, article("art. 9(1)")),
                new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, article("art. 9(2)")),
                null,
                List.of(),
                new ProxyRule(List.of(), article("art. 9(3)")),
                null,
                15,
                7,
                10,
                List.of(),
                Openness.OPEN);
    }

    static SeatRole role(int number) {
        return switch (number) {
            case 1 -> SeatRole.CHAIR;
            case 2 -> SeatRole.VICE_CHAIR;
            default -> SeatRole.MEMBER;
        };
    }
}
