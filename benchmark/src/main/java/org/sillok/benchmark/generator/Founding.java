package org.sillok.benchmark.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.Citation;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.FoundCommittee;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.record.Order;

/** The orders that found a committee of eleven with its rules. */
public final class Founding {

    /** How many seats there are, named from 1 on; the first is the chair's. */
    static final int SEATS = 11;

    static final LocalDate DAY = LocalDate.parse("2006-01-02");
    static final int NOTICE_DAYS = 7;

    private Founding() {}

    /** Founds the committee of that id; the same again for the same seed. */
    public static List<Order> of(String committee, long seed) {
        var random = new SplittableRandom(seed);
        var orders = new ArrayList<Order>();
        var name = Vocabulary.place(random) + " " + Vocabulary.any(Vocabulary.MATTERS, random) + " 위원회 " + committee;
        orders.add(new FoundCommittee(committee, name, "한빛시", "한빛시 위원회 설치 조례 제7조", "한빛시 회의록 공개 조례 제4조", null, DAY));
        orders.add(new AdoptRules(committee, rules()));
        for (var seat = 1; seat <= SEATS; seat++) {
            var kind = seat <= 4 ? SeatKind.EX_OFFICIO : SeatKind.APPOINTED;
            var person = new Person(Vocabulary.person(random), "한빛대학교", "교수", null);
            orders.add(new EstablishSeat(committee, "" + seat, kind, role(seat), seat == 5, person, DAY, null));
        }
        return orders;
    }

    private static SeatRole role(int seat) {
        return switch (seat) {
            case 1 -> SeatRole.CHAIR;
            case 2 -> SeatRole.VICE_CHAIR;
            default -> SeatRole.MEMBER;
        };
    }

    private static Rulebook rules() {
        return new Rulebook(
                DAY,
                new OpeningRule(OpeningRule.Kind.MAJORITY_OF_MEMBERS, null, article("제9조제1항", "재적위원 과반수의 출석으로 개의한다.")),
                new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, article("제9조제2항", "출석위원 과반수의 찬성으로 의결한다.")),
                null,
                List.of(),
                new ProxyRule(List.of(SeatKind.EX_OFFICIO), article("제9조제3항", "당연직 위원은 대리 출석하게 할 수 있다.")),
                null,
                NOTICE_DAYS,
                7,
                10,
                List.of(),
                Openness.OPEN);
    }

    private static Citation article(String article, String text) {
        return new Citation("한빛시 위원회 설치 조례 " + article, text);
    }
}
