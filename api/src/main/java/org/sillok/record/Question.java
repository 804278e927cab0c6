package org.sillok.record;

import org.jspecify.annotations.Nullable;

/** Something that is asked of the record as it was known at a position. It records nothing. */
public interface Question {

    /** The position that the answer is for; null asks for what is known now. */
    @Nullable
    Long asOf();
}
