package org.sillok.ingest;

/** A source that cannot be read at all. Nothing was recorded. */
public final class UnreadableSource extends RuntimeException {

    /** Why; each has its sentence in Korean and English. */
    public enum Reason {
        EMPTY("빈 파일입니다. 결과보고의 본문이 있는 파일을 주십시오.", "The file is empty. Give one that holds the text of the report."),
        TOO_LARGE(
                "파일이 너무 큽니다. 본문만 있는 파일로 나누어 주십시오.",
                "The file is too large. Give one with the text of the report only."),
        NOT_TEXT(
                "UTF-8도 MS949도 아닌 바이트가 있습니다. UTF-8 텍스트나 .hwpx로 저장해 주십시오.",
                "It holds bytes that are neither UTF-8 nor MS949. Save it as UTF-8 text or as .hwpx."),
        BINARY("텍스트 파일이 아닙니다. 텍스트(.txt)나 .hwpx를 주십시오.", "It is no text file. Give plain text (.txt) or .hwpx."),
        BROKEN_PACKAGE(
                ".hwpx 묶음을 열 수 없습니다. 한글에서 다시 저장해 주십시오.",
                "The .hwpx package cannot be opened. Save it again from the word processor."),
        UNSAFE_PACKAGE(
                ".hwpx 묶음에 허용되지 않는 것이 있습니다. 출처를 확인해 주십시오.",
                "The .hwpx package holds what none may hold. Ask where it came from."),
        TOO_HARD(
                "정해진 단계 안에 다 읽을 수 없습니다. 결과보고가 아닌 것으로 보입니다.",
                "It cannot be read within the allowed steps. It seems to be no result report.");

        private final String korean;
        private final String english;

        Reason(String korean, String english) {
            this.korean = korean;
            this.english = english;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String place;

    /**
     * Refuses a source.
     *
     * @param place where in the source: a byte, an entry, a limit
     */
    public UnreadableSource(Reason reason, String place) {
        super(reason.english + " (" + place + ")");
        this.reason = reason;
        this.place = place;
    }

    public UnreadableSource(Reason reason, String place, Throwable cause) {
        this(reason, place);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    public String place() {
        return place;
    }

    public String korean() {
        return reason.korean + " (" + place + ")";
    }

    public String english() {
        return reason.english + " (" + place + ")";
    }
}
