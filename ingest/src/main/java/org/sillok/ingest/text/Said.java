package org.sillok.ingest.text;

import org.sillok.ingest.Span;

/** Words of the source without the blanks around them, and where they stand. */
public record Said(String words, Span span) {

    /** The words without any blank: a spaced label such as 장 소 is the same as 장소. */
    public String squeezed() {
        return Words.squeezed(words);
    }
}
