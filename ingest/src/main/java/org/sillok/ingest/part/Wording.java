package org.sillok.ingest.part;

import java.util.regex.Pattern;
import org.sillok.ingest.text.Bounded;

/** The marks and words that reports of this kind share. */
final class Wording {

    /** Bullets of the first level; U+F03DA is what the word processor's own bullet becomes in published text. */
    static final String BULLET = "[○❍◦◯●ㅇ?\\x{F03DA}]";

    /** A bullet that stands by itself. */
    static final Pattern BULLET_ALONE = Bounded.pattern("(?<![^\\s])" + BULLET + "(?=\\s)");

    /** Opens a sub-item only between blanks: a hyphen within a word is none. */
    static final Pattern DASH = Bounded.pattern("(?<![^\\s])[-–](?=\\s)");

    /** A note to what stands before it. */
    static final Pattern NOTE = Bounded.pattern("(?<![^\\s])※");

    static final String DATE =
            "(?:(?<![\\d.])(\\d{4})|['’‘`´](\\d{2}))\\s?[.년]\\s?(\\d{1,2})\\s?[.월]\\s?(\\d{1,2})\\s?[.일]?"
                    + "(?:\\s?\\(\\s?([월화수목금토일])\\s?\\))?";

    private Wording() {}
}
