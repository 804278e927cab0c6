package org.sillok.acceptance.malformed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Honest JSON, spoilt where its shape is weakest. */
final class Bodies {

    private static final Pattern VALUE =
            Pattern.compile("(?<=:)(\"[^\"]*\"|\\d+|true|false|\\[[^\\[\\]]*]|\\{[^{}]*})");
    private static final Pattern STRING = Pattern.compile("(?<=:)\"[^\"]*\"");

    /** None of them is a value of any field. */
    private static final List<String> WRONG = List.of(
            "-1.5e309",
            "99999999999999999999999",
            "NaN",
            "[[[]]]",
            "{\"a\":{}}",
            "0x10",
            "'x'",
            "tru",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\u0007\"",
            "\"\\x\"",
            "\"",
            "01",
            "+1",
            ".5",
            "[1,]",
            "{,}",
            "\"\ufffe\"",
            "--1",
            "1.5");

    private static final List<Charset> OTHERS =
            List.of(StandardCharsets.UTF_16, Charset.forName("EUC-KR"), StandardCharsets.UTF_16LE);

    private final Random dice;

    Bodies(Random dice) {
        this.dice = dice;
    }

    byte[] spoilt(byte[] honest) {
        var text = new String(honest, StandardCharsets.UTF_8);
        return switch (dice.nextInt(12)) {
            case 0, 1, 2, 3 -> utf8(with(VALUE, text, WRONG.get(dice.nextInt(WRONG.size()))));
            case 4 -> utf8(text.replaceFirst("\\{", "{\"field" + dice.nextInt() + "\":" + dice.nextInt() + ","));
            case 5 -> utf8(text.substring(0, 1 + dice.nextInt(text.length() - 1)));
            case 6 -> utf8(text + WRONG.get(dice.nextInt(WRONG.size())));
            case 7 -> utf8(twice(text));
            case 8 -> utf8(deep(text));
            case 9 -> noise(honest);
            case 10 -> utf8(with(STRING, text, "\"" + "가".repeat(length()) + "\""));
            default -> utf8(with(VALUE, text, "\"\\u000" + dice.nextInt(8) + "\""));
        };
    }

    byte[] inAnotherEncoding(byte[] honest) {
        var text = new String(honest, StandardCharsets.UTF_8);
        var bytes = text.getBytes(OTHERS.get(dice.nextInt(OTHERS.size())));
        // What is all ASCII reads the same in EUC-KR.
        bytes[dice.nextInt(bytes.length)] = (byte) 0xff;
        return bytes;
    }

    /** Mostly a little too long for any field; seldom too long for any body. */
    private int length() {
        return dice.nextInt(500) == 0 ? 180_000 : 100_001;
    }

    private String with(Pattern pattern, String text, String other) {
        var found = new ArrayList<int[]>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        var place = found.get(dice.nextInt(found.size()));
        return text.substring(0, place[0]) + other + text.substring(place[1]);
    }

    private static String twice(String text) {
        var first = text.substring(1, text.indexOf(':'));
        return "{" + first + ":" + "1," + text.substring(1);
    }

    private String deep(String text) {
        var depth = dice.nextInt(20) == 0 ? 50_000 : 1_100;
        return with(VALUE, text, dice.nextBoolean() ? "[".repeat(depth) : "{\"a\":".repeat(depth));
    }

    /** Not UTF-8 any more. */
    private byte[] noise(byte[] honest) {
        var noisy = honest.clone();
        for (int each = 0; each < 3; each++) {
            noisy[dice.nextInt(noisy.length)] = (byte) (0xf8 | dice.nextInt(8));
        }
        return noisy;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
