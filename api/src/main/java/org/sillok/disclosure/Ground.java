package org.sillok.disclosure;

import java.util.Arrays;

/** Why something is withheld: the eight exceptions of 정보공개법 제9조 제1항, in the order of their numbers. */
public enum Ground {
    /** 제1호: secret or not open by another law. */
    OTHER_LAW(1),
    /** 제2호: security, defence, unification, diplomacy. */
    SECURITY_AND_DIPLOMACY(2),
    /** 제3호: life, body or property. */
    LIFE_AND_PROPERTY(3),
    /** 제4호: trials, crime, prosecution, corrections. */
    TRIALS_AND_CRIME(4),
    /** 제5호: audit, exams, bids, personnel, matters in decision-making or internal review. It ends with its process. */
    DECISION_PROCESS(5),
    /** 제6호: personal data. The only ground without a review. */
    PERSONAL_DATA(6),
    /** 제7호: trade secrets. */
    TRADE_SECRETS(7),
    /** 제8호: speculation. */
    SPECULATION(8);

    private final int number;

    Ground(int number) {
        this.number = number;
    }

    /** The number by which documents cite it: 부분공개(5) is {@link #DECISION_PROCESS}. */
    public int number() {
        return number;
    }

    /**
     * The ground that a document cites.
     *
     * @param number 1 to 8
     */
    public static Ground numbered(int number) {
        return Arrays.stream(values())
                .filter(ground -> ground.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ground " + number + " among 1..8"));
    }
}
