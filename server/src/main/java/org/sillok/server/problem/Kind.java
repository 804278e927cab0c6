package org.sillok.server.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request, apart from the rules of the committee room. */
public enum Kind {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST),
    NO_BODY(HttpStatus.BAD_REQUEST),
    UNKNOWN_FIELD(HttpStatus.BAD_REQUEST),
    WRONG_TYPE(HttpStatus.BAD_REQUEST),
    WRONG_PARAMETER(HttpStatus.BAD_REQUEST),
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
    MISSING_PARAMETER(HttpStatus.BAD_REQUEST),
    WRONG_HEADER(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_IN_THIS_COMMITTEE(HttpStatus.FORBIDDEN),
    STRANGE_FORM(HttpStatus.FORBIDDEN),
    OWN_ACCOUNT(HttpStatus.CONFLICT),
    LINK_IS_OVER(HttpStatus.NOT_FOUND),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    UNKNOWN(HttpStatus.NOT_FOUND),
    DISPOSED_OF(HttpStatus.GONE),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    BUSY(HttpStatus.CONFLICT),
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_REFERENCE(HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_POSITION(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    EMPTY_CONTENT(HttpStatus.UNPROCESSABLE_CONTENT),
    OTHER_DIGEST(HttpStatus.UNPROCESSABLE_CONTENT),
    CONTENT_NOT_KEPT(HttpStatus.NOT_FOUND),
    UNREADABLE_SOURCE(HttpStatus.UNPROCESSABLE_CONTENT),
    NO_NOTE(HttpStatus.UNPROCESSABLE_CONTENT),
    NO_KNOWN_WITNESS(HttpStatus.UNPROCESSABLE_CONTENT),
    ANOTHER_TREE(HttpStatus.CONFLICT),
    NOTHING_PROPOSED(HttpStatus.UNPROCESSABLE_CONTENT),
    COMMITTEE_IS_KNOWN(HttpStatus.CONFLICT),
    ROSTER_DIFFERS(HttpStatus.CONFLICT),
    PROPOSAL_REFUSED(HttpStatus.CONFLICT),
    RECORDING_STOPPED(HttpStatus.CONFLICT),
    MEETING_GOES_ON(HttpStatus.CONFLICT),
    NOTHING_IS_PUBLIC(HttpStatus.CONFLICT),
    UNPRINTABLE_DOCUMENT(HttpStatus.CONFLICT),
    TOO_MANY_OPEN(HttpStatus.SERVICE_UNAVAILABLE),
    ANOTHER_PACKAGE_IS_MADE(HttpStatus.SERVICE_UNAVAILABLE),
    NOT_YET_VISIBLE(HttpStatus.SERVICE_UNAVAILABLE),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Kind(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** The name as an address spells it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a container that knows only the status would call it. */
    static Kind of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE;
            case 503 -> DATABASE_AWAY;
            // A transfer coding or a version of HTTP that nobody knows is the caller's fault.
            case 501, 505 -> MALFORMED_REQUEST;
            default -> status < 500 ? MALFORMED_REQUEST : FAULT;
        };
    }
}
