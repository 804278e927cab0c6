package org.sillok.server.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Order;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.server.web.BodyLimit;
import org.sillok.store.Requests;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A request over HTTP that hands in an order: who sends it, under which key, and on which version. */
public final class Submission {

    public static final String POSITION = "Sillok-Position";
    public static final String KEY = "Idempotency-Key";

    private static final Pattern KEYS = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final Desk desk;
    private final Bounds bounds;
    private final Request request;
    private final String address;

    private Submission(Desk desk, Bounds bounds, Request request, String address) {
        this.desk = desk;
        this.bounds = bounds;
        this.request = request;
        this.address = address;
    }

    static Submission of(HttpServletRequest http, String actor, String role, Desk desk, Bounds bounds) {
        var request = Request.of(actor, role, key(http), digest(http), version(http));
        return new Submission(desk, bounds, request, http.getRequestURI());
    }

    /** Hands in an order to a committee or meeting that there is; what it made is found below the address. */
    public ResponseEntity<Receipt> of(Order order) {
        bounds.require(order);
        var receipt = desk.submit(order, request);
        return answer(receipt, address + "/" + Numbers.of(receipt.recorded().get(0)));
    }

    /** Hands in the order that begins a committee or meeting. */
    public ResponseEntity<Receipt> founding(Order order) {
        bounds.require(order);
        var receipt = desk.submit(order, request);
        return answer(receipt, address + "/" + receipt.id());
    }

    /** The id that was asked for, or one that a repetition of this request would be given too. */
    public String id(@Nullable String given) {
        return given != null
                ? given
                : Requests.id(request.actor(), request.id()).toString();
    }

    private static ResponseEntity<Receipt> answer(Receipt receipt, String location) {
        var answer = ResponseEntity.created(URI.create(location)).eTag("\"" + receipt.version() + "\"");
        if (receipt.position() != null) {
            answer.header(POSITION, receipt.position().toString());
        }
        return answer.body(receipt);
    }

    private static @Nullable String key(HttpServletRequest http) {
        var key = http.getHeader(KEY);
        if (key != null && !KEYS.matcher(key).matches()) {
            throw new Complaint(
                    Kind.WRONG_HEADER, Map.of("header", KEY, "expected", "1..200 ASCII characters, no space"));
        }
        return key;
    }

    private static @Nullable Long version(HttpServletRequest http) {
        var condition = http.getHeader(HttpHeaders.IF_MATCH);
        if (condition == null || condition.equals("*")) {
            return null;
        }
        var version = VERSION.matcher(condition);
        if (!version.matches()) {
            throw new Complaint(
                    Kind.WRONG_HEADER, Map.of("header", HttpHeaders.IF_MATCH, "expected", "an ETag such as \"12\""));
        }
        return Long.valueOf(version.group(1));
    }

    private static String digest(HttpServletRequest http) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(http.getRequestURI().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            return HexFormat.of().formatHex(sha256.digest(BodyLimit.body(http)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this Java has no SHA-256", absent);
        }
    }
}
