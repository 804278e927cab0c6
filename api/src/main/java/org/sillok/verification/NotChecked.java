package org.sillok.verification;

import org.jspecify.annotations.Nullable;

/** Nothing can be said of the record: it could not be read, or what it was to be compared with could not. */
public final class NotChecked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, by the key of a sentence. */
    public enum Reason {
        DATABASE,
        DATABASE_ADDRESS,
        NO_DATABASE,
        NO_RECORD,
        URL,
        URL_ANSWER,
        FILE,
        CHECKPOINT,
        KEY,
        UNKNOWN_FORM,
        OTHER_LOG,
        NOT_COSIGNED,
        TIMESTAMP,
        TIMESTAMP_INCOMPLETE,
        ONE_AT_A_TIME,
        PACKAGE_ALONE,
        SETTING
    }

    private final Reason reason;
    private final String subject;
    private final String detail;

    public NotChecked(Reason reason, String subject, String detail) {
        this(reason, subject, detail, null);
    }

    /**
     * @param subject what could not be read
     * @param detail what stood in the way, in the words of whoever noticed
     */
    public NotChecked(Reason reason, String subject, String detail, @Nullable Throwable cause) {
        super(reason + " " + subject + ": " + detail, cause);
        this.reason = reason;
        this.subject = subject;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }
}
