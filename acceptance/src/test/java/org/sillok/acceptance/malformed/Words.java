package org.sillok.acceptance.malformed;

import java.util.List;
import java.util.Random;

/** Texts that no clerk writes. */
final class Words {

    /** As they may stand in an address. */
    private static final List<String> ODD = List.of(
            "0",
            "-1",
            "null",
            "undefined",
            "%20",
            "%EA%B0%80",
            "a".repeat(300),
            "..",
            "%2e",
            "1;2",
            "'",
            "%22",
            "{}",
            "[]",
            "00000000-0000-0000-0000-000000000000",
            "%F0%9F%92%A9",
            "%ED%A0%80",
            "a%00b",
            "x%0a",
            "*");

    private Words() {}

    static String odd(Random dice) {
        return ODD.get(dice.nextInt(ODD.size())) + (dice.nextBoolean() ? "" : Integer.toHexString(dice.nextInt()));
    }
}
