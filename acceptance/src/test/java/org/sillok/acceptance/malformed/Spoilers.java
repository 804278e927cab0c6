package org.sillok.acceptance.malformed;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** The ways to spoil a request. Each makes it one that must be refused, whatever else stands in it. */
final class Spoilers {

    /** A part of the request, and who spoils it. */
    record Way(String name, BiConsumer<Attack, Random> spoil) {}

    private static final List<String> METHODS =
            List.of("PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "OPTIONS", "get", "P\u00f6ST", "", "가");
    private static final List<String> TYPES = List.of(
            "",
            "text/plain",
            "application/xml",
            "application/json;charset=utf-7",
            "application/json;charset=euc-kr",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "*/*",
            "application/",
            "\u0001",
            "application/java");
    private static final List<String> PATHS = List.of(
            "/..;/",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/%00",
            "/%",
            "/%zz",
            "/%c0%af",
            "/\\",
            "//",
            "/;a=b",
            "/%2f",
            "/\u0000",
            "/'or''='",
            "/${jndi:x}",
            "/%F0%9F%92%A9",
            "/\ud55c",
            "/?%",
            "/#",
            "/%0d%0aSet-Cookie:x",
            "/~",
            "/*");
    private static final List<String> QUERIES = List.of(
            "asOf=",
            "asOf=-1",
            "asOf=1e9",
            "asOf=2026-13-01T00:00:00Z",
            "asOf=0&asOf=1",
            "waitFor=x",
            "page=0",
            "page=-1",
            "page=99999999999",
            "size=0",
            "size=1000000",
            "size=a",
            "unknown=1",
            "type=%00",
            "asof=1",
            "=",
            "&&=&",
            "%=%",
            "page=1&page=1",
            "size=%EF%BC%91",
            "q=%ff%fe");
    private static final List<String> VERSIONS =
            List.of("HTTP/0.9", "HTTP/2.0", "HTTP/1.1 ", "HTTP/9.9", "HTTPS/1.1", "", "HTTP/1.1\u0000", "ICY");

    static final List<Way> WAYS = List.of(
            new Way("body", (attack, dice) -> attack.body = new Bodies(dice).spoilt(attack.body)),
            new Way("body", (attack, dice) -> attack.body = new Bodies(dice).spoilt(attack.body)),
            new Way("body", (attack, dice) -> attack.body = new Bodies(dice).spoilt(attack.body)),
            new Way("body", (attack, dice) -> attack.body = new Bodies(dice).spoilt(attack.body)),
            new Way("method", (attack, dice) -> {
                attack.method = pick(METHODS, dice);
                attack.last = true;
            }),
            new Way("type", (attack, dice) -> attack.headers.put("Content-Type", pick(TYPES, dice))),
            new Way("path", (attack, dice) -> {
                attack.target += pick(PATHS, dice) + (dice.nextBoolean() ? "" : dice.nextInt());
                attack.last = true;
            }),
            new Way("query", (attack, dice) -> {
                attack.method = "GET";
                attack.body = new byte[0];
                attack.target =
                        "/api/events?" + pick(QUERIES, dice) + (dice.nextBoolean() ? "" : "&" + pick(QUERIES, dice));
            }),
            new Way("id", (attack, dice) -> attack.target = "/api/meetings/" + Words.odd(dice) + "/opinions"),
            new Way(
                    "key",
                    (attack, dice) -> attack.headers.put(
                            "Idempotency-Key", dice.nextBoolean() ? "a b" : "k".repeat(201 + dice.nextInt(900)))),
            new Way(
                    "condition",
                    (attack, dice) -> attack.headers.put(
                            "If-Match", pick(List.of("1", "\"x\"", "W/\"1\"", "\"-1\"", "\"1\",\"2\"", "\""), dice))),
            new Way(
                    "sign-in",
                    (attack, dice) -> attack.headers.put(
                            "Authorization",
                            pick(
                                    List.of(
                                            "Basic",
                                            "Basic !!!!",
                                            "Basic Og==",
                                            "Bearer x",
                                            "Basic " + "A".repeat(4_000),
                                            "\u0007"),
                                    dice))),
            new Way("framing", Spoilers::spoilFraming),
            new Way("version", (attack, dice) -> {
                attack.version = pick(VERSIONS, dice);
                attack.last = true;
            }),
            new Way("encoding", (attack, dice) -> attack.body = new Bodies(dice).inAnotherEncoding(attack.body)));

    private Spoilers() {}

    private static void spoilFraming(Attack attack, Random dice) {
        attack.last = true;
        switch (dice.nextInt(7)) {
            case 0 -> attack.headers.put("Content-Length", "-1");
            case 1 -> attack.headers.put("Content-Length", "99999999999999999999");
            case 2 -> attack.headers.put("Content-Length", Integer.toString(attack.body.length + 1 + dice.nextInt(99)));
            case 3 -> {
                attack.headers.put("Content-Length", "3");
                attack.headers.put("Transfer-Encoding", "chunked");
            }
            case 4 -> attack.headers.put("Transfer-Encoding", "gzip, identity");
            case 5 -> attack.headers.put("X-" + "h".repeat(20_000), "x");
            default -> attack.headers.put("", "no colon here \u0000");
        }
    }

    private static String pick(List<String> choices, Random dice) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
